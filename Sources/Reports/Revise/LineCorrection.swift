import Blameless
import Whiteboard

/// One line of a board says something else than was read, or published: the report's statements that came from it follow.
/// What somebody wrote into a statement by hand stays.
package struct LineCorrection {
  package private(set) var report: Report
  private let line: Line.ID
  private let editor: Editor
  /// What stands in the place of what: the words that differ, without those that both have at their ends; then the same with
  /// the words around them, for where the first is found more than once or is nothing.
  private let changes: [(old: [Substring], new: [Substring])]

  /// - Parameters:
  ///   - raw: what the line says.
  ///   - editor: knows who is a person now, and who is none.
  package init(_ report: Report, line: Line.ID, says raw: String, editor: Editor) {
    self.report = report
    self.line = line
    self.editor = editor
    let text = editor.withoutNames(raw)
    guard let place = report.lines.firstIndex(where: { $0.id == line }) else {
      changes = []
      return
    }
    let before = report.lines[place].text.description
    changes = Self.changes(before.split(separator: " "), text.description.split(separator: " "))
    self.report.lines[place].text = text
    guard !changes.isEmpty else { return }
    // A title begins with a capital, whatever stands on the board.
    if before.lowercased().contains(report.title.description.lowercased()) {
      self.report.title = followed(report.title)
    }
    follow()
  }

  private static func changes(_ before: [Substring], _ after: [Substring]) -> [(old: [Substring], new: [Substring])] {
    guard before != after else { return [] }
    var (old, new) = (before[...], after[...])
    while let first = old.first, first == new.first { (old, new) = (old.dropFirst(), new.dropFirst()) }
    while let last = old.last, last == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    let (head, tail) = (Array(before[..<old.startIndex].suffix(1)), Array(before[old.endIndex...].prefix(1)))
    var around: [(head: [Substring], tail: [Substring])] = old.isEmpty ? [] : [([], [])]
    if !head.isEmpty, !tail.isEmpty { around.append((head, tail)) }
    if !head.isEmpty { around.append((head, [])) }
    if !tail.isEmpty { around.append(([], tail)) }
    return around.map { (old: $0.head + old + $0.tail, new: $0.head + new + $0.tail) }
  }

  private mutating func follow() {
    follow(\.impact)
    follow(\.decisions)
    follow(\.wentWell)
    follow(\.wentPoorly)
    follow(\.lucky)
    follow(\.notes)
    follow(\.leadership)
    for index in report.timeline.indices where report.timeline[index].sources.contains(line) {
      report.timeline[index].text = followed(report.timeline[index].text)
      report.timeline[index].time = followed(time: report.timeline[index].time)
      report.timeline[index].end = followed(time: report.timeline[index].end)
    }
    for index in report.factors.indices where report.factors[index].sources.contains(line) {
      report.factors[index].text = followed(report.factors[index].text)
      report.factors[index].question = report.factors[index].question.map(followed)
    }
    for index in report.actions.indices where report.actions[index].sources.contains(line) {
      report.actions[index].title = followed(report.actions[index].title)
      for part in report.actions[index].subtasks.indices {
        report.actions[index].subtasks[part].title = followed(report.actions[index].subtasks[part].title)
      }
    }
    for index in report.questions.indices where report.questions[index].sources.contains(line) {
      report.questions[index].text = followed(report.questions[index].text)
    }
  }

  private mutating func follow(_ section: WritableKeyPath<Report, [Statement]>) {
    for index in report[keyPath: section].indices where report[keyPath: section][index].sources.contains(line) {
      report[keyPath: section][index].text = followed(report[keyPath: section][index].text)
    }
  }

  /// A time that the line tells stands beside the statement's words.
  private func followed(time: String?) -> String? {
    guard let time, let change = changes.first, change.old.count == 1, change.new.count == 1,
      BoardTime(written: String(change.old[0])) == BoardTime(written: time)
    else { return time }
    return BoardTime(written: String(change.new[0]))?.text ?? time
  }

  /// A text with the new words in the place of the old, where they stand there once; checked as every text is. Blame that
  /// can't be said in other words becomes its question.
  private func followed(_ text: BlamelessText) -> BlamelessText {
    for change in changes {
      if let words = Self.words(of: text.description, with: change.old, as: change.new) {
        let edit = editor.edit(words.joined(separator: " "))
        return edit.text ?? edit.questionInstead ?? text
      }
    }
    return text
  }

  /// Nil where the old words don't stand there once, or nothing would be left.
  private static func words(of text: String, with old: [Substring], as new: [Substring]) -> [Substring]? {
    var words = text.split(separator: " ")
    let places = words.indices.filter { start in
      start + old.count <= words.count && zip(words[start...], old).allSatisfy { bare($0) == bare($1) }
    }
    guard places.count == 1, let start = places.first else { return nil }
    let end = start + old.count
    var put = new.map(String.init)
    // What closes a sentence or a quotation was no word of the line.
    let closing = words[end - 1].reversed().prefix { !$0.isLetter && !$0.isNumber }.reversed()
    if let last = put.last, !last.hasSuffix(String(closing)) { put[put.count - 1] = last + String(closing) }
    let opening = words[start].prefix { !$0.isLetter && !$0.isNumber }
    if let first = put.first, !first.hasPrefix(opening) { put[0] = opening + first }
    if words[start].first(where: \.isLetter)?.isUppercase == true, start == 0, let first = put.first {
      put[0] = first.prefix(1).uppercased() + first.dropFirst()
    }
    words.replaceSubrange(start..<end, with: put.map { $0[...] })
    return words.isEmpty ? nil : words
  }

  private static func bare(_ word: Substring) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }
}
