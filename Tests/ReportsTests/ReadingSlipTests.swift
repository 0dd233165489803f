import Testing
import Whiteboard

@testable import Reports

@Test(arguments: [
  ("14:4o error rate back to normal", "14:40"), ("ll:08 stale reads on", "11:08"), ("og:30 images removed", "09:30"),
  ("l9:4O change reverted", "19:40"), ("change reverted @ O82IZ", "08:21"), ("(O939Z) change reverted", "09:39"),
])
func `a time with a letter for a figure is a time, and doubtful`(text: String, time: String) {
  let report = BoardBuilder.column("Timeline", "08:00 first errors", text, y: 20).report()
  #expect(report.timeline.map(\.time).contains(time))
  #expect(report.lines.filter(\.isDoubtful).count == 1)
}

@Test func `a hand's room within a time, a day without one, P0 and DONE are read as they were meant`() {
  let report = BoardBuilder.column(
    "JUL 24.2026", "Timeline", "16: 58 export ran", "17:25 list loaded", "Actions", "PO: Pin the belt speed - SRE",
    "Freeze updates - data team - Sep15 DoNE", "Take snapshots □ SRE", y: 20
  ).report()
  #expect(report.date?.description == "2026-07-24")
  #expect(report.timeline.map(\.time) == ["16:58", "17:25"])
  #expect(report.actions.map(\.priority) == ["P0", nil, nil])
  #expect(report.actions.map(\.due) == [nil, "2026-09-15", nil])
  #expect(report.actions.map(\.state) == [.open, .done, .open])
  #expect(report.actions.last?.owner?.description == "SRE")
}

@Test(arguments: ["big:so what", "lo:go on the cup", "99:4o of them"])
func `a word with a colon in it is no time`(text: String) {
  #expect(TimeScanner.leading(text, isTimeline: true) == nil)
}

@Test func `an owner behind a comma is taken off, and a list of people is what is to be done`() {
  let report = BoardBuilder.column(
    "To do", "Rotate the keys, Jonas", "Add an alert, Priya, 30 Nov", "Thank Anna, Bo", y: 20
  ).report(date: "2026-11-01")
  #expect(report.actions.map(\.title.description) == ["Rotate the keys", "Add an alert", "Thank two engineers"])
  #expect(report.actions.map(\.due) == [nil, "2026-11-30", nil])
}

@Test(arguments: ["Jun", "April", "Noor", "Xiomara"])
func `an owner is taken out without a roster, also one called like a month`(person: String) {
  let report = BoardBuilder.column(
    "To do", "Archive old invoices - \(person)", "Rotate the keys - \(person), 30 Nov", "Seed the carts - ops", y: 20
  ).report()
  #expect(
    report.actions.map(\.title.description) == [
      "Archive old invoices", "Rotate the keys, 30 Nov", "Seed the carts",
    ])
  #expect(!report.lines.contains { $0.text.description.contains(person) })
}

@Test(arguments: ["1 Jun", "Jun 5", "12 April"])
func `a month with its day is a date`(day: String) {
  let report = BoardBuilder.column("To do", "Archive old invoices - \(day)", y: 20).report(date: "2026-03-01")
  #expect(report.actions.first?.due != nil)
}

@Test func `each line with an owner is an action of its own, in capitals too`() {
  let report = BoardBuilder.column(
    "ACTIONS", "WRITE DOWN THE DEPENDENCIES - DATA TEAM", "SET A LOCK TIMEOUT - WEB TEAM", "TEST THE RESTORE - OPS",
    y: 20
  ).report()
  #expect(report.actions.count == 3)
}

@Test func `notes in stacks are read stack by stack`() {
  let report = BoardBuilder.column("Retro sprint 12", y: 0)
    .column("Went well", y: 80).column("To improve", x: 900, y: 80)
    .column("Fast builds", "every day", y: 160)
    .column("Tests take", "45 minutes", x: 900, y: 160).column("TOO MANY", "CALLS ON", "MONDAY", x: 900, y: 400)
    .report()
  #expect(report.wentPoorly.said == ["Tests take 45 minutes", "TOO MANY CALLS ON MONDAY"])
}

@Test func `a word alone is no event and no factor, and a block is no action`() {
  let report = BoardBuilder.column(
    "Timeline", "08:00 disk full", "CACHE", "Contributing factors", "Undocumented dependency", "STAGING", "Doing",
    "Seed data for carts", "Blocked: no test account", y: 20
  ).report()
  #expect(report.timeline.count == 1)
  #expect(report.factors.map(\.text.description) == ["Undocumented dependency"])
  #expect(report.actions.map(\.title.description) == ["Seed data for carts"])
  #expect(report.notes.said == ["CACHE", "STAGING", "Blocked: no test account"])
}

@Test(arguments: [
  ("Bob", "merged", "the schema change", "merge"), ("Priya", "released", "the cart", "release"),
  ("Chen", "restarted", "the cluster", "restart"),
])
func `who acted without a check is asked about as the system's doing`(
  person: String, verb: String, object: String, asked: String
) {
  let report = BoardBuilder.column(
    "Timeline", "09:05 \(person) \(verb) \(object) without checking the backup", "Contributing factors",
    "undocumented dependency", y: 20
  ).report()
  #expect(report.questions.contains { $0.text.description.hasPrefix("What made it possible to \(asked)") })
  #expect(report.factors.map(\.text.description) == ["undocumented dependency"])
  #expect(!report.questions.contains { $0.text.description.contains(person) })
}

@Test(arguments: ["staging environment", "pipeline"])
func `why somebody skipped a step asks what kept the board's own guard from catching it`(guardName: String) {
  let report = BoardBuilder.column(
    "The \(guardName) let an empty cart through", "Why did the engineer skip testing?", y: 20
  ).report()
  let asked = report.questions.map(\.text.description)
  #expect(asked.contains { $0.hasPrefix("What prevented the") && $0.contains(guardName) })
}
