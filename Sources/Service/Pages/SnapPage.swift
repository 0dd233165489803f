struct SnapPage: Sendable {
  struct Project: Sendable {
    let id: String
    let name: String
    let isChosen: Bool
  }

  let title = "Snap"
  let frame: Frame
  let projects: [Project]
  let problem: String?
  /// Of whoever is signed in; empty on the page that is shown without a connection.
  let account: String
  /// Tells this form from any other: sent twice, it is taken in once.
  let key = Secret().text
  let isOffline: Bool
  let largest = Upload.largest
  let hasProjects: Bool

  /// - Parameter account: nil for the page that is shown without a connection, which has what the device remembers.
  init(frame: Frame, projects: [Project], problem: String?, account: String?) {
    self.frame = frame
    self.projects = projects
    self.problem = problem
    self.account = account ?? ""
    isOffline = account == nil
    hasProjects = isOffline || !projects.isEmpty
  }
}
