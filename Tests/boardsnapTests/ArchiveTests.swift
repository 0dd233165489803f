import Foundation
import Testing

@testable import boardsnap

/// The archive's commands, as a user types them. None of them needs the models.
struct ArchiveTests {
  @Test func `notes are written and kept, and found with their names only on the private side`() throws {
    let shelf = try Shelf.withProject()
    let kept = try shelf.run("write", try shelf.file("incident.md", Self.incident), "--project", "Payments")
    #expect(kept.status == 0 && kept.output.hasPrefix("# ") && !kept.output.contains("Zebulon"))
    let id = try #require(kept.error.firstMatch(of: /Kept as (\w+) in Payments/)?.output.1)
    let shown = try shelf.run("show", String(id))
    #expect(shown.status == 0 && shown.output == kept.output)
    #expect(try shelf.run("show", String(id), "--private").output.contains("Zebulon"))
    #expect(try shelf.run("search", "connection pool", "--section", "factors").output.contains("connection pool"))
    #expect(try shelf.run("search", "zebulon").output.isEmpty)
    #expect(try shelf.run("search", "zebulon", "--private").output.contains("Zebulon"))
    let refused = try shelf.run("search", "zebulon", "--private", "--lens", "context")
    #expect(refused.status == ExitStatus.usage.rawValue && refused.sentences.count == 1)
  }

