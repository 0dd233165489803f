import Blameless
import Whiteboard

extension Draft {
  /// The three best questions at cues in the board's statements, in the board's order.
  mutating func digAtCues() {
    let statements: [(text: String, sources: [Line.ID], isLuck: Bool)] =
      report.timeline.map { ($0.text.description, $0.sources, false) }
      + (report.wentPoorly + report.wentWell + report.notes + report.impact).map {
        ($0.text.description, $0.sources, false)
      }
      + report.factors.map { ($0.text.description, $0.sources, false) }
      + report.lucky.map { ($0.text.description, $0.sources, true) }
    var found: [(question: CueQuestion, sources: [Line.ID], order: Int)] = []
    for (order, statement) in statements.enumerated() {
      // A log has words of its own.
      guard quoted.isDisjoint(with: statement.sources),
        !report.questions.contains(where: { $0.sources == statement.sources }),
        let question = CueQuestion.find(in: statement.text, isLuck: statement.isLuck),
        !found.contains(where: { $0.question.text == question.text })
      else { continue }
      found.append((question, statement.sources, order))
    }
    let best = found.sorted { ($0.question.weight, $1.order) > ($1.question.weight, $0.order) }.prefix(3)
    for one in best.sorted(by: { $0.order < $1.order }) {
      let edit = editor.edit(one.question.text)
      guard edit.questions.isEmpty, let text = edit.text else { continue }
      ask(text, .board, one.sources)
    }
  }

  /// Times that are out of order on the board were sorted; which of them is wrong, if any, people must say.
  mutating func doubtOrder(_ ordered: [TimedEvent]) {
    let found = TimedEvent.outOfPlace(events, ordered: ordered)
    guard !found.isEmpty else { return }
    if found.count > 2 {
      return ask(
        Draft.own("Which of these times are right, as the board does not have them in order?"), .coverage,
        found.flatMap(\.event.event.sources))
    }
    for (event, behind) in found {
      guard let time = event.event.time, let late = behind.event.time else { continue }
      let quoted = CoverageQuestion.quoted(event.event.text.description)
      let asked = "Is \(time) the right time for \(quoted), which the board has below \(late)?"
      ask(editor.withoutNames(asked), .coverage, event.event.sources + behind.event.sources)
    }
  }

  /// What a good review would still ask.
  mutating func askForCoverage() {
    for question in CoverageReview(report: report, held: Set(holders.keys)).questions {
      // Our own words around a statement that is published already: "was it noticed" accuses nobody.
      ask(editor.withoutNames(question.text), .coverage, question.sources)
    }
  }
}
