import Testing
import Whiteboard

@testable import Reports

private func asked(_ report: Report, _ origin: OpenQuestion.Origin) -> [String] {
  report.questions.filter { $0.asks == origin }.map(\.text.description)
}

@Test func `what a board leaves open is asked, and marked as the report's own`() {
  let report = BoardBuilder.column(
    "Timeline", "14:02 v2.3 deployed", "14:31 rolled back", "Root cause", "No rollback check", "Actions",
    "☐ Improve monitoring", "☐ Remind people to double check"
  ).report()
  let questions = asked(report, .coverage)
  #expect(questions.contains("What will be done about this factor: “No rollback check”?"))
  #expect(questions.contains("How will it be seen that this is done: “Improve monitoring”?"))
  #expect(questions.count <= CoverageReview.most)
  let sources = report.questions.filter { $0.asks == .coverage }.flatMap(\.sources)
  #expect(Set(sources).isSubset(of: Set(report.lines.map(\.id))))
}

@Test func `leadership is suggested what to own, and nothing is filled in`() {
  let report = BoardBuilder.column("Factors", "• Staging had no production-like data", "Actions", "☐ Add seed data")
    .report()
  #expect(report.leadership.isEmpty)
  #expect(asked(report, .coverage).contains { $0.hasPrefix("What does leadership own here") })
  let owned = BoardBuilder.column("Factors", "• No alert", "Leadership owns: staging had no production-like data")
    .report()
  #expect(owned.leadership.said == ["staging had no production-like data"])
}

@Test(arguments: [
  ("The failover was supposed to kick in", "What kept the failover from kicking in?"),
  ("The failover should have kicked in", "What kept the failover from kicking in?"),
  ("The replica should have been promoted by then", "What kept the replica from being promoted by then?"),
  ("The graphs looked fine", "What made the graphs look fine?"),
  ("We knew the replica was stale", "How was it known that the replica was stale?"),
  ("Turned out that the cache was cold", "What was assumed before it turned out that the cache was cold?"),
])
func `a cue in somebody's words is asked about`(text: String, question: String) {
  #expect(CueQuestion.find(in: text)?.text == question)
}

@Test func `at most three questions at cues are asked`() {
  let report = BoardBuilder.column(
    "Notes", "• The failover was supposed to kick in", "• The graphs looked fine", "• We knew the replica was stale",
    "• A restart usually fixes it", "• Switched over by hand"
  ).report()
  #expect(asked(report, .board).count == 3)
}
