import Blameless
import Whiteboard

/// Puts what a line says back where it belongs, once somebody decided that it blames nobody: in the place of what was asked
/// or said instead of it, or where it was left out. What somebody wrote there by hand stays.
package struct PuttingBack {
  package private(set) var report: Report
  /// What was put back, as it stands in the report.
  package private(set) var said: [String] = []
  private let line: Line.ID
  private let text: BlamelessText
  private let unturned: Report
  /// Turns blame around in the sentences of the line.
  private let turning: Editor
  private let mayStand: (Line.ID) -> Bool
  private var isThere = false

  /// - Parameters:
  ///   - raw: the line as it was read.
  ///   - unturned: the report as it would be if nobody were blamed; nil where nobody knows.
  ///   - turning: the editor that the report passed before the decision.
  ///   - editor: the one that it passes from now on.
  ///   - mayStand: whether another line, where a statement comes from several, blames nobody.
  package init(
    _ line: Line.ID, says raw: String, into report: Report, from unturned: Report?, turning: Editor, editor: Editor,
    mayStand: @escaping (Line.ID) -> Bool
  ) {
    self.line = line
    self.report = report
    text = editor.withoutNames(raw)
    self.unturned = unturned ?? Report(kind: report.kind, title: report.title, date: report.date)
    self.turning = turning
    self.mayStand = mayStand
    putBackTitle()
    for section in Self.sections { putBack(section, \.text, \.sources, \.under) }
    if unturned != nil { putBackSummary() }
    putBack(\.timeline, \.text, \.sources, \.under)
    putBackFactors()
    putBackActions()
    putBackQuestions()
    if !isThere { place(raw, editor) }
  }

  private static var sections: [WritableKeyPath<Report, [Statement]>] {
    [\.impact, \.decisions, \.wentWell, \.wentPoorly, \.lucky, \.notes, \.leadership]
  }

  private func belongs(_ sources: [Line.ID]) -> Bool {
    sources.contains(line) && sources.allSatisfy { $0 == line || mayStand($0) }
  }

  /// What the report has in a statement's place where the program turned it around.
  private func isTurned(_ text: BlamelessText, of statement: BlamelessText) -> Bool {
    let turned = Turned(statement.description, by: turning)
    return text == turned.text || turned.questions.contains(text)
  }

  private mutating func putBackTitle() {
    let (title, neutral) = (unturned.title, Draft.neutralTitle(of: report.kind))
    guard title != report.title, report.title.description == neutral || isTurned(report.title, of: title),
      text.description.lowercased().contains(title.description.lowercased())
    else { return }
    report.title = title
    said.append(title.description)
    isThere = true
  }

  /// The program's own summary is told anew; the board's is a section like others.
  private mutating func putBackSummary() {
    let isOwn = unturned.summary.contains { belongs($0.sources) && !text.description.contains($0.text.description) }
    if !isOwn { putBack(\.summary, \.text, \.sources, \.under) }
  }

  private mutating func putBackFactors() {
    let before = report.factors.count
    putBack(\.factors, \.text, \.sources, \.under, isLast: true)
    for index in report.factors.indices.dropFirst(before) {
      let parent = report.factors[index].because.map { unturned.factors[$0] }
      report.factors[index].because = parent.flatMap { parent in
        report.factors.firstIndex { $0.sources == parent.sources && $0.text == parent.text }
      }
    }
  }

  /// Last, for an action's place says which number it has.
  private mutating func putBackActions() {
    let before = report.actions.count
    putBack(\.actions, \.title, \.sources, \.under, isLast: true)
    for index in report.actions.indices.dropFirst(before) { report.actions[index].answers = nil }
  }

  private mutating func putBackQuestions() {
    for question in unturned.questions where question.asks == .board && belongs(question.sources) {
      isThere = true
      guard !report.questions.contains(where: { $0.asks == .board && $0.text == question.text }) else { continue }
      report.questions.append(question)
      said.append(question.text.description)
    }
  }

  private mutating func putBack<Item>(
    _ list: WritableKeyPath<Report, [Item]>, _ text: WritableKeyPath<Item, BlamelessText>,
    _ sources: KeyPath<Item, [Line.ID]>, _ under: WritableKeyPath<Item, [BlamelessText]>, isLast: Bool = false
  ) {
    let all = unturned[keyPath: list]
    for item in all {
      let places = report[keyPath: list].indices.filter {
        report[keyPath: list][$0][keyPath: sources] == item[keyPath: sources]
      }
      for place in places {
        report[keyPath: list][place][keyPath: under] = headings(
          report[keyPath: list][place][keyPath: under], of: item[keyPath: under])
      }
      guard belongs(item[keyPath: sources]) else { continue }
      isThere = true
      let texts = places.map { report[keyPath: list][$0][keyPath: text] }
      if texts.contains(item[keyPath: text]) { continue }
      if let turned = texts.firstIndex(where: { isTurned($0, of: item[keyPath: text]) }) {
        report[keyPath: list][places[turned]][keyPath: text] = item[keyPath: text]
      } else if texts.allSatisfy({ isOfAnother($0, than: item[keyPath: text], of: all.map { $0[keyPath: text] }) }) {
        let next =
          isLast ? nil : report[keyPath: list].firstIndex { ($0[keyPath: sources].first?.number ?? 0) > line.number }
        report[keyPath: list].insert(item, at: next ?? report[keyPath: list].endIndex)
      } else {
        continue
      }
      said.append(item[keyPath: text].description)
    }
  }

  /// A line may say several things: what one of them has become is not the other's.
  private func isOfAnother(_ text: BlamelessText, than statement: BlamelessText, of all: [BlamelessText]) -> Bool {
    all.contains { $0 != statement && ($0 == text || isTurned(text, of: $0)) }
  }

  /// The line may be a heading that was left out over what stands under it.
  private mutating func headings(_ now: [BlamelessText], of whole: [BlamelessText]) -> [BlamelessText] {
    guard now != whole, whole.contains(where: isLine) else { return now }
    isThere = true
    return whole.compactMap { heading in
      if isLine(heading) || now.contains(heading) { return heading }
      return Turned(heading.description, by: turning).text.flatMap { now.contains($0) ? $0 : nil }
    }
  }

  private func isLine(_ heading: BlamelessText) -> Bool {
    let letters = { (text: BlamelessText) in text.description.filter { $0.isLetter || $0.isNumber } }
    return letters(heading) == letters(text)
  }

  /// Where nobody knows its section, a time makes an event, and all else is a note.
  private mutating func place(_ raw: String, _ editor: Editor) {
    guard let found = TimeScanner.leading(raw, isTimeline: false), !found.rest.isEmpty else {
      if !report.notes.contains(where: { $0.sources == [line] }) {
        report.notes.append(Statement(text: text, sources: [line]))
        said.append(text.description)
      }
      return
    }
    let told = editor.withoutNames(found.rest)
    report.timeline.removeAll { $0.sources == [line] }
    report.timeline.append(
      TimelineEvent(
        time: found.start.text, end: found.end?.text, phase: Cues.phase(of: told.description), text: told,
        sources: [line]))
    said.append(told.description)
  }
}
