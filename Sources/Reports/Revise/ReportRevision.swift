import Blameless
import Whiteboard

/// After a person changed statements of a report, what the program itself had worked out of them is worked out again: how
/// long things took, what digs deeper at a factor, what is missing, the summary. What the person wrote, and what the person
/// took out, stays as it is.
package struct ReportRevision {
  package private(set) var report: Report
  private let before: Report
  private let editor: Editor
  /// Which actions are held by a person, before and now.
  private let held: (before: Set<Int>, now: Set<Int>)

  /// - Parameters:
  ///   - before: the report as it was.
  ///   - after: the same with its statements changed.
  ///   - held: indices of the actions that are held by a person, in the one and the other.
  package init(_ before: Report, changedTo after: Report, held: (before: Set<Int>, now: Set<Int>), editor: Editor) {
    report = after
    self.before = before
    self.held = held
    self.editor = editor
    dig()
    if report.timeline != before.timeline {
      tellPhasesAnew()
      let ordered = TimedEvent.inOrder(Self.timed(report))
      report.timeline = ordered.map(\.event)
      report.measures = Measures(of: ordered)
    }
    reviewCoverage()
    tellAgain()
  }

  /// Where what stands around an event told its phase, it is told by what stands around it now.
  private mutating func tellPhasesAnew() {
    let spoken = before.timeline.map { Cues.phase(of: $0.text.description) }
    let settled = PhaseOrder.settled(spoken)
    for (index, event) in before.timeline.enumerated() where event.phase == settled[index] {
      guard let place = report.timeline.firstIndex(where: { $0.text == event.text && $0.sources == event.sources }),
        report.timeline[place].phase == event.phase
      else { continue }
      report.timeline[place].phase = spoken[index]
    }
  }

  private static func timed(_ report: Report) -> [TimedEvent] {
    report.timeline.map { event in
      TimedEvent(
        event: event, start: event.time.flatMap(BoardTime.init(written:)),
        end: event.end.flatMap(BoardTime.init(written:)))
    }
  }

  private mutating func dig() {
    let explained = Set(report.factors.compactMap(\.because))
    for index in report.factors.indices where report.factors[index].question == nil && !explained.contains(index) {
      report.factors[index].dig(editor)
    }
  }

  /// Questions about what is no longer so go, those that quote what was changed quote it as it is, and those come that the
  /// change raises. What was asked before and taken out by hand does not come back, in whatever words.
  private mutating func reviewCoverage() {
    let asked = questions(of: before, held.before)
    let open = questions(of: report, held.now)
    let changed = successors(of: asked, in: open)
    report.questions = report.questions.compactMap { question in
      guard question.asks == .coverage, before.questions.contains(question) else { return question }
      guard let index = asked.firstIndex(where: { $0.question.text == question.text }) else {
        return asksAboutOrder(question) ? nil : question
      }
      return changed[index].map { open[$0].question }
    }
    let known = Set(changed.values)
    let room = CoverageReview.most - report.questions.count { $0.asks == .coverage }
    report.questions += open.indices.filter { !known.contains($0) }.prefix(max(0, room)).map { open[$0].question }
  }

  /// Whether it doubts the order of an event that was changed since.
  private func asksAboutOrder(_ question: OpenQuestion) -> Bool {
    let text = question.text.description
    return text.hasPrefix("Is ")
      && before.timeline.contains {
        !report.timeline.contains($0) && text.contains(CoverageQuestion.quoted($0.text.description))
      }
  }

  /// Which of the open questions each that was asked has become: the same, else one about the same statements, else one
  /// on the same topic.
  private func successors(of asked: [Asked], in open: [Asked]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var left = Set(open.indices)
    func match(_ isSame: (Asked, Asked) -> Bool) {
      for index in asked.indices where found[index] == nil {
        guard let successor = left.sorted().first(where: { isSame(asked[index], open[$0]) }) else { continue }
        found[index] = successor
        left.remove(successor)
      }
    }
    match { $0 == $1 }
    match { $0.topic == $1.topic && $0.question.sources == $1.question.sources }
    match { $0.topic == $1.topic && !$0.isAboutOne && !$1.isAboutOne }
    return found
  }

  private struct Asked: Equatable {
    var topic: CoverageQuestion.Topic
    var question: OpenQuestion

    /// Two such questions are about different statements.
    var isAboutOne: Bool { [.factor, .remedy, .measure, .purpose, .reasons].contains(topic) }
  }

  private func questions(of report: Report, _ held: Set<Int>) -> [Asked] {
    CoverageReview(report: report, held: held).all.map {
      Asked(
        topic: $0.topic,
        question: OpenQuestion(text: editor.withoutNames($0.text), asks: .coverage, sources: $0.sources))
    }
  }

  /// Only where the summary is the program's own, and nobody changed it.
  private mutating func tellAgain() {
    guard report.summary == before.summary else { return }
    report.tellAgain(since: before, known: editor, editor: editor)
  }
}
