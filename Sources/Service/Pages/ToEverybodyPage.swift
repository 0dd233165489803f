/// What is published to every account.
struct ToEverybodyPage: Sendable {
  let title = Texts.say("to-everybody.published-to-everybody")
  let frame: Frame
  let months: [LibraryPage.Month]
  let isEmpty: Bool
  /// The last board that is shown, where there are more.
  let older: String?
}
