import Blameless
import Testing

@testable import boardsnap

struct ContextTests {
  @Test func `a context says what is no person, who is, and when`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("team.csv", "name,role\nNoor,lead\n")
    let path = try scratch.file(
      "context.yml",
      """
      vocabulary:
        services: [Athena, checkout-api]
        teams: [Apollo]
        words: [No, yes, "12"]
      roster: team.csv
      people:
        - name: Emeka
      date: 2026-11-18
      locale: en-GB
      names: owners
      notes: drawn in the war room
      """)
    let context = try ContextFile(path: Path(path)).context()
    #expect(
      context.vocabulary
        == Vocabulary(services: ["Athena", "checkout-api"], teams: ["Apollo"], words: ["No", "yes", "12"]))
    #expect(context.people == [Person(name: "Noor", role: "lead"), Person(name: "Emeka")])
    #expect(context.date == "2026-11-18")
    #expect(context.locale == "en-GB")
    #expect(context.names == .owners)
    #expect(context.notes == ["drawn in the war room"])
  }

  @Test(arguments: ["# nothing yet\n", "vocabulary:\nroster: ~\n", "{}"])
  func `an empty context is a context`(text: String) throws {
    #expect(try context(text) == Context())
  }

  @Test(arguments: [
    ("vocabulary:\n  service: [Athena]", 2), ("date: 2026-02-30", 1), ("date: yesterday", 1), ("names: all", 1),
    ("locale: en\nvocabluary: {}", 2), ("vocabulary: [Athena]", 1), ("people: Noor", 1), ("a: [", 2),
    ("date: 2026-01-01\ndate: 2026-01-02", 1),
  ])
  func `a mistake is told by its line`(text: String, line: Int) throws {
    let failure = try #require(throws: Failure.self) { try context(text) }
    #expect(failure.status == .badInput)
    #expect(failure.sentence.contains("line \(line)"))
  }

  @Test func `a roster that the context names and is not there is told by its own path`() throws {
    let failure = try #require(throws: Failure.self) { try context("roster: people/team.csv") }
    #expect(failure.status == .noInput)
    #expect(failure.sentence.contains("people/team.csv"))
  }

  private func context(_ text: String) throws -> Context {
    let scratch = try Scratch()
    return try ContextFile(path: Path(try scratch.file("context.yml", text))).context()
  }
}