  @Test func `the id goes to standard output alone where the report goes to a file`() throws {
    let shelf = try Shelf.withProject()
    let notes = try shelf.file("incident.md", Self.incident)
    let kept = try shelf.run("write", notes, "--project", "Payments", "-o", shelf.path("report.md"))
    #expect(try shelf.run("show", kept.output.trimmingCharacters(in: .newlines)).status == 0)
    #expect(try shelf.run("write", notes, "-o", shelf.path("other.md")).output.isEmpty)
    #expect(
      try shelf.run("boards", "--json").output.split(separator: "\n").count == 1, "without --project none is kept")
  }

  @Test func `write-ups are brought in together or not at all`() throws {
    let shelf = try Shelf.withProject()
    let files = try (1...3).map { try shelf.file("incident-\($0).md", Self.incident + "\nNo. \($0)\n") }
    let bad = try shelf.file("empty.vtt", "WEBVTT\n\nnonsense --> nonsense\n")
    for wrong in [[shelf.path("nowhere.md")], [bad, "--project", "Nowhere"]] {
      let outcome = try shelf.run(["import"] + files + wrong + (wrong.count > 1 ? [] : ["--project", "Payments"]))
      #expect(outcome.status != 0 && outcome.sentences.count == 1)
    }
    #expect(try shelf.run("boards", "--json").output.isEmpty)
    let brought = try shelf.run(["import"] + files + ["--project", "Payments"])
    #expect(brought.status == 0 && brought.output.split(separator: "\n").count == 3)
    #expect(try shelf.run("boards", "--json").output.split(separator: "\n").count == 3)
    let lost = try shelf.run(["import"] + files)
    #expect(lost.status == ExitStatus.usage.rawValue && lost.error.contains("--project"))
  }

  @Test func `a near miss is listed by what nearly went wrong, without who it was, and nothing at all is not kept`()
    throws
  {
    let shelf = try Shelf()
    #expect(try shelf.run("near-miss", "Zebulon nearly dropped the orders table").status == 0)
    let listed = try shelf.run("boards").output
    #expect(listed.contains("orders table") && !listed.contains("Zebulon"))
    #expect(try shelf.run("near-miss", "the backup was off", "--account", "spy").status == 0)
    #expect(try !shelf.run("plan", "show").output.contains("spy"))
    let nothing = try shelf.run("near-miss", "-")
    #expect(nothing.status == ExitStatus.usage.rawValue && nothing.sentences.count == 1)
    #expect(try shelf.run("boards", "--json").output.split(separator: "\n").count == 2)
  }

  @Test func `an export is brought in elsewhere`() throws {
    let shelf = try Shelf.withProject()
    _ = try shelf.run("write", try shelf.file("incident.md", Self.incident), "--project", "Payments")
    #expect(try shelf.run("export", shelf.path("export")).status == 0)
    let other = try Shelf()
    #expect(try other.run("import", shelf.path("export")).output == "Brought in 1 board.\n")
    #expect(try other.run("boards", "--project", "payments").output.contains("Checkout"))
    let refused = try other.run("import", shelf.path("export"), "--project", "Payments")
    #expect(refused.status == ExitStatus.usage.rawValue)
  }

  @Test func `a text for which the plan has no room waits, and is read when there is some`() throws {
    let shelf = try Shelf.withProject()
    #expect(try shelf.run("plan", "default", "free").status == 0)
    let files = try (1...30).map { try shelf.file("incident-\($0).md", "# Outage \($0)\n\nNo. \($0)\n") }
    #expect(try shelf.run(["import"] + files + ["--project", "Payments"]).status == 0)
    let notes = try shelf.file("incident.md", Self.incident)
    let draft = try shelf.run("write", notes, "--project", "Payments")
    #expect(draft.status == ExitStatus.unavailable.rawValue && draft.error.contains("draft"))
    #expect(try shelf.run("resume").output.isEmpty)
    let miss = try shelf.run("near-miss", "the backup was off for a week", "--project", "Payments")
    #expect(miss.status == 0 && miss.error.contains("room for 30 boards") && miss.error.contains("Kept in Near misses"))
    let first = try #require(
      try shelf.run("boards", "--project", "Payments").output.split(separator: "\n").dropFirst().first?.prefix(8))
    #expect(try shelf.run("delete", String(first)).status == 0)
    let resumed = try shelf.run("resume")
    #expect(resumed.status == 0)
    #expect(try shelf.run("show", resumed.output.trimmingCharacters(in: .newlines)).output.contains("Checkout"))
    #expect(try shelf.run("undelete", String(first)).status == ExitStatus.unavailable.rawValue, "there is no room")
  }

  @Test func `a project is sealed later, and its private side is read with the key alone`() throws {
    let shelf = try Shelf.withProject()
    let kept = try shelf.run(
      "write", try shelf.file("incident.md", Self.incident), "--project", "Payments", "-o", shelf.path("report.md"))
    let id = kept.output.trimmingCharacters(in: .newlines)
    let key = try shelf.file("key", String(repeating: "k7", count: 20))
    #expect(try shelf.run("project", "seal", "Payments").status == ExitStatus.usage.rawValue)
    #expect(try shelf.run("project", "seal", "Payments", "--key-file", key).status == 0)
    #expect(try shelf.run("show", id).status == 0)
    let closed = try shelf.run("show", id, "--private")
    #expect(closed.status == ExitStatus.badInput.rawValue && closed.sentences.count == 1)
    #expect(try shelf.run("show", id, "--private", "--key-file", key).output.contains("Zebulon"))
    let unopened = try shelf.run("search", "zebulon", "--private")
    #expect(unopened.output.isEmpty && unopened.error.contains("not searched"))
    let verified = try shelf.run("verify")
    #expect(verified.status == 0 && verified.error.contains("1 private side could not be looked into"))
  }

  @Test func `what a plan costs and saves is told`() throws {
    let shelf = try Shelf.withProject()
    #expect(try shelf.run("plan", "show").output.contains("$9.99 a month or $69.99 a year (42 % saved)"))
  }

  static let incident = """
    # Checkout outage

    Date: 2026-11-18

    ## Timeline

    - 14:02 v2.3 deployed to production
    - 14:31 Zebulon Quist rolled back

    ## Root cause

    - the connection pool of checkout ran out

    ## Actions

    - [ ] Add a load test to the pipeline
    """
}
