import Blameless
import Whiteboard

/// What can be checked of action items: whether they change the system, whether anybody can see that they are done, whether
/// they answer anything, whose they are, and when they are due.
struct ActionReview {
  let report: Report
  let held: Set<Int>

  private var open: [Int] {
    report.actions.indices.filter { report.actions[$0].state == .open || report.actions[$0].state == .inProgress }
  }

  /// Training and reminders are the weakest of remedies: they ask people to make up for the system.
  var weak: [CoverageQuestion] {
    ask(open.filter { WeakAction.fixesPeople(title($0)) }, .remedy, most: 2) {
      "What could change in the system so that it does not depend on this: \($0)?"
    }
  }

  var vague: [CoverageQuestion] {
    ask(open.filter { WeakAction.isVague(title($0)) && !WeakAction.fixesPeople(title($0)) }, .measure, most: 3) {
      "How will it be seen that this is done: \($0)?"
    }
  }

  /// Only what shares no word with anything that went wrong.
  var pointless: [CoverageQuestion] {
    guard !report.factors.isEmpty else { return [] }
    let told =
      report.factors.map(\.text.description) + report.timeline.map(\.text.description)
      + report.impact.map(\.text.description)
      + report.wentPoorly.map(\.text.description) + report.questions.map(\.text.description) + [
        report.title.description
      ]
    let known = Set(told.flatMap(AnswerMatcher.stems(of:)))
    let loose = open.filter { index in
      report.actions[index].answers == nil && known.isDisjoint(with: AnswerMatcher.stems(of: title(index)))
    }
    return ask(loose, .purpose, most: 2) { "Which factor does this action item answer: \($0)?" }
  }

  var unowned: [CoverageQuestion] {
    let none = open.filter { report.actions[$0].owner == nil && !held.contains($0) }
    guard !none.isEmpty else { return [] }
    let sources = none.flatMap { report.actions[$0].sources }
    if none.count == 1 {
      return [
        CoverageQuestion(
          .owners, "Which team takes on this action item: \(CoverageQuestion.quoted(title(none[0])))?", sources)
      ]
    }
    return [
      CoverageQuestion(
        .owners, "Which teams take on the \(SpokenTime.number(none.count)) action items without an owner?", sources)
    ]
  }

  var undated: [CoverageQuestion] {
    let none = open.filter {
      report.actions[$0].due == nil && DayTail.length(at: title($0).split(separator: " ")) == nil
    }
    guard !none.isEmpty else { return [] }
    let sources = none.flatMap { report.actions[$0].sources }
    if none.count == 1 {
      return [
        CoverageQuestion(.dates, "When does this need to be done: \(CoverageQuestion.quoted(title(none[0])))?", sources)
      ]
    }
    return [
      CoverageQuestion(
        .dates, "When do the \(SpokenTime.number(none.count)) action items without a date need to be done?", sources)
    ]
  }

  /// What is not done, and no decision says why.
  var unexplained: [CoverageQuestion] {
    guard report.decisions.isEmpty else { return [] }
    let declined = report.actions.indices.filter { report.actions[$0].state == .declined }
    return ask(declined, .reasons, most: 2) { "What speaks against this: \($0)?" }
  }

  /// More than ten get done by nobody.
  var tooMany: [CoverageQuestion] {
    open.count > 10
      ? [
        CoverageQuestion(
          .choice, "Which of the \(open.count) open action items matter most?",
          open.flatMap { report.actions[$0].sources })
      ] : []
  }

  private func title(_ index: Int) -> String { report.actions[index].title.description }

  private func ask(_ indices: [Int], _ topic: CoverageQuestion.Topic, most: Int, _ question: (String) -> String)
    -> [CoverageQuestion]
  {
    indices.prefix(most).map {
      CoverageQuestion(topic, question(CoverageQuestion.quoted(title($0))), report.actions[$0].sources)
    }
  }
}
