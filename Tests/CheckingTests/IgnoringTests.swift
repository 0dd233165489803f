import Testing

@testable import Checking

struct IgnoringTests {
  private static let one = "Bob forgot to update the runbook"
  private static let two = "Noor never warmed the cache"

  @Test(arguments: [
    "<!-- boardsnap-ignore -->\n\(one)\n\n\(two)", "<!-- boardsnap-ignore personal-omission -->\n\n\(one)\n\n\(two)",
    "<!-- boardsnap-ignore personal-omission: quoted -->\n\(one)\n\n\(two)",
    "<!-- boardsnap-ignore hindsight, personal-omission -- why -->\n- \(one)\n- \(two)",
    "<!-- boardsnap-ignore hindsight -->\n<!-- boardsnap-ignore personal-omission -->\n\(one)\n\n\(two)",
    "\(one) <!-- boardsnap-ignore -->\n\n\(two)",
    "<!-- boardsnap-ignore-start -->\n\(one)\n\n\(one)\n\n<!-- boardsnap-ignore-end -->\n\(two)",
    "- a\n\n  <!-- boardsnap-ignore -->\n  \(one)\n- \(two)",
  ])
  func `a comment in Markdown switches off what follows, and no more`(text: String) throws {
    #expect(try claims(text) == [Self.two])
  }

  @Test(arguments: [
    "# boardsnap-ignore\n\(one)\n\n\(two)", "\(one)  # boardsnap-ignore personal-omission: why\n\n\(two)",
    "# boardsnap-ignore-start\n\(one)\n\n\(one)\n# boardsnap-ignore-end\n\(two)",
  ])
  func `a comment in a text does too`(text: String) throws {
    #expect(try claims(text, .text) == [Self.two])
  }

  @Test(arguments: [
    "<!-- boardsnap-ignore hindsight -->\n\(one)", "<!-- boardsnap-ignoreall -->\n\(one)",
    "<!-- ignore -->\n\(one)", "See `<!-- boardsnap-ignore -->`. \(one)",
    "```\n<!-- boardsnap-ignore -->\n```\n\(one)",
    "<!-- boardsnap-ignore-start -->\n<!-- boardsnap-ignore-end -->\n\(one)",
  ])
  func `a comment about something else switches off nothing`(text: String) throws {
    #expect(try claims(text).count == 1)
  }

  @Test func `a rule that nobody knows is told`() throws {
    var reader = DocumentReader(.markdown)
    for (number, line) in ["a", "", "<!-- boardsnap-ignore personal-omision -->", "b"].enumerated() {
      _ = reader.read(SourceLine(number: number, bytes: Array(line.utf8)))
    }
    _ = reader.finish()
    #expect(reader.unknownRules == [UnknownRule(line: 3, rule: "personal-omision")])
  }
}
