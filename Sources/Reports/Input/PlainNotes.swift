/// Notes as people type them: a line is a statement, unless it goes on with the one above.
enum PlainNotes {
  static func read(_ lines: [String]) -> TypedNotes {
    var notes = TypedNotes(.notes)
    var lines = lines.flatMap(LabelPairs.parted)
    if let first = lines.first, let title = LabelPairs.title(in: first),
      lines.dropFirst().contains(where: { !$0.isEmpty })
    {
      notes.lines.append(TypedLine(title, .heading(level: 1)))
      lines.removeFirst()
    }
    add(lines, to: &notes)
    return notes
  }

  static func add(_ lines: [String], to notes: inout TypedNotes) {
    let written = joined(lines).map(unstruck)
    let headings = NoteHeadings(written)
    // The indents that the line at hand stands under.
    var indents: [Int] = []
    for (index, line) in written.enumerated() {
      if headings.isHeading(index) {
        indents = []
        notes.lines.append(heading(line))
        continue
      }
      if line.isApart { indents = [] }
      indents.removeAll { $0 >= line.indent }
      indents.append(line.indent)
      add(line, depth: indents.count, to: &notes)
    }
  }

  private static func heading(_ line: NoteLine) -> TypedLine {
    let text = String(line.text.drop { $0 == "#" || $0 == "=" || $0.isWhitespace })
    var heading = TypedLine(
      Plain.trim(text.trimmingEnd("=#").trimmingEnd(" ")), .heading(level: line.isTitle ? 1 : 2))
    heading.isApart = line.isApart
    return heading
  }

  private static func add(_ line: NoteLine, depth: Int, to notes: inout TypedNotes) {
    let leading = Leading(line.text, mark: nil)
    let tick: TypedLine.Tick? =
      switch leading.tick {
      case .empty: .empty
      case .half: .started
      case .ticked, .crossed: .ticked
      case nil: nil
      }
    let count = notes.lines.count
    // A sentence with a mark of its own, set in under another, or a why with its answer is an item, bullet or not.
    let isItem = leading.isItem || depth > 1 || line.isStruck || WhyAnswer.isAnswered(leading.rest)
    notes.add(asked(leading.rest), isItem ? .item(depth: depth) : .paragraph, tick: tick, isStruck: line.isStruck)
    guard count < notes.lines.count else { return }
    notes.lines[count].isApart = line.isApart
    notes.lines[count].bullet = leading.bullet
    notes.lines[count].number = leading.number
    notes.lines[count].isAction = leading.isAction
  }

  /// "? who pays": a question, with its mark where it belongs.
  private static func asked(_ text: String) -> String {
    let body = Plain.trim(text.drop { $0 == "?" || $0.isWhitespace })
    guard text.hasPrefix("?"), Plain.words(body).count > 1 else { return text }
    return body.hasSuffix("?") ? body : body.trimmingEnd(".!") + "?"
  }

  /// "~~shard the database~~ too expensive": the reason stays behind a colon.
  private static func unstruck(_ line: NoteLine) -> NoteLine {
    let leading = Leading(line.text, mark: nil)
    guard leading.rest.hasPrefix("~~"), let close = leading.rest.dropFirst(2).range(of: "~~") else { return line }
    var line = line
    let given = Plain.trim(leading.rest.dropFirst(2)[..<close.lowerBound])
    let reason = Plain.trimJoints(leading.rest[close.upperBound...]).trimmingBrackets()
    guard !given.isEmpty else { return line }
    line.isStruck = true
    // What marks the line stays before it.
    let mark = line.text.dropLast(leading.rest.count)
    line.text = mark + given + (reason.isEmpty ? "" : ": " + reason)
    return line
  }
}

extension String {
  /// "(too dear)" without its brackets.
  func trimmingBrackets() -> String {
    guard count > 2, hasPrefix("("), hasSuffix(")"), !dropFirst().dropLast().contains(where: { $0 == "(" || $0 == ")" })
    else { return self }
    return String(dropFirst().dropLast())
  }
}
