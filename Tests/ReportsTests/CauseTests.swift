import Testing
import Whiteboard

@testable import Reports

@Test func `an arrow or a because between factors says which explains which`() {
  let report = BoardBuilder.column(
    "Contributing factors", "• Retry storm -> database overloaded", "• Checkout failed because the pool was empty"
  ).report()
  #expect(
    report.factors.map(\.text.description) == [
      "Database overloaded", "Retry storm", "Checkout failed", "The pool was empty",
    ])
  #expect(report.factors.map(\.because) == [nil, 0, nil, 2])
}

@Test func `a cause that is set in stands under what it explains`() {
  let report = BoardBuilder.column("Contributing factors", y: 20).line(
    "Writes were rejected", x: 40, y: 60, mark: .bullet
  )
  .line("The replica was read-only", x: 120, y: 100, mark: .bullet)
  .line("No drill this year", x: 40, y: 140, mark: .bullet).report()
  #expect(report.factors.map(\.because) == [nil, 0, nil])
}

@Test(arguments: [
  ("No rollback check in the deploy gate", "What has stood in the way of a rollback check in the deploy gate?"),
  ("Zone files are not validated before push", "What keeps zone files from being validated before push?"),
  ("Canary sees only 1% of traffic", "What leads the canary to see only 1% of traffic?"),
  ("Alarm test is skipped on holidays", "What lets the alarm test be skipped on holidays?"),
  ("Disk health was not monitored", "What kept disk health from being monitored?"),
  ("Undocumented dependency", "What led to the undocumented dependency?"),
  ("no limit on rebuilds", "What has stood in the way of a limit on rebuilds?"),
  ("load test had no coupons", "What left the load test without coupons?"),
  ("no check compares old and new zones", "What could compare old and new zones?"),
  ("connection pool far too small", "What let the connection pool be far too small?"),
  ("The connection pool was far too small", "What let the connection pool be far too small?"),
  ("alert threshold way too high", "What let the alert threshold be way too high?"),
  ("Failover docs still badly out of date", "What let failover docs still be badly out of date?"),
  ("Heap a bit too small", "What let the heap be a bit too small?"),
  ("Dashboard completely stale", "What let the dashboard be completely stale?"),
  ("Supply too slow", "What let the supply be too slow?"),
  ("memory limit copied from another service", "What let the memory limit be copied from another service?"),
  ("vault does not auto-unseal after a reboot", "What keeps the vault from auto-unsealing after a reboot?"),
  ("Alert threshold too high (10%)", "What lies behind “Alert threshold too high (10%)”?"),
])
func `the question that digs deeper is asked in the factor's own words`(factor: String, question: String) {
  #expect(DiggingQuestion.ask(of: factor) == question)
}

@Test func `a root that is tagged as one is marked, and the tag goes`() {
  let report = BoardBuilder.column("Factors", "• No alert on lag", "• Pool left at its default (root cause)").report()
  #expect(report.factors.map(\.isRoot) == [false, true])
  #expect(report.factors[1].text.description == "Pool left at its default")
}

@Test func `a circled factor is the root`() {
  var builder = BoardBuilder.column("Factors", "• No alert on lag", "• Pool left at its default")
  builder.draw(.circle, at: 3)
  #expect(builder.report().factors.map(\.isRoot) == [false, true])
}

@Test func `an action answers the factor that speaks of the same thing`() {
  let report = BoardBuilder.column(
    "Factors", "• Canary sees only 1% of traffic", "• Runbook out of date", "Actions", "☐ Update the checkout runbook",
    "☐ Send 10% of traffic to the canary"
  ).report()
  #expect(report.actions.map(\.answers) == [1, 0])
}

@Test func `factors along the bones of a fishbone keep their category`() {
  let report = BoardBuilder.column("Why did it happen?", y: 20)
    .column("Process", "No review of flags", x: 40, y: 100).column("Tools", "Pager is silent", x: 500, y: 100)
    .column("Old cabling", "Environment", x: 40, y: 400).column("No second pump", "Machine", x: 500, y: 400).report()
  #expect(report.factors.count == 4)
  #expect(
    Set(report.factors.map { "\($0.category?.description ?? "-"): \($0.text)" }) == [
      "Process: No review of flags", "Tools: Pager is silent", "Environment: Old cabling", "Machine: No second pump",
    ])
}
