import Checking

/// Notes as people type them: a line is a statement, unless it goes on with the one above.
enum PlainNotes {
  static func read(_ lines: [SourceLine]) -> TypedNotes {
    var notes = TypedNotes(.notes)
    for line in joined(lines) { add(line, to: &notes) }
    return notes
  }

  private static func add(_ line: NoteLine, to notes: inout TypedNotes) {
    let leading = Leading(line.text, mark: nil)
    let isHeading = !leading.isItem && (line.isUnderlined || Heading(leading.rest)?.rest == "" || line.isTitle)
    if isHeading {
      let text = String(line.text.drop { $0 == "#" || $0 == "=" || $0.isWhitespace })
      notes.lines.append(TypedLine(Plain.trim(text), .heading(level: line.isTitle ? 1 : 2)))
    } else if leading.isItem {
      let tick: TypedLine.Tick? = leading.tick.map { $0 == .empty ? .empty : .ticked }
      notes.add(leading.rest, .item(depth: 1 + line.indent / 2), tick: tick)
    } else {
      notes.add(line.text, .paragraph)
    }
  }
}
