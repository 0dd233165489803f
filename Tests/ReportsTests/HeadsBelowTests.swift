import Testing

@testable import Reports

private func report(_ text: String) throws -> Report {
  try Composer().compose(NotesReader.notes(of: Array(text.utf8), ending: "md")).report
}

@Suite struct `What heads the rest of a text without blank lines` {
  @Test(arguments: [
    "- pool is small\nwell: Support had the logs ready and support was quick\nActions\n- fix the alert\n- lower the TTL\n",
    "- pool is small\n\nphone numbers in the pager are far too easy to forget and nobody checks\nAction items\n* fix the alert\n* lower the TTL\n",
    "The pool was small and the alert was off\nActions:\n- fix the alert\n- lower the TTL\n",
  ])
  func `a heading below a long line or a paragraph heads what comes next`(text: String) throws {
    let report = try report("# Outage\n\n" + text)
    #expect(report.actions.map(\.title.description) == ["fix the alert", "lower the TTL"])
  }

  @Test(arguments: ["alert on pool saturation was still not enabled", "page for the on-call of search were lost"])
  func `what was so is no order`(text: String) { #expect(!Cues.isImperative(text)) }

  @Test(arguments: ["check that the alert was on", "alert on pool saturation", "add to the runbook what was missing"])
  func `an order stays one`(text: String) { #expect(Cues.isImperative(text)) }

  @Test(arguments: [
    "The pool of the checkout service was small, and that was found by an engineer of\nPlatform\n",
    "The alert was off because it was noisy during the whole of the long\nOctober migration that\nfollowed.\n",
  ])
  func `a word of a wrapped sentence heads nothing`(text: String) throws {
    #expect(try report("# Outage\n\n" + text).actions.isEmpty)
    #expect(try report("# Outage\n\n" + text).lines.count <= 3)
  }
}
