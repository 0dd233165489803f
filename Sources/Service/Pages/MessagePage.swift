struct MessagePage: Sendable {
  let title: String
  let text: String
  let frame: Frame
}
