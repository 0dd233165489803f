import Blameless
import Reports
import Whiteboard

/// Puts a changed sheet into a report: what was not touched stays as it was, what was is checked for names and blame.
struct SheetReview {
  private let editor: Editor
  private(set) var report: Report
  /// Which each action was: its place before, and the numbers of its parts; nil for what is new.
  private(set) var actions: [(place: Int?, parts: [Int?])] = []
  /// How many statements were changed, added or taken out.
  private(set) var changes = 0
  /// Lines that were typed, as they were: private.
  private(set) var typed: [Line.ID: String] = [:]
  private let before: Report
  private let numbers: [ActionNumber]
  /// Lines that name or blame somebody: all are told at once.
  private var refused: [EditProblem] = []

  /// - Parameter numbers: of the report's actions.
  init(_ sheet: EditSheet, on report: Report, numbers: [ActionNumber], editor: Editor) throws(EditRefusal) {
    self.report = report
    before = report
    self.numbers = numbers
    self.editor = editor
    refused = sheet.problems
    do throws(EditProblem) { try review(sheet) } catch { refused.append(error) }
    guard refused.isEmpty else { throw EditRefusal(refused) }
  }

  private mutating func review(_ sheet: EditSheet) throws(EditProblem) {
    if let title = sheet[.title].first { self.report.title = text(title, was: report.title) }
    self.report.summary = try statements(sheet, .summary, report.summary)
    self.report.impact = try statements(sheet, .impact, report.impact)
    self.report.timeline = try timeline(sheet[.timeline])
    let kept = try factors(sheet[.factors])
    try follow(sheet[.actions], factors: kept)
    self.report.decisions = try statements(sheet, .decisions, report.decisions)
    self.report.questions = try list(sheet[.questions], report.questions, \.text) { OpenQuestion.added($0, from: $1) }
      .map(\.item)
    self.report.wentWell = try statements(sheet, .wentWell, report.wentWell)
    self.report.wentPoorly = try statements(sheet, .wentPoorly, report.wentPoorly)
    self.report.lucky = try statements(sheet, .lucky, report.lucky)
    self.report.notes = try statements(sheet, .notes, report.notes)
    self.report.leadership = try statements(sheet, .leadership, report.leadership)
  }

  private mutating func statements(_ sheet: EditSheet, _ section: SheetSection, _ old: [Statement])
    throws(EditProblem) -> [Statement]
  {
    try list(sheet[section], old, \.text) { Statement(text: $0, sources: $1) }.map(\.item)
  }

  /// Goes over the lines of one section.
  /// - Returns: what it has now, and the index that each had before.
  private mutating func list<Item>(
    _ lines: [SheetLine], _ old: [Item], _ text: WritableKeyPath<Item, BlamelessText>,
    _ make: (BlamelessText, [Line.ID]) -> Item
  ) throws(EditProblem) -> [(item: Item, old: Int?, line: SheetLine)] {
    var items: [(item: Item, old: Int?, line: SheetLine)] = []
    for line in lines {
      switch line.key {
      case .statement(let index):
        guard old.indices.contains(index) else { throw .unknown(line: line.number) }
        var item = old[index]
        item[keyPath: text] = self.text(line, was: item[keyPath: text])
        items.append((item, index, line))
      case .new:
        let text = self.text(line, was: nil)
        items.append((make(text, [add(line, text)]), nil, line))
      case .moved(let section, let index):
        guard let old = before.statement(section, index, numbers: numbers) else { throw .unknown(line: line.number) }
        var line = line
        if section == .actions { line.text += tags(ofAction: index + 1) }
        let before = changes
        items.append((make(self.text(line, was: old.text), old.sources), nil, line))
        // It is one change: it is counted where it stood.
        changes = before
      case .subtask, .newSubtask: continue
      }
    }
    let stayed = items.compactMap(\.old)
    changes += old.count - stayed.count
    // Another order is a change as well.
    changes += zip(stayed, stayed.dropFirst()).count { $0 > $1 }
    return items
  }

  /// What only an action has a place for goes along in words.
  private func tags(ofAction number: Int) -> String {
    guard let place = numbers.firstIndex(where: { $0.number == number }) else { return "" }
    let action = before.actions[place]
    let tags = [
      action.state == .open ? nil : action.state.rawValue, action.owner?.description, action.due.map { "due \($0)" },
      action.priority,
    ].compactMap { $0 }
    return tags.isEmpty ? "" : " (\(tags.joined(separator: ", ")))"
  }

  private mutating func timeline(_ lines: [SheetLine]) throws(EditProblem) -> [TimelineEvent] {
    var events: [TimelineEvent] = []
    for (item, old, line) in try list(lines, before.timeline, \.text, { .added($0, time: nil, from: $1) }) {
      var event = item
      if let old { event.infer(after: before.timeline[old]) }
      if line.time != event.time {
        if let time = line.time, !TimelineEvent.isTime(time) { throw .time(line: line.number, time) }
        event.time = line.time
        if old != nil { changes += 1 }
      }
      events.append(event)
    }
    return events
  }

