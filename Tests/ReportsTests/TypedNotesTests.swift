import Testing

@testable import Reports

/// What `boardsnap write` makes of a text.
private func report(_ text: String, date: String? = nil, ending: String = "txt") throws -> Report {
  try Composer(settings: ReportSettings(date: date)).compose(
    NotesReader.notes(of: Array(text.utf8), ending: ending)
  ).report
}

extension [ActionItem] {
  fileprivate var titles: [String] { map(\.title.description) }
  fileprivate var owners: [String?] { map { $0.owner?.description } }
}

@Test func `a few words close over a list head it, known or not`() throws {
  let report = try report(
    """
    Login outage

    Whodunnit?
    - renewal job was off
    - no alert on expiry

    Who does what
    - switch the job on again → Platform
    - alert 30 days ahead, Observability team

    Still puzzling us
    - are other certificates affected?
    """)
  #expect(report.title.description == "Login outage")
  #expect(report.factors.map(\.text.description) == ["renewal job was off", "no alert on expiry"])
  #expect(report.actions.titles == ["switch the job on again", "alert 30 days ahead"])
  #expect(report.actions.owners == ["Platform", "Observability team"])
  #expect(report.questions.contains { $0.asks == .board && $0.text.description.hasPrefix("are other") })
}

@Test(
  arguments: [
    ("Zeitachse\n09:10 Deployment\n09:14 Alarm", \Report.timeline.count),
    ("Maßnahmen\n- Test ergänzen\n- Alarm bauen", \.actions.count),
    ("Ursachen\n- kein Test\n- kein Alarm", \.factors.count),
    ("Was lief gut?\n+ Alarm kam\n+ Rollback ging", \.wentWell.count),
  ] as [(String, KeyPath<Report, Int> & Sendable)])
func `headings in German open their sections`(text: String, count: KeyPath<Report, Int> & Sendable) throws {
  #expect(try report("Vorfall\n\n" + text)[keyPath: count] == 2)
}

@Test(arguments: [
  "Why?\nThe shop was slow\n  the pool was empty\n    a report held it\n      it has no timeout",
  "Why?\nThe shop was slow\nbecause the pool was empty\nbecause a report held it\nbecause it has no timeout",
  "Why:\n1. The shop was slow\n2. <- the pool was empty\n3. <- a report held it\n4. <- it has no timeout",
])
func `a chain of causes may be set in, told or drawn`(text: String) throws {
  let factors = try report("Shop incident\n\n" + text).factors
  #expect(factors.map(\.because) == [nil, 0, 1, 2])
  #expect(factors.first?.text.description == "The shop was slow")
  #expect(factors.last?.text.description.hasSuffix("t has no timeout") == true)
}

@Test func `words that name bones head the factors on them`() throws {
  let factors = try report(
    "Fishbone\n\nPeople\n - hand-over missed\nProcess\n - review skipped for hotfixes\nTechnology\n - cache is too small"
  ).factors
  #expect(factors.map { $0.category?.description } == ["People", "Process", "Technology"])
}

@Test(arguments: [
  ("[ ] pin it", ActionItem.State.open), ("[~] pin it", .inProgress), ("[/] pin it", .inProgress),
  ("[>] pin it", .inProgress), ("◐ pin it", .inProgress), ("(x) pin it", .done), ("☑ pin it", .done),
  ("pin it - status in progress", .inProgress), ("~~pin it~~ too dear", .declined),
  ("pin it - NO: too dear", .declined),
])
func `a box, a word or a line through it says how far an action is`(line: String, state: ActionItem.State) throws {
  let report = try report("Actions\n\(line)\n- and test it")
  #expect(report.actions.first?.state == state)
  #expect(report.actions.first?.title.description == "pin it")
  #expect(report.decisions.map(\.text.description) == (state == .declined ? ["pin it: too dear"] : []))
}

