struct NewProjectPage: Sendable {
  let title = Texts.say("all.new-project")
  let problem: String?
  let frame: Frame

  init(_ name: String?, problem: String?) {
    self.problem = problem
    frame = Frame(name, at: "")
  }
}
