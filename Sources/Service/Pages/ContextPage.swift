import Archive

/// What a project's team says of itself, as fields.
struct ContextPage: Sendable {
  struct Field: Sendable {
    let name: String
    let label: String
    let hint: String
    let text: String
    let rows: Int
    let problem: String?
  }

  let title: String
  let frame: Frame
  let id: String
  let name: String
  let seen: Int
  let refusal: String?
  let fields: [Field]

  /// - Parameters:
  ///   - seen: the revision that it is changed from.
  ///   - problems: by the name of a field.
  init(
    frame: Frame, project: Project, form: ContextForm, seen: Int, refusal: String? = nil,
    problems: [String: String] = [:]
  ) {
    title = Texts.say("context.context-of", ["name": project.name.description])
    self.frame = frame
    id = project.id.text
    name = project.name.description
    self.seen = seen
    self.refusal = refusal
    fields = ContextForm.fields.map { field in
      Field(
        name: field.name, label: field.label, hint: field.hint, text: form[field.name], rows: field.rows,
        problem: problems[field.name])
    }
  }
}
