struct ProjectPage: Sendable {
  struct Member: Sendable {
    let account: String
    let name: String
    let role: String
    let roles: [ActionsPage.Choice]
    let mayChange: Bool
    let mayReset: Bool
    let project: String
  }
  struct Link: Sendable {
    let heading: String
    let address: String
    let until: String
  }

  /// A link that nobody used yet.
  struct Invitation: Sendable {
    let id: String
    let sentence: String
    let project: String
  }

  /// What the team says of itself: for those who may hand in boards.
  struct Team: Sendable {
    struct Words: Sendable {
      let kind: String
      let text: String
    }
    struct One: Sendable {
      let name: String
      let facts: String
    }

    let id: String
    /// Why it can't be shown.
    let problem: String?
    let words: [Words]
    let people: [One]
    /// "1 person".
    let count: String
    let mayChange: Bool
  }

  /// For how long what is private is kept, as it is typed.
  struct Retention: Sendable {
    let days: String
    var problem: String?
    /// Whether it is asked once more.
    var asks = false
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
  var kept = Retention(days: "")
  var plan = ""
  var isOwner = false
  var link: Link?
  var invitations: [Invitation] = [] { didSet { hasInvitations = !invitations.isEmpty } }
  private(set) var hasInvitations = false
  /// What was done just now.
  var notice: String?
  /// Tells the forms for links from any other: sent twice, they make one link.
  let key = Secret().text
  var pinned: [String] = [] { didSet { hasPinned = !pinned.isEmpty } }
  private(set) var hasPinned = false
  var team: Team?

  init(frame: Frame, id: String, name: String) {
    title = name
    self.frame = frame
    self.id = id
    self.name = name
  }
}
