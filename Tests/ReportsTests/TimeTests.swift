import Testing

@testable import Reports

@Test(arguments: [
  ("14:02 deploy", "14:02"), ("2:05pm deploy", "14:05"), ("2:05 p.m. deploy", "14:05"), ("1402Z deploy", "14:02"),
  ("14.02 deploy", "14:02"), ("14h02 deploy", "14:02"), ("T+5 deploy", "T+00:05"), ("T+5m deploy", "T+00:05"),
  ("+12m deploy", "T+00:12"), ("T-3 deploy", "T-00:03"), ("+1h deploy", "T+01:00"), ("12am deploy", "00:00"),
  ("14:02:31 deploy", "14:02:31"), ("~14:02 - deploy", "14:02"), ("(14:02 UTC) deploy", "14:02"),
  ("2 pm: deploy", "14:00"),
  ("at 09:15 deploy", "09:15"), ("1402 deploy", "14:02"),
])
func `a time is read in its many forms`(text: String, time: String) throws {
  let found = try #require(TimeScanner.leading(text, isTimeline: true))
  #expect(found.start.text == time)
  #expect(found.rest == "deploy")
}

@Test(arguments: [
  ("9-9:40 checkout down", "09:00", "09:40"), ("14:02-14:10 checkout down", "14:02", "14:10"),
  ("1-2:30pm checkout down", "13:00", "14:30"), ("14:02 to 14:10 checkout down", "14:02", "14:10"),
])
func `a range has an end`(text: String, start: String, end: String) throws {
  let found = try #require(TimeScanner.leading(text, isTimeline: true))
  #expect(found.start.text == start)
  #expect(found.end?.text == end)
  #expect(found.rest == "checkout down")
}

@Test(arguments: [
  "12% of checkouts failed", "2.3 was deployed", "38 min", "5 hosts", "1402 requests", "3x slower", "2026-11-18",
  "p99 up",
  "25:00 no", "14:75 no", "+5 votes", "100 users",
])
func `a figure is no time`(text: String) {
  #expect(TimeScanner.leading(text, isTimeline: false) == nil)
}

@Test func `a time may stand after what happened`() {
  #expect(TimeScanner.trailing("Rolled back to v2.2 (14:31)")?.rest == "Rolled back to v2.2")
  #expect(TimeScanner.trailing("Rolled back at 2:31 pm")?.start.text == "14:31")
  #expect(TimeScanner.trailing("p99 rose to 14") == nil)
}

@Test func `events are put in order and those without a time keep their place`() {
  let report = BoardBuilder.column("Timeline", "14:31 rolled back", "all quiet", "14:02 deploy", "pager silent")
    .report()
  #expect(report.timeline.map(\.text.description) == ["deploy", "pager silent", "rolled back", "all quiet"])
  #expect(report.timeline.map(\.time) == ["14:02", nil, "14:31", nil])
}

@Test func `a timeline runs past midnight`() {
  let report = BoardBuilder.column("Timeline", "23:50 deploy", "00:12 alert", "00:40 recovered").report()
  #expect(report.timeline.map(\.time) == ["23:50", "+1 00:12", "+1 00:40"])
  #expect(report.measures.timeToDetect == "PT22M")
}

@Test func `a twelve-hour clock runs past noon`() {
  let report = BoardBuilder.column("Timeline", "11:50 deploy", "12:10 alert", "1:15 recovered").report()
  #expect(report.timeline.map(\.time) == ["11:50", "12:10", "13:15"])
}

@Test func `nothing is measured without a trigger`() {
  #expect(BoardBuilder.column("Timeline", "14:19 alert", "14:40 recovered").report().measures == Measures())
}

@Test(arguments: [
  ("Add a check by 12/1", "2026-12-01"), ("Add a check due Fri", "2026-11-20"), ("Add a check (EOW)", "2026-11-20"),
  ("Add a check - 2026-12-24", "2026-12-24"), ("Add a check by 1/5", "2027-01-05"),
  ("Add a check by Wed", "2026-11-18"),
  ("Add a check, due: Dec 1", "2026-12-01"), ("Add a check tomorrow", "2026-11-19"),
])
func `a due date is resolved against the report's date`(text: String, due: String) throws {
  let found = try #require(DueDate(text, report: CivilDate(iso: "2026-11-18")))
  #expect(found.date.iso == due)
  #expect(found.rest == "Add a check")
}

@Test func `what is no date stays in the title`() {
  let day = CivilDate(iso: "2026-11-18")
  #expect(DueDate("Ship next sprint", report: day) == nil)
  #expect(DueDate("Stop deploys on Friday", report: day) == nil)
  #expect(DueDate("Add a check by Fri", report: nil) == nil)
  #expect(DueDate("Fix the 9/10 case in parsing", report: day) == nil)
}

@Test(arguments: ["2024-02-29", "2026-12-31"])
func `days that exist are dates`(text: String) { #expect(CivilDate(iso: text)?.iso == text) }

@Test(arguments: [
  "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01T00:00", "２０２６-01-01",
])
func `other texts are no dates`(text: String) { #expect(CivilDate(iso: text) == nil) }
