import Testing
import Whiteboard

@testable import Reports

@Test func `an incident board becomes timeline, root cause, impact and actions`() {
  let report = outage.report()
  #expect(report.kind == .postmortem)
  #expect(report.title.description == "Checkout API outage")
  #expect(report.date == "2026-11-18")
  #expect(report.timeline.map(\.time) == ["14:02", "14:19", "14:31", "14:40"])
  #expect(report.timeline.map(\.phase) == [.trigger, .detection, .mitigation, .recovery])
  #expect(report.factors.map(\.text.description) == ["Deploy gate does not check for a rollback plan"])
  #expect(report.factors.map(\.isRoot) == [true])
  #expect(report.impact.said == ["12% of checkouts failed for 38 min"])
  #expect(
    report.actions.map(\.title.description) == ["Add a rollback check to the deploy gate", "Document the rollback"])
  #expect(report.actions.map(\.state) == [.open, .done])
  #expect(report.actions[0].due == "2026-12-01")
  #expect(report.actions[0].priority == "P1")
  #expect(report.measures == Measures(timeToDetect: "PT17M", timeToMitigate: "PT29M", timeToRecover: "PT38M"))
  #expect(report.notes.isEmpty)
}

@Test func `every line is a source, a heading, the title or the date`() {
  let boards = [
    outage,
    BoardBuilder.column(
      "Sprint 42 retro", "18 Nov 2026", "Glad", "• pairing", "• fast builds", "Sad", "• flaky tests (+3)", "Ideas",
      "• rotate the on-call", "Shout out to the platform team", "a", "???", "14:02", "Navbar:", "Active link"),
    BoardBuilder.column("5 whys", "Why did checkouts fail?", "The pool was empty", "Why?", "The limit was the default"),
  ]
  for board in boards {
    let report = board.report()
    let items: [[Line.ID]] = [
      report.summary, report.impact, report.decisions, report.wentWell, report.wentPoorly, report.lucky, report.notes,
    ].flatMap { $0.map(\.sources) }
    let others: [[Line.ID]] =
      report.timeline.map(\.sources) + report.factors.map(\.sources) + report.actions.map(\.sources)
      + report.questions.map(\.sources)
    let sources = Set((items + others).flatMap(\.self))
    let title = report.title.description
    for line in report.lines where !sources.contains(line.id) {
      let text = line.text.description
      let isHead = text.contains(title) || DateScanner.first(in: text.split(separator: " ")) != nil
      #expect(Heading(text) != nil || isHead, "\(line.id) \(text) is lost")
    }
  }
}

@Test func `a board without text gives a report without statements`() {
  let report = BoardBuilder().report()
  #expect(report.lines.isEmpty)
  #expect(report.chapters.isEmpty)
  #expect(report.kind == .notes)
  #expect(report.date == nil)
}

@Test(arguments: [
  ("What went well?", Section.wentWell), ("GLAD", .wentWell), ("Liked:", .wentWell), ("To improve", .wentPoorly),
  ("Lacked", .wentPoorly), ("Action items", .actions), ("Acton items", .actions), ("NEXT STEPS:", .actions),
  ("To-Do", .actions), ("Root Cause", .rootCause), ("Rootcause:", .rootCause), ("Contributing factors", .factors),
  ("5 Whys", .fiveWhys), ("Timeline (UTC)", .timeline), ("Timelime", .timeline), ("Open questions", .questions),
  ("Where we got lucky", .lucky), ("Decisions", .decisions), ("Parking lot", .notes), ("In progress", .doing),
])
func `a heading is known in its many forms`(text: String, section: Section) {
  #expect(Heading(text)?.section == section)
}

@Test(arguments: [
  "Deploy gate does not check for a rollback plan", "good", "Why did the deploy pass?", "Add action items to the wiki",
  "14:02 impact seen", "We keep the old pipeline",
])
func `a statement is no heading`(text: String) {
  let heading = Heading(text)
  #expect(heading == nil || text == "good")
}

@Test func `what stands after a heading on its line belongs to it`() {
  let report = BoardBuilder.column(
    "Root cause: undocumented dependency on the old schema", "Impact: 40 orders lost", "Action: document the schema"
  ).report()
  #expect(report.factors.map(\.text.description) == ["undocumented dependency on the old schema"])
  #expect(report.impact.said == ["40 orders lost"])
  #expect(report.actions.map(\.title.description) == ["document the schema"])
}

