import Testing

@testable import boardsnap

/// `names: owners` in a project's settings.
struct PublishedOwnersTests {
  private static let lines = """
    - Emeka restarted the queue

    ## Action items

    - Rotate the signing keys - Noor Haddad
    """

  @Test func `a plan says who holds an action where the project wants it, and names nobody else`() throws {
    let plan = "# Planning: next quarter\n\n" + Self.lines
    let text = try Self.report(of: plan, settings: "names: owners\n")
    #expect(text.contains("Rotate the signing keys — owner: Noor Haddad") && !text.contains("Emeka"))
    #expect(try !Self.report(of: plan, settings: "names: none\n").contains("Noor"))
  }

  @Test func `on an incident's board nobody is named, whatever the project wants`() throws {
    let text = try Self.report(of: "# Postmortem: login outage\n\n" + Self.lines, settings: "names: owners\n")
    #expect(text.contains("Rotate the signing keys") && !text.contains("Noor") && !text.contains("Emeka"))
  }

  private static func report(of notes: String, settings: String) throws -> String {
    let scratch = try Scratch()
    let context = try scratch.file("context.yml", settings)
    let outcome = try Program.run("write", try scratch.file("notes.md", notes), "--context", context)
    #expect(outcome.status == 0)
    return outcome.output
  }
}