@Test(arguments: [
  "pin the version → Streaming", "pin the version (Streaming)", "pin the version [Streaming] !!",
  "pin the version, owner: Streaming", "pin the version\n  owner: Streaming", "pin the version - Streaming team",
  "Streaming team: pin the version", "pin the version (Streaming, by Feb 12)", "pin the version - Streaming - Mon",
])
func `a team that holds an action is its owner, wherever it stands`(line: String) throws {
  let action = try #require(try report("Actions\n- \(line)").actions.first)
  #expect(action.owner?.description.hasPrefix("Streaming") == true)
  #expect(action.title.description.hasPrefix("pin the version"))
  #expect(!action.title.description.contains("Streaming"))
}

@Test(arguments: ["read the docs (DNS)", "move to a second region (optional)", "check the (new) limits - again"])
func `what else stands in brackets or behind a dash is no owner`(line: String) throws {
  #expect(try report("Actions\n- \(line)").actions.owners == [nil])
}

@Test func `stars and exclamation marks rank the actions of a board`() throws {
  let report = try report("Actions\n- ★★★ pin it\n- ★ test it\n- write it up")
  #expect(report.actions.map(\.priority) == ["P1", "P2", nil])
  #expect(report.actions.titles == ["pin it", "test it", "write it up"])
}

@Test func `pluses and minuses in one list say what went well and what did not`() throws {
  let report = try report("DNS incident\n\n+ backups worked\n- no delete protection\n+ quick answers")
  #expect(report.wentWell.map(\.text.description) == ["backups worked", "quick answers"])
  #expect(report.wentPoorly.map(\.text.description) == ["no delete protection"])
}

@Test func `notes in a quarter of effort and impact keep its name`() throws {
  let report = try report("Planning\n\nHigh impact / low effort\n- cache headers\n- dead code")
  #expect(report.actions.isEmpty)
  #expect(
    report.notes.map(\.text.description) == [
      "High impact / low effort: cache headers", "High impact / low effort: dead code",
    ])
}

@Test func `times out of order are sorted and doubted`() throws {
  let report = try report("Timeline\n08:12 cert expired\n08:15 first alerts\n08:05 deploy\n08:30 fixed")
  #expect(report.timeline.map(\.time) == ["08:05", "08:12", "08:15", "08:30"])
  #expect(report.questions.contains { $0.asks == .coverage && $0.text.description.contains("08:05") })
}

@Test func `a noun that could be a verb is not told to do anything`() {
  #expect(!Cues.isImperative("Restore stopped at 80%: disk too small"))
  #expect(!Cues.isImperative("Review skipped for hotfixes"))
  #expect(Cues.isImperative("Review the hotfixes that were skipped"))
}

@Test func `a chat gives events at the times that people say, and what they mean to do`() throws {
  let report = try report(
    """
    [09:58] <maya> seeing 502s on the gateway
    [10:04] <tom> deploy of gateway 3.1 went out 09:55
    [10:09] <tom> rollback done
    [10:14] <pagerduty> RESOLVED: gateway errors
    [10:16] <tom> root cause: the timeout was 3s instead of 30s
    [10:17] <tom> AI: add a config check - platform team
    """)
  #expect(report.timeline.map(\.time) == ["09:55", "09:58", "10:09", "10:14"])
  #expect(report.factors.map(\.isRoot) == [true])
  #expect(report.actions.titles == ["add a config check"])
  #expect(report.actions.owners == ["platform team"])
}

@Test func `a transcript gives what people name, plan and time`() throws {
  let report = try report(
    """
    WEBVTT

    00:00:01.000 --> 00:00:11.000
    <v Maya Lind>At 9:55 the deploy went out. We rolled back at 10:09 and by 10:14 everything was fine.

    00:00:11.000 --> 00:00:25.000
    <v Tom Reyes>So the root cause was that the timeout was three seconds. The platform team will add a check by Friday.
    """)
  #expect(report.timeline.map(\.time) == ["09:55", "10:09", "10:14"])
  #expect(report.factors.map(\.text.description) == ["The timeout was three seconds."])
  #expect(report.actions.owners == ["platform team"])
}

