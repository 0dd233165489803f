import Blameless
import Testing

@testable import Checking

struct FindingTests {
  @Test func `a finding has the place of its claim and of its words`() throws {
    let finding = try #require(
      try findings("# A\n\nAll fine. Alice deployed without checking the rollback plan.").first)
    #expect(finding.place == .init(line: 3, column: 11, endLine: 3, endColumn: 60))
    #expect(finding.words == .init(line: 3, column: 11, endLine: 3, endColumn: 16))
    #expect(finding.text == "Alice deployed without checking the rollback plan")
    #expect(
      finding.finding.questions.first?.description
        == "What made it possible to deploy without checking the rollback plan?")
  }

  /// Columns count Unicode scalars.
  @Test(arguments: [
    ("🙃 Bob forgot to update the runbook", 3), ("e\u{301}e\u{301}; Bob forgot to update the runbook", 7),
    ("**x**; **Bob** forgot to update the runbook", 10), ("> - *Bob* forgot to update the runbook", 6),
    ("שלום; Bob forgot to update the runbook", 7), ("\t- Bob forgot to update the runbook", nil),
    ("👩‍👩‍👧; Bob forgot to update the runbook", 8),
  ])
  func `places are right whatever stands before`(text: String, column: Int?) throws {
    #expect(try findings(text).first?.words.column == column)
    #expect(try findings("x\r\n\r\n" + text + "\r\n").first?.words.column == column)
  }

  @Test func `a claim over two lines ends on the second`() throws {
    let finding = try #require(try findings("> Alice deployed\r\n> without checking\r\n").first)
    #expect(finding.place == .init(line: 1, column: 3, endLine: 2, endColumn: 19))
    #expect(finding.text == "Alice deployed without checking")
  }

  @Test func `two claims of a sentence are two findings with a question each`() throws {
    let found = try findings("Bob forgot to update the runbook; Alice ignored the alert")
    try #require(found.count == 2)
    #expect(Set(found.map(\.text)) == ["Bob forgot to update the runbook", "Alice ignored the alert"])
    #expect(found.allSatisfy { !$0.finding.questions.isEmpty })
    #expect(found[0].finding.questions != found[1].finding.questions)
  }

  @Test(arguments: [
    (
      "Alice deployed without tests and Bob forgot to update the runbook", 0..<5, 33..<36,
      "Alice deployed without tests"
    ),
    ("Alice ignored the alert, and Bob forgot to tell ops", 0..<5, 29..<32, "Alice ignored the alert"),
    ("14:02 Alice broke it; Bob forgot it", 6..<11, 22..<25, "Alice broke it"), ("ab cd", 0..<2, 3..<5, "ab cd"),
  ])
  func `claims are parted where the second begins`(text: String, one: Range<Int>, other: Range<Int>, first: String) {
    let clauses = ClauseBounds(text).clauses(around: [one, other])
    #expect(clauses.count == 2)
    #expect(String(decoding: Array(text.utf8)[clauses[0].range], as: UTF8.self) == first)
    #expect(zip(clauses, [one, other]).allSatisfy { $0.range.contains($1.lowerBound) })
  }

  @Test func `a question points at staging or the pipeline only where the document names them`() throws {
    let asked = { (before: String) in
      try findings("\(before)\n\nWhy did the engineer skip testing?").first?.finding.questions.first?.description
    }
    for (note, line) in [
      ("staging env has 1/50 of the data", "Staging: 1/50"), ("CI green at 14:00", "The CI was green."),
    ] {
      let expected = Editor(notes: [note]).edit("Why did the engineer skip testing?").questions.first?.description
      #expect(try asked(line) == expected)
    }
    let plain = Editor().edit("Why did the engineer skip testing?").questions.first?.description
    #expect(try asked("The circuit was open.") == plain)
  }

  @Test func `a time before a claim is no part of it`() throws {
    let finding = try #require(try findings("- 14:02 - Bob forgot to update the runbook.").first)
    #expect(finding.text == "Bob forgot to update the runbook")
    #expect(finding.place.column == 11)
  }

  @Test func `rules can be switched off and count less`() throws {
    let text = "Bob forgot to update the runbook"
    #expect(try findings(text, .text, CheckSettings(rulesOff: ["personal-omission"])).isEmpty)
    let counted = try findings(text, .text, CheckSettings(severities: ["personal-omission": .suggestion]))
    #expect(counted.map(\.finding.severity) == [.suggestion])
    #expect(try findings(text, .text).map(\.finding.severity) == [.error])
  }

  @Test func `a team's services are no people`() throws {
    let text = "Athena forgot to update the runbook"
    let settings = CheckSettings(vocabulary: Vocabulary(services: ["Athena"]))
    #expect(try claims(text, .text, settings) == [])
  }

  @Test(arguments: [
    "Bob forgot to update the runbook", "- 14:02 Bob deployed v2.3.1 w/o review",
  ])
  func `a restatement that keeps everything may take the sentence's place`(text: String) throws {
    let finding = try #require(try findings(text).first)
    #expect(finding.finding.isSafe)
  }

  @Test(arguments: [
    "**Bob** forgot to update the runbook", "Bob forgot to update [the runbook](http://a/b)",
    "> Bob forgot to update the runbook", "|a|\n|-|\n|Bob forgot to update the runbook|",
    "\"Bob forgot to update the runbook\", they said", "Root cause: human error",
    "Bob forgot to update the <b>runbook</b>",
  ])
  func `a restatement that would lose something stays a suggestion`(text: String) throws {
    #expect(try findings(text).allSatisfy { !$0.finding.isSafe })
  }

  @Test(arguments: [
    ("14:02 Bob deployed v2.3", "14:02 v2.3 was deployed", true), ("Bob deployed v2.3.", "It was deployed", false),
    ("Bob ran `rm -rf /`", "A command was run", false), ("Bob gave 12% to db-01", "12% was given to db-01", true),
    ("Bob skipped --dry-run", "A run was skipped", false), ("Bob edited /etc/hosts", "A file was edited", false),
  ])
  func `numbers, code and paths must all be kept`(sentence: String, restatement: String, keeps: Bool) {
    #expect(SafeRestatement.keepsEverything(of: sentence, in: restatement) == keeps)
  }
}
