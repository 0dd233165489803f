import Archive

/// A report as fields to change.
struct EditPage: Sendable {
  struct Target: Sendable {
    let letter: String
    let heading: String
    let isChosen: Bool
  }
  struct Row: Sendable {
    let key: String
    let time: String
    let text: String
    let note: String?
    let problem: String?
    /// "L3 L4".
    let lines: String?
    /// What the field is to a screen reader.
    let label: String
    let isNew: Bool
    let isPart: Bool
    let hasTime: Bool
    let mayMove: Bool
    let mayGo: Bool
    let targets: [Target]
  }
  struct Part: Sendable {
    let letter: String
    let heading: String
    let rows: [Row]
  }

  let title: String
  let frame: Frame
  let isReport = true
  let id: String
  let name: String
  let board: String
  let hasBoard: Bool
  let begun: String
  let notice: String?
  let isKept: Bool
  /// Of the whole page; a row has its own.
  let refusal: String?
  let parts: [Part]

  init(
    frame: Frame, editing: Editing, form: EditForm, board: String, notice: String?, isKept: Bool,
    refused: EditRefusal?
  ) {
    id = editing.board.card.id.text
    name = editing.board.report.title.description
    title = Texts.say("edit.edit", ["name": name])
    self.frame = frame
    self.board = board
    hasBoard = !board.isEmpty
    begun = editing.begun
    self.notice = notice
    self.isKept = isKept
    let problems = refused?.problems ?? []
    let lines = Set(form.parts.flatMap(\.rows).map(\.line))
    let elsewhere = problems.filter { !($0.line.map(lines.contains) ?? false) }.map(\.inPlace)
    refusal =
      problems.isEmpty
      ? nil
      : ([
        Texts.say("edit.not-yet", count: problems.count)
      ] + elsewhere).joined(separator: " ")
    let byLine = Dictionary(problems.compactMap { one in one.line.map { ($0, one.inPlace) } }) { "\($0) \($1)" }
    parts = form.parts.map { part in
      var rows = part.rows.map { Self.row($0, in: part, of: form, editing, problem: byLine[$0.line]) }
      if !part.isTitle { rows.append(Self.row(EditForm.Row(key: "+", text: ""), in: part, of: form, editing)) }
      return Part(letter: part.letter, heading: part.heading, rows: rows)
    }
  }

  private static func row(
    _ row: EditForm.Row, in part: EditForm.Part, of form: EditForm, _ editing: Editing, problem: String? = nil
  ) -> Row {
    let sources = editing.sources(of: row.key)
    let isNew = row.key == "+" && row.text.isEmpty
    return Row(
      key: row.key, time: row.time, text: row.text, note: row.note.isEmpty ? nil : row.note, problem: problem,
      lines: sources.isEmpty ? nil : sources.map(\.description).joined(separator: " "),
      label: isNew
        ? Texts.say("edit.add-to", ["heading": part.heading])
        : row.isPart ? Texts.say("edit.part-of-the-action") : part.heading, isNew: isNew,
      isPart: row.isPart, hasTime: part.isTimeline, mayMove: !part.isTitle && !row.isPart,
      mayGo: !part.isTitle && !isNew,
      targets: form.parts.filter { !$0.isTitle }.map {
        Target(letter: $0.letter, heading: $0.heading, isChosen: $0.letter == part.letter)
      })
  }
}