@Test func `a list of actions with days in their titles is not asked for days`() throws {
  let report = try report(
    "Plan\n\nTo do\n- migrate the runners by Feb 12\n- cut the cold start, Fri\n- publish the numbers EOW")
  #expect(!report.questions.contains { $0.text.description.hasPrefix("When do") })
}

@Test func `a timeline on which nobody notices anything is asked about`() throws {
  let report = try report("Postmortem: mail\n\nTimeline\n09:00 deploy of v2\n09:20 rolled back\n09:30 back to normal")
  #expect(report.questions.contains { $0.asks == .coverage && $0.text.description.contains("noticed") })
}

@Test func `whys that answer themselves are a chain, however they are joined`() throws {
  let report = try report(
    """
    Five whys: nightly run did not finish

    1. Why did the run not finish? -> the worker ran out of memory
    2. Why? it loads all invoices at once
    3. Why? - settings have no owner and no docs
    """)
  #expect(
    report.factors.map(\.text.description) == [
      "nightly run did not finish", "the worker ran out of memory", "it loads all invoices at once",
      "settings have no owner and no docs",
    ])
  #expect(report.factors.map(\.because) == [nil, 0, 1, 2])
  #expect(report.factors.last?.question?.description == "What left settings without an owner or docs?")
}

@Test func `a list on one line is taken apart, each part with its own owner`() throws {
  let report = try report(
    """
    Slow builds 2026-11-18
    Causes: cache is cold on every runner / layers are not shared / every change builds everything
    Actions: shard tests (dev-ex, 12/5); warm cache nightly (Tools team); owner for the build
    """)
  #expect(report.factors.count == 3)
  #expect(report.actions.titles == ["shard tests", "warm cache nightly", "owner for the build"])
  #expect(report.actions.owners == ["dev-ex", "Tools team", nil])
  #expect(report.actions[0].due == "2026-12-05")
}

@Test func `a sailboat has its wind, its anchors and its rocks`() throws {
  let report = try report(
    """
    Sailboat retro

    WIND
    pairing on the parser
    quick reviews

    ANCHORS
    flaky tests
    waiting for staging data

    ROCKS
    certificate expires in January
    only one person can release

    ISLAND
    release every day
    """)
  #expect(report.kind == .retrospective)
  #expect(report.wentWell.map(\.text.description) == ["pairing on the parser", "quick reviews"])
  #expect(report.wentPoorly.map(\.text.description) == ["flaky tests", "waiting for staging data"])
  #expect(report.actions.isEmpty)
  #expect(report.notes.count == 3)
}

@Test func `what was decided and ticked is a decision, and rows of a table say who and when`() throws {
  let report = try report(
    """
    Planning Q1

    Decided:
     ✔ go with the new index
     ✔ no second region before summer

    What | Who | When
    migrate indexer | search | 15 Jan
    write rollback plan | SRE | before cutover

    Open
    ? who pays for the second cluster
    """, date: "2026-11-26")
  #expect(report.decisions.count == 2)
  #expect(report.actions.titles == ["migrate indexer", "write rollback plan, before cutover"])
  #expect(report.actions.owners == ["search", "SRE"])
  #expect(report.actions.map(\.due) == ["2027-01-15", nil])
  #expect(report.questions.contains { $0.text.description == "who pays for the second cluster?" })
}

@Test func `an action says how far it is, whose it is and when it is due in any order`() throws {
  let report = try report(
    """
    Login outage 2026-11-18

    To do
      raise limit to 2Gi [done]
      cache tokens for 10 min [in progress] identity team
      load test [todo] due Dec 4
      db cpu alert ✓ done
      compare zones before cut over [netops, by Nov 20]
      get a repeater (facilities, mid Dec)
      rollback section in the template - EOM

    AI-1 check source size (search, P1)
    AI-2 write a guide (search) DONE
    """)
  #expect(
    report.actions.titles == [
      "raise limit to 2Gi", "cache tokens for 10 min", "load test", "db cpu alert", "compare zones before cut over",
      "get a repeater, mid Dec", "rollback section in the template", "check source size", "write a guide",
    ])
  #expect(
    report.actions.map(\.state) == [.done, .inProgress, .open, .done, .open, .open, .open, .open, .done])
  #expect(
    report.actions.owners == [
      nil, "identity team", nil, nil, "netops", "facilities", nil, "search", "search",
    ])
  #expect(
    report.actions.map(\.due) == [nil, nil, "2026-12-04", nil, "2026-11-20", nil, "2026-11-30", nil, nil])
  #expect(report.actions[7].priority == "P1")
}

