struct SnapPage: Sendable {
  struct Project: Sendable {
    let id: String
    let name: String
    let isChosen: Bool
  }

  let title = "Snap"
  let frame: Frame
  let projects: [Project]
  let key: String
  let problem: String?
  let largest = Snapping.largest
  let hasProjects: Bool

  init(frame: Frame, projects: [Project], key: String, problem: String?) {
    self.frame = frame
    self.projects = projects
    self.key = key
    self.problem = problem
    hasProjects = !projects.isEmpty
  }
}
