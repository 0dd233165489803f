import Testing
import Whiteboard

@testable import Reports

@Test func `a table of actions is read row by row`() {
  let report = BoardBuilder.column("Postmortem 2026-11-18", y: 0)
    .column("What", "Add an alert on lag", "Write the runbook", x: 40, y: 80)
    .column("Who", "SRE", "data team", x: 600, y: 80).column("When", "12/1", "Fri", x: 900, y: 80).report()
  #expect(report.actions.map(\.title.description) == ["Add an alert on lag", "Write the runbook"])
  #expect(report.actions.map(\.owner?.description) == ["SRE", "data team"])
  #expect(report.actions.map(\.due) == ["2026-12-01", "2026-11-20"])
}

@Test func `events under an axis go to the times above it`() {
  let report = BoardBuilder.column("Timeline", y: 20)
    .column("14:02", x: 40, y: 80).column("14:19", x: 440, y: 92).column("14:31", x: 840, y: 104)
    .column("v2.3 is", "deployed", x: 40, y: 150).column("pager alert", x: 440, y: 162)
    .column("rolled back", x: 840, y: 174).report()
  #expect(report.timeline.map(\.time) == ["14:02", "14:19", "14:31"])
  #expect(report.timeline.map(\.text.description) == ["v2.3 is deployed", "pager alert", "rolled back"])
}

@Test func `whose an action is and how far it is may stand on a line of its own`() {
  let report = BoardBuilder.column("Postmortem 2026-11-18", "Actions", "• Add an alert on lag", "- SRE, Fri")
    .report()
  #expect(report.actions.map(\.title.description) == ["Add an alert on lag"])
  #expect(report.actions.map(\.owner?.description) == ["SRE"])
  #expect(report.actions.map(\.due) == ["2026-11-20"])
}

@Test(arguments: [
  ("Add an alert (done)", ActionItem.State.done), ("Add an alert DONE", .done), ("WIP: add an alert", .inProgress),
  ("Add an alert - in progress", .inProgress), ("Add an alert ✓", .done), ("Add an alert (won't do)", .declined),
  ("Add an alert until the move is done", .open),
])
func `an action's words say how far it is`(text: String, state: ActionItem.State) {
  #expect(BoardBuilder.column("Actions", "• \(text)").report().actions.map(\.state) == [state])
}

@Test(arguments: [
  ("What went right", Section.wentWell), ("Not so good", .wentPoorly), ("What contributed?", .factors),
  ("Who was affected?", .impact), ("What we will do differently", .actions), ("Where did we get lucky?", .lucky),
  ("What - Who - When", .actions), (":-(", .wentPoorly),
])
func `headings are told in words that no list has`(text: String, section: Section) {
  #expect(Heading(text)?.section == section)
}
