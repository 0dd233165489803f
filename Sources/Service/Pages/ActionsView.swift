import Archive

/// Which actions somebody looks at. It travels along with what they do there, so that they come back to the same ones.
struct ActionsView: Sendable {
  let show: ActionsPage.Show
  let project: Project.ID?
  /// A role or a team.
  let owner: String?

  /// As an address has it behind its path.
  init(_ form: Form) {
    show = ActionsPage.Show(rawValue: form["show"]) ?? .open
    project = Project.ID(form["project"])
    owner = form["of"].isEmpty ? nil : String(form["of"].prefix(80))
  }

  private init(show: ActionsPage.Show, project: Project.ID?, owner: String?) {
    (self.show, self.project, self.owner) = (show, project, owner)
  }

  /// As a form carries it along, in its field "view".
  static func carried(by form: Form) -> ActionsView { ActionsView(Form(form["view"])) }

  func showing(_ show: ActionsPage.Show) -> ActionsView {
    ActionsView(show: show, project: project, owner: owner)
  }

  /// Behind the path of an address.
  var query: String {
    "show=\(show)" + (project.map { "&project=\($0)" } ?? "") + (owner.map { "&of=\(Form.encoded($0))" } ?? "")
  }
}
