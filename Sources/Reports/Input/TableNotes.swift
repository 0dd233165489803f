import Checking

/// A table, row by row: what a row says stands on one line as it would on a board.
struct TableNotes {
  /// What a column holds, told by the words over it.
  private enum Column {
    case time, date, owner, due, state, priority, number, text

    init(_ heading: String) {
      let words = Set(Plain.words(heading))
      func has(_ names: Set<String>) -> Bool { !words.isDisjoint(with: names) }
      if has(["time", "when", "timestamp", "utc", "clock"]) {
        self = .time
      } else if has(["due", "deadline", "eta", "target"]) {
        self = .due
      } else if has(["owner", "owners", "assignee", "assigned", "who", "responsible", "dri", "team"]) {
        self = .owner
      } else if has(["status", "state", "done", "progress"]) {
        self = .state
      } else if has(["priority", "prio"]) {
        self = .priority
      } else if has(["date", "day"]) {
        self = .date
      } else if words.isEmpty || words.isSubset(of: ["no", "nr", "id", "n"]) || heading == "#" {
        self = .number
      } else {
        self = .text
      }
    }
  }

  private var header: [Int: String] = [:]
  private var row: [(column: Int, text: String, isStruck: Bool)] = []
  private var line: Int?

  /// Whether a row, or the words over it, were taken.
  var isOpen: Bool { line != nil }

  mutating func take(_ cell: ProseBlock, into notes: inout TypedNotes) {
    let text = Plain.trim(String(cell.string.map { $0.isNewline ? " " : $0 }))
    let number = cell.lines.first?.number
    if number != line || cell.marks.isHeader && !row.isEmpty { finishRow(into: &notes) }
    if cell.marks.isHeader {
      if number != line { header = [:] }
      header[cell.marks.column] = text
    } else {
      row.append((cell.marks.column, text, cell.marks.isStruck))
    }
    line = number
  }

  mutating func finish(into notes: inout TypedNotes) {
    finishRow(into: &notes)
    header = [:]
    line = nil
  }

  private mutating func finishRow(into notes: inout TypedNotes) {
    defer { row = [] }
    guard !row.isEmpty else { return }
    var typed = TypedLine("", .row)
    typed.isStruck = row.allSatisfy(\.isStruck)
    var texts: [String] = []
    var tags: [String] = []
    let columns = row.map { cell in (cell: cell, kind: header[cell.column].map(Column.init) ?? .text) }
    for (cell, kind) in columns {
      switch kind {
      case .time where TimeScanner.leading(cell.text, isTimeline: true) != nil: typed.time = cell.text
      case .owner: tags.append("- \(cell.text)")
      case .due: tags.append("due \(cell.text)")
      case .priority: tags.append("(\(cell.text))")
      case .state where TableNotes.tick(cell.text) != nil: typed.tick = TableNotes.tick(cell.text)
      case .number where cell.text.count < 4: continue
      case .date: texts.insert(cell.text, at: 0)
      case .time, .state, .number, .text: texts.append(said(cell, first: texts.isEmpty))
      }
    }
    // Owner and due date last, as on a board.
    typed.text = ([texts.joined(separator: "; ")] + tags).joined(separator: " ")
    if let time = typed.time, !Plain.trim(typed.text).isEmpty { typed.text = "\(time) \(typed.text)" }
    typed.time = nil
    if Plain.trim(typed.text).isEmpty { typed.text = row.map(\.text).joined(separator: "; ") }
    notes.lines.append(typed)
  }

  /// A further column is nothing without the word over it, where that is short.
  private func said(_ cell: (column: Int, text: String, isStruck: Bool), first: Bool) -> String {
    guard !first, let heading = header[cell.column], heading.count < 24 else { return cell.text }
    return "\(heading.lowercased()): \(cell.text)"
  }

  private static func tick(_ text: String) -> TypedLine.Tick? {
    let words = Plain.words(text).joined(separator: " ")
    if text.hasPrefix("✅")
      || ["done", "complete", "completed", "closed", "yes", "x", "finished", "shipped", "resolved"].contains(words)
    {
      return .ticked
    }
    if ["in progress", "wip", "started", "ongoing", "doing", "underway", "in review"].contains(words) {
      return .started
    }
    return ["open", "todo", "to do", "not started", "new", "no", "backlog", "planned", "pending"].contains(words)
      ? .empty : nil
  }
}
