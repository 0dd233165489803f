struct SnapPage: Sendable {
  struct Project: Sendable {
    let id: String
    let name: String
    let isChosen: Bool
  }

  /// What is pinned in a project.
  struct Pinned: Sendable {
    let id: String
    let name: String
    let notes: [String]
    let isChosen: Bool
  }

  let title = Texts.say("snap.snap")
  let frame: Frame
  let projects: [Project]
  var pinned: [Pinned] = []
  let problem: String?
  /// As they were typed, where something was wrong.
  let notes: String
  let longestTurned = Turning.largest
  /// Of whoever is signed in; empty on the page that is shown without a connection.
  let account: String
  /// Tells this form from any other: sent twice, it is taken in once.
  let key = Secret().text
  let isOffline: Bool
  let largest = Upload.largest
  let hasProjects: Bool
  /// Whether there are projects that may be read, and nothing may be handed in to any.
  var isReader = false

  /// - Parameter account: nil for the page that is shown without a connection, which has what the device remembers.
  init(frame: Frame, projects: [Project], problem: String?, notes: String = "", account: String?) {
    self.frame = frame
    self.projects = projects
    self.problem = problem
    self.notes = notes
    self.account = account ?? ""
    isOffline = account == nil
    hasProjects = isOffline || !projects.isEmpty
  }
}
