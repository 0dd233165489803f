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
    if report.timeline != before.timeline { report.measures = Measures(of: Self.timed(report)) }
    reviewCoverage()
    tellAgain()
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

  /// Questions about what is no longer so go, and those come that the change raises. What was asked before and taken out
  /// by hand does not come back.
  private mutating func reviewCoverage() {
    let asked = questions(of: before, held.before)
    let open = questions(of: report, held.now)
    let gone = Set(asked.map(\.text.description)).subtracting(open.map(\.text.description))
    let quoted = before.timeline.filter { !report.timeline.contains($0) }
      .map { CoverageQuestion.quoted($0.text.description) }
    report.questions.removeAll { question in
      question.asks == .coverage && before.questions.contains(question)
        && (gone.contains(question.text.description)
          || quoted.contains { question.text.description.contains($0) && question.text.description.hasPrefix("Is ") })
    }
    let known = Set(asked.map(\.text.description)).union(report.questions.map(\.text.description))
    let room = CoverageReview.most - report.questions.count { $0.asks == .coverage }
    report.questions += open.filter { !known.contains($0.text.description) }.prefix(max(0, room))
  }

  private func questions(of report: Report, _ held: Set<Int>) -> [OpenQuestion] {
    CoverageReview(report: report, held: held).all.map {
      OpenQuestion(text: editor.withoutNames($0.text), asks: .coverage, sources: $0.sources)
    }
  }

  /// Only where the summary is the program's own, and nobody changed it.
  private mutating func tellAgain() {
    guard report.summary == before.summary, before.summary == told(before) else { return }
    report.summary = told(report)
  }

  private func told(_ report: Report) -> [Statement] {
    var bare = report
    bare.summary = []
    Summary.write(into: &bare, editor: editor)
    return bare.summary
  }
}
