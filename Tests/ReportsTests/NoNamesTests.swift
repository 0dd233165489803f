import Blameless
import Testing
import Whiteboard

@testable import Reports

private let roster = [
  Person(name: "Alice Moreau", nicknames: ["Ali"], initials: ["AM"], handles: ["alice"], role: "on-call engineer"),
  Person(name: "Erin Castellan", handles: ["erin"], team: "Payments team"), Person(name: "Bob Ferreira"),
]

private let named = BoardBuilder()
  .line("Postmortem: Bob's checkout outage 2026-11-18", x: 200, y: 10, height: 36)
  .column(
    "Timeline", "14:02 Alice deployed without checking the rollback plan", "14:19 @erin acked the page",
    "14:31 Bob and Erin rolled back", "14:40 recovered", y: 100
  )
  .column(
    "Root cause", "Deploy gate does not check for a rollback plan", "Alice Moreau skipped the checklist", "Actions",
    "☐ Add a rollback check to the deploy gate - Alice", "☐ Rotate the keys (Bob) P1 by 12/1", "☐ Page on lag @erin",
    "☑ Ask mary.jones@example.com for the runbook", x: 800, y: 100)

@Test func `no rendering that is published names anybody`() {
  let composition = named.composition(roster: roster)
  let picture = BoardPicture(jpeg: [1], width: 10, height: 10, straightening: .identity)
  for text in [
    MarkdownReport.render(composition.report, privateSide: nil),
    TextReport.render(composition.report, privateSide: nil),
    JSONReport.render(composition.report, privateSide: nil), HTMLReport.render(composition.report, pictures: [picture]),
  ] {
    for name in ["alice", "moreau", "erin", "castellan", "ferreira", "mary", "jones", "@erin"] {
      #expect(text.lowercased().span(ofWord: name) == nil, "\(name) in \(text)")
    }
    #expect(text.span(ofWord: "Bob") == nil && text.span(ofWord: "Bob's") == nil)
  }
}

@Test func `who holds an action is private, and its owner is a role or a team`() {
  let composition = named.composition(roster: roster)
  #expect(composition.privateSide.holders[0] == "Alice")
  #expect(composition.report.actions[0].owner?.description == "on-call engineer")
  #expect(composition.report.actions[0].title.description == "Add a rollback check to the deploy gate")
  #expect(composition.privateSide.holders[1] == "Bob")
  #expect(composition.report.actions[1].owner == nil)
  #expect(composition.report.actions[1].title.description == "Rotate the keys")
  #expect(composition.report.actions[1].due == "2026-12-01")
  #expect(composition.report.actions[2].owner?.description == "Payments team")
}

@Test func `a team that no list has is the owner where it stands in brackets behind an action`() {
  let board = BoardBuilder.column(
    "Actions", "☐ Match duplicate payouts (Treasury)", "☐ Freshness check on reports (BI), due 2026-12-01",
    "☐ Ask for a quote (done)"
  )
  let actions = Composer().compose(board.board).report.actions
  #expect(actions.map { $0.owner?.description } == ["Treasury", "BI", nil])
  #expect(actions[0].title.description == "Match duplicate payouts")
}

@Test func `a role that one person alone holds is hidden where the project says so`() {
  let board = BoardBuilder.column("Actions", "☐ Rotate the keys - Sven", "☐ Ask our DBA about vacuum")
  let roster = [Person(name: "Sven Lund", role: "DBA")]
  let published = Composer(roster: roster).compose(board.board).report
  #expect(published.actions[0].owner?.description == "DBA")
  let hidden = Composer(roster: roster, settings: ReportSettings(smallRoles: .hidden)).compose(board.board).report
  #expect(hidden.actions[0].owner?.description == "engineer")
  #expect(!JSONReport.render(hidden, privateSide: nil).contains("DBA"))
}

@Test func `the day in a board's title is the day of the report`() {
  for title in ["Search index stale - 3 Nov 2026", "Tue 3 Nov 2026 - search index stale", "Search index stale (Nov 3)"]
  {
    let board = BoardBuilder().line(title, x: 200, y: 10).column(
      "Actions", "☐ Decide who owns the index by Fri", y: 100)
    let report = Composer(settings: ReportSettings(date: "2026-11-05")).compose(board.board).report
    #expect(report.date == "2026-11-03", "\(title)")
    #expect(report.actions[0].due == "2026-11-06", "\(title)")
  }
}

@Test func `a team that holds an action is published and not hidden`() {
  let board = BoardBuilder.column("Actions", "☐ Add a check - Platform team")
  let composition = Composer(vocabulary: Vocabulary(teams: ["Platform team"])).compose(board.board)
  #expect(composition.report.actions[0].owner?.description == "Platform team")
  #expect(composition.privateSide.holders.isEmpty)
  #expect(composition.privateSide.nameBoxes.isEmpty)
}

@Test func `blame becomes a question that leads back to its line`() throws {
  let report = named.composition(roster: roster).report
  let asked = try #require(report.questions.first { $0.asks == .blame })
  #expect(asked.text.description.hasPrefix("What "))
  let line = try #require(report.lines.first { asked.sources.contains($0.id) })
  #expect(line.text.description.contains("deployed without checking the rollback plan"))
}

@Test func `each name has a box to paint over, right to the letter`() throws {
  let composition = BoardBuilder.column("Timeline", "14:02 Alice deployed").composition(roster: roster)
  let box = try #require(composition.privateSide.nameBoxes.first)
  #expect(composition.privateSide.nameBoxes.count == 1)
  #expect(box.box.topLeft == Point(x: 100, y: 60))
  #expect(box.box.topRight.x == 150)
}

@Test func `a name that runs over two lines is painted over on both`() {
  let board = BoardBuilder.column("Timeline").line("14:02 Deployed by Alice", y: 60).line(
    "Moreau, as planned", x: 100, y: 90)
  let composition = board.composition(roster: roster)
  #expect(composition.privateSide.nameBoxes.count == 2)
  #expect(composition.report.lines.allSatisfy { !$0.text.description.contains("Moreau") })
}
