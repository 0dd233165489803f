import Archive
import Reports

struct LibraryPage: Sendable {
  struct Project: Sendable {
    let id: String
    let name: String
  }
  struct Waiting: Sendable {
    let id: String
    let project: String
    let state: String
  }
  struct Board: Sendable {
    let id: String
    let title: String
    let kind: String
    let kindClass: String
    let project: String
    let day: String

    init(_ card: BoardCard, _ project: String) {
      id = card.id.text
      title = card.title
      kind = card.kind.spoken
      kindClass = card.kind.rawValue
      self.project = project
      day = card.date ?? card.madeAt.date
    }
  }
  struct Month: Sendable {
    let key: String
    let name: String
    var boards: [Board]
  }

  let title = "Boards"
  let frame: Frame
  let projects: [Project]
  let waiting: [Waiting]
  let months: [Month]
  let isEmpty: Bool
  let older: String?
  // Templates see what is stored, and nothing else.
  let hasProjects: Bool

  init(
    frame: Frame, projects: [Project], waiting: [Waiting], months: [Month], isEmpty: Bool, older: String?
  ) {
    self.frame = frame
    self.projects = projects
    hasProjects = !projects.isEmpty
    self.waiting = waiting
    self.months = months
    self.isEmpty = isEmpty
    self.older = older
  }
}