@Test func `an event of a phase keeps the time that stands within it`() throws {
  let report = try report(
    """
    Search outage

    Trigger: reindex job started at 11:02 with an empty source
    Detection: alert "zero results" at 11:09
    Recovery: 11:37 all shards green
    """)
  #expect(report.timeline.map(\.time) == ["11:02", "11:09", "11:37"])
  #expect(report.timeline[0].text.description == "reindex job started at 11:02 with an empty source")
  #expect(report.measures.timeToDetect == "PT7M")
}

@Test func `why it did not happen is luck, and no cause`() throws {
  let report = try report(
    """
    Near miss 2026-11-12: almost deleted prod volumes

    Why it could happen
    - prefix match instead of tags
    Why it did not happen
    - dry run is the default
    """)
  #expect(report.kind == .nearMiss)
  #expect(report.title.description == "almost deleted prod volumes")
  #expect(report.factors.map(\.text.description) == ["prefix match instead of tags"])
  #expect(report.lucky.map(\.text.description) == ["dry run is the default"])
}

@Test func `a premortem is called by what it is of, and tells what could go wrong`() throws {
  let report = try report(
    """
    Pre-mortem: warehouse cutover

    Imagine it is March and it failed. Why?
    - label printers speak the old protocol
    - night shift was not trained
    - vendor support only 9-5

    Do before
    - test every printer model (IT, Feb 10)
    """)
  #expect(report.kind == .premortem)
  #expect(report.title.description == "warehouse cutover")
  #expect(report.factors.count == 3)
  #expect(report.actions.titles == ["test every printer model, Feb 10"])
}

@Test func `marks before a statement stay with it, and whys begin lines of their own`() throws {
  let report = try report(
    """
    checkout errors 18/11/2026

    why so long to roll back? -> pipeline needs 2 approvals
    why was the canary off? -> its flag was forgotten

    TODO
    !! turn canary back on (release eng) today
    """)
  #expect(report.title.description == "checkout errors")
  #expect(report.date == "2026-11-18")
  #expect(report.factors.map(\.text.description) == ["pipeline needs 2 approvals", "its flag was forgotten"])
  #expect(report.actions.titles == ["turn canary back on"])
  #expect(report.actions[0].due == "2026-11-18")
}

@Test(arguments: [
  "# Queue outage\n\n## Actions\n\n- [ ] Alert on the queue - Payments, 2026-12-01\n",
  "Queue outage\n\nActions:\n- Alert on the queue (Payments) 2026-12-01\n",
  "# Queue outage\n\nThe queue overran. Payments raises its limit by 2026-12-01.\n",
])
func `the day on which something is due is not the day of the incident`(notes: String) throws {
  #expect(try report(notes).date == nil)
}

@Test func `a day by which something was over is the day of the incident`() throws {
  #expect(try report("# Queue outage\n\nBy November 14, 2025, ingestion was healthy again.\n").date == "2025-11-14")
}

@Test func `times with a dot that rise one under the other are a timeline without its heading`() throws {
  let report = try report(
    """
    Near miss: wrong database

    14.02 migration started on the replica
    14.05 query errors seen on the dashboard
    14.11 migration stopped
    """)
  #expect(report.timeline.map(\.time) == ["14:02", "14:05", "14:11"])
}

@Test func `an arrow behind a time is no part of the event`() throws {
  let report = try report("Timeline\n09:20 - latency up\n09:25 -> paged the search team")
  #expect(report.timeline.map(\.text.description) == ["latency up", "paged the search team"])
}

