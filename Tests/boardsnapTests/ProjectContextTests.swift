import Foundation
import Testing

@testable import boardsnap

/// What a project's team says of itself, on the command line.
struct ProjectContextTests {
  private static let notes = "# Outage\n\n## Timeline\n\n- 14:02 Athena restarted\n- 14:05 zquist looked at the pool\n"

  @Test func `notes are read, edited and imported with the people and words of their project`() throws {
    let shelf = try Shelf.withProject()
    let roster = try shelf.file("team.csv", "name,handles,role\nZebulon Quist,zquist,operator\n")
    let context = try shelf.file("context.yml", "vocabulary:\n  services: [Athena]\nnotes: Fridays at ten\n")
    let told = try shelf.run("project", "roster", "Payments", roster)
    #expect(told.status == 0 && told.error.contains("1 person"))
    #expect(try shelf.run("project", "context", "Payments", context).error.contains("1 service"))
    let written = try shelf.run("write", try shelf.file("incident.md", Self.notes), "--project", "Payments")
    #expect(written.output.contains("Athena restarted") && written.output.contains("operator looked at"))
    #expect(!written.output.contains("zquist"))
    let id = try shelf.keep(Self.notes)
    let refused = try shelf.edit(id, "s/looked at the pool/asked zquist/")
    #expect(refused.status == ExitStatus.badInput.rawValue && refused.error.contains("names \"zquist\""))
    let brought = try shelf.run("import", try shelf.file("other.md", Self.notes), "--project", "Payments")
    #expect(brought.status == 0)
    for id in brought.output.split(separator: " ").prefix(1) {
      #expect(try !shelf.run("show", String(id)).output.contains("zquist"))
    }
  }

  @Test func `what is printed can be given back, and changes nothing`() throws {
    let shelf = try Shelf.withProject()
    let context = try shelf.file(
      "context.yml",
      "vocabulary:\n  services: [Athena, \"a: b\"]\n  teams: [Core]\nnotes: [Fridays at ten, \"The \\\"wiki\\\"\"]\n")
    let roster = try shelf.file(
      "team.yml", "- name: \"Okafor, Emeka\"\n  handles: [\"@emeka\", eo]\n  role: operator\n")
    _ = try shelf.run("project", "context", "Payments", context)
    _ = try shelf.run("project", "roster", "Payments", roster)
    let (words, people) = (
      try shelf.run("project", "context", "Payments").output, try shelf.run("project", "roster", "Payments").output
    )
    #expect(words.contains("\"a: b\"") && people.contains("\"Okafor, Emeka\",,,@emeka;eo"))
    _ = try shelf.run("project", "context", "Payments", try shelf.file("again.yml", words))
    _ = try shelf.run("project", "roster", "Payments", try shelf.file("again.csv", people))
    #expect(try shelf.run("project", "context", "Payments").output == words)
    #expect(try shelf.run("project", "roster", "Payments").output == people)
  }

  @Test func `what would be pinned and names somebody is told, and nothing is changed`() throws {
    let shelf = try Shelf.withProject()
    let context = try shelf.file("context.yml", "notes: ask Zebulon Quist\nvocabulary: {services: [Athena]}\n")
    let refused = try shelf.run("project", "context", "Payments", context)
    #expect(refused.status == ExitStatus.badInput.rawValue && refused.error.contains("Line 1 names"))
    #expect(try !shelf.run("project", "context", "Payments").output.contains("Athena"))
  }

  @Test func `a project says what is left of its plan`() throws {
    let shelf = try Shelf.withProject()
    _ = try shelf.run("plan", "default", "free")
    _ = try shelf.keep(Self.notes)
    #expect(try shelf.run("project", "show", "Payments").output.contains("Plan: 1 of 30 boards, 29 left."))
  }

  @Test func `whoever runs the service makes a link to a new password`() throws {
    let shelf = try Shelf.withProject()
    let made = try shelf.run("account", "reset", "local", "--address", "https://boards.example.org/")
    #expect(made.status == 0)
    #expect(made.output.wholeMatch(of: /https:\/\/boards\.example\.org\/join\/[A-Za-z0-9_-]{43}\n/) != nil)
    let nobody = try shelf.run("account", "reset", "nobody")
    #expect(nobody.status == ExitStatus.noInput.rawValue && nobody.sentences.count == 1)
  }

  @Test func `the limit of snaps is a number, by an option, the environment or the file`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("boardsnap.yml", "snap-limit: 50\n")
    #expect(try ServeSettings(path: file, environment: [:])[.snapLimit] == "50")
    let shelf = try Shelf()
    for wrong in ["0", "-1"] {
      let told = try shelf.run("serve", "--snap-limit=\(wrong)")
      #expect(told.status == ExitStatus.usage.rawValue && told.sentences.count == 1)
    }
  }
}
