import Testing

@testable import Reports

@Test func `Markdown has the sections, a table of the timeline and boxes to tick`() {
  let text = MarkdownReport.render(outage.report(), privateSide: nil)
  #expect(text.hasPrefix("# Checkout API outage\n\n_Postmortem · 2026-11-18_\n"))
  #expect(text.contains("| 14:02 | trigger | v2.3 deployed without a rollback plan |\n"))
  #expect(text.contains("- **Root cause:** Deploy gate does not check for a rollback plan _What keeps the deploy gate"))
  #expect(text.contains("- [ ] Add a rollback check to the deploy gate — due: 2026-12-01, P1\n"))
  #expect(text.contains("- [x] Document the rollback\n"))
  #expect(text.contains("Time to detect: 17 min · Time to mitigate: 29 min · Time to recover: 38 min"))
  #expect(!text.contains("Private"))
}

@Test(arguments: [
  ("a < b", "a \\< b"), ("@erin acked", "&#64;erin acked"), ("# no heading", "\\# no heading"),
  ("- no item", "\\- no item"),
  ("1. no number", "1\\. no number"), ("a | b", "a \\| b"), ("*bold* _it_", "\\*bold\\* \\_it\\_"),
  ("https://a.test", "https&#58;//a.test"), ("www.a.test", "www&#46;a.test"), ("AT&amp;T", "AT&amp;amp;T"),
  ("[x](y)", "\\[x\\](y)"), ("v2.3: 5 + 5", "v2.3: 5 + 5"), ("`rm`", "\\`rm\\`"), ("+1", "\\+1"),
])
func `board text is never Markdown`(text: String, escaped: String) {
  #expect(MarkdownText.escape(text) == escaped)
}

@Test func `a doubtful reading is marked, and which word it was is not told`() {
  let composition = BoardBuilder.column("Root cause").line("retry storm", y: 60, confidence: 0.3).composition()
  #expect(MarkdownReport.render(composition.report, privateSide: nil).contains("retry storm _(doubtful reading)_"))
  #expect(TextReport.render(composition.report, privateSide: nil).contains("retry storm (doubtful reading)"))
  #expect(HTMLReport.render(composition.report, pictures: []).contains("<span class=\"doubt\">doubtful reading</span>"))
}

@Test func `an empty board says so in every form`() {
  let report = BoardBuilder().report()
  for text in [
    MarkdownReport.render(report, privateSide: nil), TextReport.render(report, privateSide: nil),
    HTMLReport.render(report, pictures: []),
  ] {
    #expect(text.contains("No text found on the board."))
  }
}

@Test func `the private form begins with its banner and ends with the lines as read`() {
  var composition = outage.composition()
  var side = composition.privateSide
  side.holders[0] = "Erin Example"
  composition = Composition(report: composition.report, privateSide: side)
  let markdown = MarkdownReport.render(composition.report, privateSide: side)
  #expect(markdown.hasPrefix("> **Private: names people. Do not publish.**\n"))
  #expect(markdown.contains("held by: Erin Example"))
  #expect(markdown.contains("## Lines as read\n\n- L1: Postmortem: Checkout API outage 2026-11-18\n"))
  let text = TextReport.render(composition.report, privateSide: side)
  #expect(text.hasPrefix("*** Private: names people. Do not publish. ***\n"))
  #expect(text.contains("held by: Erin Example"))
}

@Test func `a chain of whys is nested, and what is struck is shown so`() {
  let report = BoardBuilder.column("5 whys", "1. Why? The pool was empty", "2. Why? The limit was low", "Notes")
    .line("DNS was slow", y: 180, struck: true).report()
  let text = MarkdownReport.render(report, privateSide: nil)
  #expect(text.contains("- The pool was empty\n  - because: The limit was low _What let the limit be low?_\n"))
  #expect(text.contains("- ~~DNS was slow~~"))
}

@Test func `plain text keeps to eighty columns`() {
  let long = "Deploy gate " + String(repeating: "does not check for a rollback plan ", count: 6)
  let report = BoardBuilder.column("Timeline", "14:02 " + long, "Root cause", long, "Actions", "☐ " + long).report()
  let text = TextReport.render(report, privateSide: nil)
  #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  #expect(text.contains("14:02  Deploy gate"))
}

@Test func `a retrospective begins with what went well`() {
  let report = BoardBuilder.column("Retro", "Sad", "• flaky tests", "Actions", "☐ Fix them", "Glad", "• pairing")
    .report()
  #expect(report.chapters == [.summary, .wentWell, .wentPoorly, .actions, .questions])
}
