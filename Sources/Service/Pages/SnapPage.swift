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
  let largest = Upload.largest
  let hasProjects: Bool

  init(frame: Frame, projects: [Project], problem: String?) {
    self.frame = frame
    self.projects = projects
    self.problem = problem
    hasProjects = !projects.isEmpty
  }
}
