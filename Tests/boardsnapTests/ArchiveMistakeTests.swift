import Foundation
import Testing

@testable import boardsnap

/// What users get wrong at the archive: one sentence each, and nothing happens.
struct ArchiveMistakeTests {
  @Test(arguments: [
    (["project", "create", "New", "--seal"], 64, "--key-file"),
    (["project", "create", "payments"], 64, "project Payments"),
    (["project", "create", " "], 64, "can be seen"), (["show", ""], 66, "No id"), (["delete", ""], 66, "No id"),
    (["boards", "--limit", "0"], 64, "at least 1"), (["boards", "--limit", "-1"], 64, "at least 1"),
    (["search", ""], 64, "no word"), (["search", "pool", "--limit", "0"], 64, "at least 1"),
    (["recurring", "--limit", "-3"], 64, "at least 1"),
    (["project", "retention", "Payments", "--private", "-5d"], 64, "is no time"), (["import", "nope"], 66, "no nope"),
    (["plan", "set", "local", "pro", "--until", "2020-01-01"], 64, "is over"),
    (["restore", "nope"], 66, "no file nope"),
    (["drop", ""], 66, "Nothing waits"), (["drop", "zzz"], 66, "Nothing waits"),
    (["near-miss", ""], 64, "nothing to keep"),
    (["near-miss", "  "], 64, "nothing to keep"), (["project", "create", "Pay\u{200B}ments"], 64, "can't be seen"),
    (["near-miss", "Zebulon forgot the lock"], 65, "what the system did"),
  ])
  func `is told`(arguments: [String], status: Int32, words: String) throws {
    let shelf = try Shelf.withProject()
    let outcome = try shelf.run(arguments)
    #expect(outcome.status == status && outcome.error.contains(words), "\(outcome)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a file is no folder to export to, and one file of an export is no write-up`() throws {
    let shelf = try Shelf.withProject()
    _ = try shelf.keep(ArchiveTests.incident)
    let file = try shelf.file("mine", "mine")
    #expect(try shelf.run("export", file).status == ExitStatus.cannotCreate.rawValue)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try shelf.run("export", shelf.path("export")).status == 0)
    let part = try shelf.run("import", shelf.path("export") + "/boards.jsonl", "--project", "Payments")
    #expect(part.status == ExitStatus.usage.rawValue && part.error.contains("part of an export"))
  }

  @Test func `what is no text is no near miss, and what has no text is no board`() throws {
    let shelf = try Shelf.withProject()
    #expect(try shelf.run(["near-miss", "-"], input: "one\0two and three").status == ExitStatus.badInput.rawValue)
    let empty = try shelf.run("write", try shelf.file("empty.md", " \n\n"), "--project", "Payments")
    #expect(empty.status == ExitStatus.badInput.rawValue && empty.error.contains("nothing was kept"))
    let later = try shelf.run(
      "snap", try shelf.file("notes.txt", "no photo at all"), "--project", "Payments", "--later")
    #expect(later.status == ExitStatus.badInput.rawValue)
    #expect(try shelf.run("boards").output.isEmpty)
  }

  @Test func `what waits is dropped for good`() throws {
    let shelf = try Shelf.withProject()
    let photo = Examples.folder.appendingPathComponent("api-outage.jpg").path
    let waiting = try shelf.run("snap", photo, "--project", "Payments", "--later")
    let id = try #require(waiting.error.firstMatch(of: /read later \((\w+)\)/)?.output.1)
    #expect(try shelf.run("drop", String(id)).error.contains("gone for good"))
    #expect(try shelf.run("boards").output.isEmpty)
    #expect(try shelf.run("verify").output == "Looked at 0 boards and 0 photos.\n")
  }

  @Test func `what steers a terminal comes out of nothing`() throws {
    let shelf = try Shelf.withProject()
    let notes =
      "# Outage \u{1B}[31mred\u{1B}]0;title\u{7}\n\n- the pool\u{1B}[2J ran out \u{9B}1m\n\n## Actions\n\n- Add an alert\n"
    let id = try shelf.keep(notes)
    _ = try shelf.run("action", "decline", "\(id).1", "--because", "too \u{1B}[5m late")
    for command in [
      ["show", id], ["boards"], ["search", "pool"], ["history", id], ["show", id, "--private"], ["actions"],
    ] {
      let output = try shelf.run(command).output
      #expect(!output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }, "\(command)")
    }
  }

  @Test func `an archived project is read and followed, and not edited`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    #expect(try shelf.run("project", "archive", "Payments").status == 0)
    #expect(try shelf.edit(id, "s/pool/POOL/").status == ExitStatus.unavailable.rawValue)
    #expect(try shelf.run("action", "done", "\(id).1").status == 0)
  }
}
