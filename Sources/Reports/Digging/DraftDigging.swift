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
      guard !report.questions.contains(where: { $0.sources == statement.sources }),
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

  /// What a good review would still ask.
  mutating func askForCoverage() {
    for question in CoverageReview(report: report, held: Set(holders.keys)).questions {
      let edit = editor.edit(question.text)
      guard edit.questions.isEmpty, let text = edit.text else { continue }
      ask(text, .coverage, question.sources)
    }
  }
}