@Test(arguments: [
  ("by Thu 3rd", "2026-12-03"), ("due Thu 3 Dec", "2026-12-03"), ("(EOD Friday)", "2026-11-27"),
  ("until Fri 4th", "2026-12-04"),
])
func `a weekday beside a date is one day`(due: String, date: String) throws {
  let report = try report("Actions\n- cache the builds \(due)", date: "2026-11-26")
  #expect(report.actions.titles == ["cache the builds"])
  #expect(report.actions.map(\.due) == [date])
}

@Test(arguments: [
  "# Checkout outage\n\n**Date:** 2026-11-12 **Severity:** SEV2 **Duration:** 47 min\n**Author:** Priya Natarajan\n",
  "Incident: Checkout outage\nDate: 2026-11-12 | Severity: SEV2 | Duration: 47 min\nAuthor: Priya Natarajan\n",
  "Title: Checkout outage\nDate: 2026-11-12\nSeverity: SEV2\nDuration: 47 min\nAuthor: Priya Natarajan\n",
])
func `what heads a write-up in pairs is title, date and impact, and no part of the summary`(head: String) throws {
  let report = try report(
    head + "\n## Summary\n\nCheckout failed for 47 minutes after the pool ran out.\n\n## Actions\n\n- [ ] Raise it\n",
    ending: "md")
  #expect(report.title.description == "Checkout outage")
  #expect(report.date == "2026-11-12")
  #expect(report.impact.map(\.text.description) == ["SEV2", "47 min"])
  #expect(report.summary.map(\.text.description) == ["Checkout failed for 47 minutes after the pool ran out."])
  #expect(report.notes.map(\.text.description) == ["Author: an engineer"])
}

@Test func `notes that only begin like a pair stay as they are`() throws {
  let report = try report("Retro\nWent well: the pager\nStatus: we never update it on time, so nobody reads it\n")
  #expect(report.lines.map(\.text.description).contains { $0.hasPrefix("Status: we never") })
}

@Test func `notes in Markdown without a blank line anywhere mean what they say`() throws {
  let report = try report(
    """
    # Outage
    - 14:02 deployed w/o canary
    - 14:10 alerts fired
    Root cause: config flag default
    - nobody saw that the flag
    was on in production
    Actions
    - [ ] add canary
    - page the on-call
    Went well:
    - the rollback was quick
    """, ending: "md")
  #expect(report.timeline.map(\.text.description) == ["deployed w/o canary", "alerts fired"])
  #expect(report.factors.map(\.text.description) == ["config flag default"])
  #expect(report.notes.map(\.text.description) == ["nobody saw that the flag was on in production"])
  #expect(report.actions.titles == ["add canary", "page the on-call"])
  #expect(report.wentWell.map(\.text.description) == ["the rollback was quick"])
}

@Test func `whom an action calls is not whose the action above is`() throws {
  let report = try report(
    "Outage\n\nActions\n- add canary\n- page the on-call\n- add a probe - the Alert team\n- ping DBA")
  #expect(report.actions.titles == ["add canary", "page the on-call", "add a probe", "ping DBA"])
  #expect(report.actions.owners == [nil, nil, "the Alert team", nil])
}

@Test func `a section's name close over a list heads it in Markdown without a mark too`() throws {
  let report = try report(
    """
    # Checkout outage

    Timeline
    - 14:02 alert for errors on checkout

    Contributing factors
    - the connection pool ran out

    Action items
    - [ ] Add a timeout to the pool
      - [ ] agree on the value
    """, ending: "md")
  #expect(report.timeline.map(\.time) == ["14:02"] && report.notes.isEmpty)
  #expect(report.factors.map(\.text.description) == ["the connection pool ran out"])
  #expect(report.actions.titles == ["Add a timeout to the pool"])
  #expect(report.actions.first?.subtasks.map(\.title.description) == ["agree on the value"])
}
