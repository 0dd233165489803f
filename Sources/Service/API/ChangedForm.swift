import Archive

/// A report's fields with a program's changes in them, and which change each row came from.
struct ChangedForm: Sendable {
  private struct Row {
    var row: EditForm.Row
    var change: Int?
  }

  private var parts: [[Row]]
  private let form: EditForm

  /// - Throws: ``Refusal`` where a change is of a statement that the report lacks.
  init(_ form: EditForm, _ changes: [StatementChange]) throws(Refusal) {
    self.form = form
    parts = form.parts.map { $0.rows.map { Row(row: $0) } }
    var seen: Set<String> = []
    for (index, change) in changes.enumerated() {
      if case .change(let key, _, _, _) = change.what, !seen.insert(key).inserted {
        throw .bad("\"\(key)\" is changed twice.")
      }
      if case .remove(let key) = change.what, !seen.insert(key).inserted { throw .bad("\"\(key)\" is changed twice.") }
      try make(change.what, index)
    }
  }

  /// What the archive takes.
  var sheet: String {
    var changed = form
    for index in parts.indices { changed.parts[index].rows = parts[index].map(\.row) }
    return changed.sheet
  }

  /// The problems with that sheet, by the changes that they came with.
  func problems(_ refusal: EditRefusal) -> [StatementProblem] {
    var rows: [Int: Row] = [:]
    var line = 0
    for part in parts {
      // A blank line and a heading.
      line += 2
      for row in part {
        line += 1
        rows[line] = row
      }
    }
    return refusal.problems.map { problem in
      let row = problem.line.flatMap { rows[$0] }
      let key = row.flatMap { $0.row.key.hasPrefix("+") ? nil : $0.row.key }
      return StatementProblem(problem, change: row?.change, statement: key)
    }
  }

  private mutating func make(_ what: StatementChange.What, _ index: Int) throws(Refusal) {
    switch what {
    case .remove(let key):
      let (part, place) = try place(of: key, index)
      // The parts of an action go with it.
      let end = key.contains(".") ? place + 1 : end(ofPartsBelow: place, in: part)
      parts[part].removeSubrange(place..<end)
    case .change(let key, let text, let time, let section):
      let (part, place) = try place(of: key, index)
      let old = parts[part][place].row
      let target = section.map(self.part) ?? part
      try check(time, in: target)
      let row = Row(
        row: EditForm.Row(key: key, time: time?.text ?? old.time, text: text ?? old.text), change: index)
      if target == part {
        parts[part][place] = row
      } else {
        guard !old.isPart, part != self.part(.title) else { throw .bad("\"\(key)\" stays where it is.") }
        parts[part].remove(at: place)
        parts[target].append(row)
      }
    case .add(let section, let text, let time):
      let target = part(section)
      try check(time, in: target)
      parts[target].append(
        Row(row: EditForm.Row(key: "+", time: time?.text ?? "", text: text), change: index))
    case .addPart(let action, let text):
      let (part, place) = try place(of: action, index)
      guard part == self.part(.actions), !action.contains(".") else { throw .bad("\"\(action)\" is no action.") }
      parts[part].insert(
        Row(row: EditForm.Row(key: "++", text: text), change: index), at: end(ofPartsBelow: place, in: part))
    }
  }

  private func part(_ section: StatementSection) -> Int { form.index(of: section.letter) ?? 0 }

  private func check(_ time: StatementChange.Time?, in part: Int) throws(Refusal) {
    guard case .at = time, !form.parts[part].isTimeline else { return }
    throw .bad("Only what stands in the timeline has a time.")
  }

  private func place(of key: String, _ change: Int) throws(Refusal) -> (part: Int, place: Int) {
    for (part, rows) in parts.enumerated() {
      if !key.hasPrefix("+"), let place = rows.firstIndex(where: { $0.row.key == key }) { return (part, place) }
    }
    throw .statements([StatementProblem(unknown: key, change: change)])
  }

  private func end(ofPartsBelow place: Int, in part: Int) -> Int {
    parts[part][(place + 1)...].firstIndex { !$0.row.isPart } ?? parts[part].endIndex
  }
}