  /// - Returns: the new index of each factor that stayed, by its old one.
  private mutating func factors(_ lines: [SheetLine]) throws(EditProblem) -> [Int: Int] {
    let factors = try list(lines, before.factors, \.text) { .added($0, from: $1) }
    var kept: [Int: Int] = [:]
    for (index, factor) in factors.enumerated() {
      if let old = factor.old { kept[old] = index }
    }
    report.factors = factors.map { factor in
      var item = factor.item
      if let old = factor.old { item.infer(after: before.factors[old], editor) }
      item.because = deeper(item.because, kept)
      return item
    }
    return kept
  }

  /// What lies behind a factor, where the steps between were taken out.
  private func deeper(_ because: Int?, _ kept: [Int: Int]) -> Int? {
    var next = because
    for _ in before.factors.indices {
      guard let index = next else { return nil }
      if let place = kept[index] { return place }
      next = before.factors[index].because
    }
    return nil
  }

  private mutating func follow(_ lines: [SheetLine], factors: [Int: Int]) throws(EditProblem) {
    var items: [ActionItem] = []
    let lines = try lines.map { line throws(EditProblem) in try placed(line) }
    if let first = lines.first, first.key.isPart { throw .astray(line: first.number) }
    for (item, old, line) in try list(lines, before.actions, \.title, { .added($0, from: $1) }) {
      var action = item
      if let old {
        if line.isTicked == true { throw .ticked(line: line.number) }
        action.infer(after: before.actions[old])
      } else {
        action.takeTags(editor, date: before.date)
        if line.isTicked == true { action.state = .done }
      }
      action.answers = action.answers.flatMap { factors[$0] }
      let rest = lines.drop { $0.number <= line.number }
      // Those of the item itself stand below it, until the next item.
      let below = rest.prefix(while: \.key.isPart)
      let parts = try subtasks(Array(below), of: old)
      action.subtasks = parts.map(\.subtask)
      items.append(action)
      actions.append((old, parts.map { part in old.flatMap { old in part.old.map { numbers[old].parts[$0] } } }))
    }
    report.actions = items
  }

  /// The sheet has an action and its parts by their numbers; the report has them by their places.
  private func placed(_ line: SheetLine) throws(EditProblem) -> SheetLine {
    var placed = line
    switch line.key {
    case .statement(let number):
      guard let index = numbers.firstIndex(where: { $0.number == number + 1 }) else {
        throw .unknown(line: line.number)
      }
      placed.key = .statement(index)
    case .subtask(let number, let part):
      guard let index = numbers.firstIndex(where: { $0.number == number + 1 }) else {
        throw .unknown(line: line.number)
      }
      guard let place = numbers[index].parts.firstIndex(of: part + 1) else { throw .unknown(line: line.number) }
      placed.key = .subtask(action: index, place)
    case .moved, .new, .newSubtask: break
    }
    return placed
  }

  private mutating func subtasks(_ lines: [SheetLine], of action: Int?) throws(EditProblem)
    -> [(subtask: ActionItem.Subtask, old: Int?)]
  {
    let old = action.map { before.actions[$0].subtasks } ?? []
    var subtasks: [(subtask: ActionItem.Subtask, old: Int?)] = []
    for line in lines {
      if case .subtask(let owner, let index) = line.key {
        guard owner == action else { throw .astray(line: line.number) }
        guard old.indices.contains(index) else { throw .unknown(line: line.number) }
        if line.isTicked == true { throw .ticked(line: line.number) }
        var subtask = old[index]
        subtask.title = text(line, was: subtask.title)
        subtasks.append((subtask, index))
      } else {
        var subtask = ActionItem.Subtask.added(text(line, was: nil))
        if line.isTicked == true { subtask.state = .done }
        subtasks.append((subtask, nil))
      }
    }
    changes += old.count - subtasks.count { $0.old != nil }
    return subtasks
  }

  /// What was not touched is not judged again.
  private mutating func text(_ line: SheetLine, was old: BlamelessText?) -> BlamelessText {
    if let old, old.description.split(whereSeparator: \.isWhitespace).joined(separator: " ") == line.text { return old }
    changes += 1
    let edit = editor.edit(line.text)
    let letters = Array(line.text)
    if let mention = edit.mentions.first {
      refused.append(.name(line: line.number, String(letters[mention.span])))
    } else if let finding = edit.findings.first {
      refused.append(
        .blame(
          line: line.number, reason: finding.message,
          instead: (edit.text ?? edit.questions.first).map { "\($0)" }))
    }
    return edit.text ?? edit.withoutNames
  }

  /// A new statement leads back to a line of its own.
  private mutating func add(_ line: SheetLine, _ text: BlamelessText) -> Line.ID {
    let id = Line.ID((report.lines.map(\.id.number).max() ?? 0) + 1)
    report.lines.append(.added(id, text))
    typed[id] = line.text
    return id
  }
}