@Test func `columns of a retrospective are what went well and what went poorly`() {
  let report = BoardBuilder.column("Retro sprint 12", y: 0)
    .column("Glad", "• Pairing on the migration", "• Fast builds ●●", y: 80)
    .column("Sad", "• Flaky tests (3 votes)", "• Long meetings", x: 500, y: 80)
    .column("Start", "• Writing release notes", "Stop", "• Deploying on Fridays", x: 900, y: 80)
    .report()
  #expect(report.kind == .retrospective)
  #expect(report.title.description == "Retro sprint 12")
  #expect(report.wentWell.said == ["Pairing on the migration", "Fast builds"])
  #expect(report.wentWell.map(\.votes) == [nil, 2])
  #expect(report.wentPoorly.map(\.votes) == [3, nil])
  #expect(report.actions.map(\.title.description) == ["Writing release notes", "Stop deploying on Fridays"])
}

@Test func `columns of a planning board give actions with their state`() {
  let report = BoardBuilder.column("To do", "Order parts", "Sketch the case", y: 20)
    .column("Doing", "Wire the pump", x: 500, y: 20)
    .column("Done", "Choose a pot", x: 900, y: 20)
    .report()
  #expect(report.kind == .planning)
  #expect(report.actions.map(\.state) == [.open, .open, .inProgress])
  #expect(report.notes.said == ["Choose a pot"])
}

@Test func `five whys are a chain`() {
  let report = BoardBuilder.column(
    "5 whys", "1. Why did checkouts fail? The pool was empty", "2. Why? Connections were not given back",
    "3. Because the retry path skips the release"
  ).report()
  #expect(
    report.factors.map(\.text.description) == [
      "The pool was empty", "Connections were not given back", "The retry path skips the release",
    ])
  #expect(report.factors.map(\.because) == [nil, 0, 1])
}

@Test func `questions of the board stay questions`() {
  let report = BoardBuilder.column("Open questions", "Is the replica in another zone?", "Actions", "Bootstrap?")
    .report()
  #expect(report.questions.map(\.text.description) == ["Is the replica in another zone?", "Bootstrap?"])
  #expect(report.questions.allSatisfy { $0.asks == .board })
}

@Test func `what is struck through is no factor and no open action`() {
  let report = BoardBuilder.column("Root cause")
    .line("DNS was slow", y: 60, struck: true)
    .line("Actions", y: 100)
    .line("Move DNS", y: 140, struck: true)
    .line("Add a cache", y: 180, mark: .checkbox(.ticked), struck: true)
    .report()
  #expect(report.factors.isEmpty)
  #expect(report.notes.said == ["DNS was slow"])
  #expect(report.actions.map(\.state) == [.declined, .done])
}

@Test func `a tick box makes an action wherever it stands, and an imperative where no heading speaks`() {
  let report = BoardBuilder.column("Root cause", "No alert", "☐ Add an alert").report()
  #expect(report.actions.map(\.title.description) == ["Add an alert"])
  let loose = BoardBuilder.column("Add fields", "The fields are old", "Review was skipped").report()
  #expect(loose.actions.map(\.title.description) == ["Add fields"])
  #expect(loose.notes.count == 2)
}

@Test func `a heading over one column does not speak for the next`() {
  let report = BoardBuilder.column("Timeline", "14:02 deploy", "14:10 alert", "14:12 ack", y: 20)
    .column("the wiki is out of date", "nobody owns it", x: 700, y: 20)
    .report()
  #expect(report.timeline.count == 3)
  #expect(report.notes.said == ["the wiki is out of date", "nobody owns it"])
}

@Test func `a title is taken from the board, and never made up`() {
  #expect(BoardBuilder.column("Root cause", "No alert").report().title.description == "Incident postmortem")
  let large = BoardBuilder().line("Search was down", y: 10, height: 48).column("Root cause", "No alert", y: 100)
  #expect(large.report().title.description == "Search was down")
  let bare = BoardBuilder().line("Postmortem 2026-11-18", y: 10, height: 48).column("Root cause", "No alert", y: 100)
  #expect(bare.report().title.description == "Incident postmortem")
  #expect(bare.report().date == "2026-11-18")
}

@Test(arguments: [
  ("2026-11-18", "2026-11-18"), ("18 Nov 2026", "2026-11-18"), ("Nov 18, 2026", "2026-11-18"),
  ("Date: 11/18/2026", "2026-11-18"), ("18.11.2026", "2026-11-18"), ("Wed 18th of November 2026", "2026-11-18"),
  ("18/11/26", "2026-11-18"), ("18-Nov-2026", "2026-11-18"), ("Nov 18", nil), ("Feb 30 2026", nil),
])
func `the board's own date is read`(text: String, date: String?) {
  #expect(BoardBuilder.column("Retro", text, "Glad", "• all of it").report().date == date)
}

