import Testing

@testable import Reports

private func composed(_ text: String, ending: String) throws -> Composition {
  try Composer().compose(NotesReader.notes(of: Array(text.utf8), ending: ending))
}

@Test(arguments: [
  "alert was muted for weeks\naction: Siobhan -> mute expiry", "Alert outage\n\nAction: Siobhan -> mute expiry",
  "alert was muted for weeks\nactions: Siobhan -> mute expiry",
])
func `what is labelled an action is one, and whose it is stays private`(text: String) throws {
  let told = try composed(text, ending: "txt")
  #expect(told.report.actions.map(\.title.description) == ["mute expiry"])
  #expect(told.privateSide.holders == [0: "Siobhan"])
  #expect(!MarkdownReport.render(told.report, privateSide: nil).contains("Siobhan"))
}

@Test func `several lines that are labelled an action are as many`() throws {
  let told = try composed("Alert outage\n\naction: Siobhan -> mute expiry\naction: add an alert", ending: "txt")
  #expect(told.report.actions.map(\.title.description) == ["mute expiry", "add an alert"])
}

@Test func `what stands in the column of owners is the owner, however a team is written`() throws {
  let told = try composed(
    """
    # Billing outage

    ## Actions

    | Action | Owner |
    | --- | --- |
    | Add an alert | team-billing |
    | Rotate the keys | Siobhan |
    | Write the runbook | squad payments |
    """, ending: "md")
  #expect(told.report.actions.map(\.title.description) == ["Add an alert", "Rotate the keys", "Write the runbook"])
  #expect(told.report.actions.map { $0.owner?.description } == ["team-billing", nil, "squad payments"])
}
