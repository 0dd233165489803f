struct ProjectPage: Sendable {
  struct Member: Sendable {
    let account: String
    let name: String
    let role: String
    let mayChange: Bool
    let project: String
  }
  struct Link: Sendable {
    let address: String
    let until: String
  }

  let title: String
  let frame: Frame
  let id: String
  let name: String
  var members: [Member] = []
  var open = 0
  var overdue = 0
  var done = 0
  var retention = ""
  var days = ""
  var plan = ""
  var isOwner = false
  var link: Link?

  init(frame: Frame, id: String, name: String) {
    title = name
    self.frame = frame
    self.id = id
    self.name = name
  }
}