@Test func `a date without a year takes the year of the report, and without one the report's date stands`() {
  #expect(BoardBuilder.column("Retro", "Nov 18", "Glad").report(date: "2025-11-20").date == "2025-11-18")
  #expect(BoardBuilder.column("Retro", "Glad").report(date: "2025-11-20").date == "2025-11-20")
}

@Test func `the summary tells the incident in whole sentences that lead back to the board`() {
  let report = outage.report()
  #expect(
    report.summary.said == [
      "At 14:02, v2.3 was deployed without a rollback plan.", "12% of checkouts failed for 38 min.",
      "It was noticed at 14:19, 17 minutes later (“alert: error rate above 5%”), mitigated at 14:31 (“rolled back to v2.2”) and over at 14:40.",
      "The root cause: deploy gate does not check for a rollback plan.",
      "The plan is to add a rollback check to the deploy gate; one is done already.",
    ])
  #expect(report.summary.allSatisfy { !$0.sources.isEmpty })
}

@Test(arguments: [
  ("v2.3 deployed", TimelineEvent.Phase.trigger), ("A deploy went ahead without checking the plan", .trigger),
  ("alert: error rate above 5%", .detection), ("support got tickets about checkout", .detection),
  ("acked the page", .response),
  ("on-call joined the bridge", .response), ("deploy rolled back", .mitigation), ("deployed fix", .mitigation),
  ("error rate back to normal", .recovery), ("lunch", .other),
])
func `an event's words tell its phase`(text: String, phase: TimelineEvent.Phase) {
  #expect(Cues.phase(of: text) == phase)
}

@Test func `a heading in a row of headings speaks for every stack of notes below it`() {
  let report = BoardBuilder.column("Retro sprint 12", y: 0)
    .column("Went well", y: 80).column("To improve", x: 900, y: 80)
    .column("Pairing on", "the migration", y: 160).column("Fast builds", "every day", x: 400, y: 160)
    .column("Flaky tests", "block merges", x: 900, y: 160).column("Too many", "calls", x: 1300, y: 160)
    .report()
  #expect(report.wentWell.said.count == 2)
  #expect(report.wentPoorly.said.count == 2)
  #expect(report.notes.isEmpty)
}

@Test func `a note under a heading of the board's own keeps that heading`() {
  let report = BoardBuilder.column("Near miss: login certificate", "Could have been", "All logins down at 06:00")
    .report()
  #expect(report.notes.said == ["Could have been: All logins down at 06:00"])
  #expect(report.notes.map(\.sources.count) == [2])
}

@Test func `an owner and a date on a card's second line belong to the card`() {
  let report = BoardBuilder.column("To do", "Archive old invoices", "Platform, 18 Dec", "Rate limits", "@erin, 4 Dec")
    .report(date: "2026-11-18")
  #expect(report.actions.map(\.due) == ["2026-12-18", "2026-12-04"])
}

@Test func `a word that is seldom a heading heads nothing by itself`() {
  let report = BoardBuilder.column("We are a design company", "We solve", "Problems", "Ask what they need", y: 20)
    .report()
  #expect(report.kind == .notes)
  #expect(report.wentPoorly.isEmpty)
  let retro = BoardBuilder.column("Good", "• Fast builds", y: 20).column("Bad", "• Flaky tests", x: 500, y: 20).report()
  #expect(retro.kind == .retrospective)
  #expect(retro.wentPoorly.said == ["Flaky tests"])
}

@Test func `reasons for something are no postmortem`() {
  let report = BoardBuilder.column("Why we are leaving", "Reason A", "Reason B", "Agree", "Reason C", y: 20).report()
  #expect(report.kind == .notes)
  #expect(report.decisions.isEmpty)
}

@Test func `a heading with nothing under it says nothing of the board`() {
  let report = BoardBuilder.column("Renew a book", "Return a book", "To do", y: 20).report()
  #expect(report.kind == .notes)
}

@Test(arguments: ["READ: CHARACTER", "MOVE_DIRECTION(): DIRECTION", "next = null", "Use case", "AI"])
func `what only looks like a task is a note`(text: String) {
  let report = BoardBuilder.column("A first line", text, y: 20).report()
  #expect(report.actions.isEmpty)
  #expect(report.kind == .notes)
}
