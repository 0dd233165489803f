import Blameless
import BoardReading
import ChildProcesses
import Foundation
import Testing

@testable import boardsnap

struct RedactTests {
  @Test func `a text comes back byte for byte but for its names`() throws {
    let scratch = try Scratch()
    let roster = try scratch.file("team.csv", "name,role\nNoor Haddad,on-call engineer\n")
    let text = "# Outage\r\n\r\n* 14:19  Noor acked;\u{A0}idiots everywhere \r\n<b>x</b>\t\n\n```\nfix/noor-haddad\n```"
    let file = try scratch.file("notes.md", text)
    let outcome = try Program.run("redact", file, "--roster", roster)
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "# Outage\r\n\r\n* 14:19  the on-call engineer acked;\u{A0}idiots everywhere \r\n<b>x</b>\t\n\n```\nfix/[person]-[person]\n```"
    )
  }

  @Test func `nothing to take out is no mistake`() throws {
    let outcome = try Program.run(["redact", "-"], input: "The pool was empty.\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "The pool was empty.\n")
    #expect(try Program.run(["redact", "-"], input: "").status == 0)
  }

  @Test func `several files go into a folder, under names that name nobody`() throws {
    let scratch = try Scratch()
    let roster = try scratch.file("team.csv", "name\nNoor Haddad\n")
    let one = try scratch.file("noor-haddad.md", "by Noor\n")
    let two = try scratch.file("outage.txt", "by Noor\n")
    let folder = scratch.path("shared")
    let outcome = try Program.run("redact", one, two, "--roster", roster, "-o", folder)
    #expect(outcome.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["[person].md", "outage.txt"])
    #expect(try String(contentsOfFile: folder + "/outage.txt", encoding: .utf8) == "by an engineer\n")
    #expect(try Program.run("redact", one, two).status == ExitStatus.usage.rawValue)
    #expect(
      try Program.run("redact", one, two, "--roster", roster, "-o", folder).status == ExitStatus.cannotCreate.rawValue)
  }

  @Test func `the team's settings are found, and can say that a word is no person`() throws {
    let scratch = try Scratch()
    _ = try scratch.file(".boardsnap.yml", "vocabulary: {words: [Priya]}\npeople: [{name: Noor, role: lead}]\n")
    let file = try scratch.file("notes.txt", "acked by Priya, then by Noor\n")
    #expect(try Program.run("redact", file).output == "acked by Priya, then by the lead\n")
  }

  @Test func `what is neither photo nor text is refused`() throws {
    let scratch = try Scratch()
    try Data([1, 0, 2, 0xFF]).write(to: scratch.folder.appendingPathComponent("x.bin"))
    #expect(try Program.run("redact", scratch.path("x.bin")).status == ExitStatus.badInput.rawValue)
  }

  @Test func `a photo has nowhere to go without an output`() throws {
    let board = Examples.folder.appendingPathComponent("failed-migration.jpg").path
    #expect(try Program.run("redact", board).status == ExitStatus.usage.rawValue)
  }

  @Test(
    .enabled(if: Examples.models != nil, "the models are not installed: bin/test does that"),
    arguments: [[], ["--straighten"]])
  func `a photo comes back in its own format, and our own reader finds no name on it`(options: [String]) throws {
    let scratch = try Scratch()
    let models = try #require(Examples.models)
    let board = Examples.folder.appendingPathComponent("failed-migration.jpg").path
    let outcome = try Program.run(["redact", board, "-o", scratch.path("shared")] + options, models: models)
    #expect(outcome.status == 0)
    let bytes = Array(try Data(contentsOf: scratch.folder.appendingPathComponent("shared")))
    #expect(PhotoFormat(sniffing: bytes) == .jpeg)
    let (before, after) = (try read(board, models), try read(scratch.path("shared"), models))
    let names = NameScan().surePeople(in: before)
    #expect(!names.isEmpty)
    let words = Set(after.lowercased().split { !$0.isLetter })
    for name in names {
      let text = String(decoding: Array(before.utf8)[name.span], as: UTF8.self).lowercased()
      #expect(!words.contains(Substring(text)))
    }
  }

  @Test func `persons are found by check where that is asked for`() throws {
    let scratch = try Scratch()
    let roster = try scratch.file("team.csv", "name\nNoor Haddad\n")
    let file = try scratch.file(
      "draft.md", "acked by **Noor**\n\n```\nby Priya\n```\n<!-- boardsnap-ignore names-a-person -->\nacked by Noor\n")
    #expect(try Program.run("check", file, "--roster", roster).status == 0)
    let outcome = try Program.run("check", file, "--roster", roster, "--names")
    #expect(outcome.status == ExitStatus.findings.rawValue)
    #expect(outcome.output.contains(":1:12: error: Names a person of the roster. [names-a-person]"))
    #expect(outcome.output.contains(":4:4: suggestion:"))
    #expect(!outcome.output.contains(":7:"))
  }

  @Test func `a roster from Git is for its owner's eyes only, and grows`() throws {
    let scratch = try Scratch()
    for arguments in [
      ["init", "-q"],
      ["-c", "user.name=Noor Haddad", "-c", "user.email=noor@example.org", "commit", "-q", "--allow-empty", "-m", "x"],
    ] {
      #expect(try ChildProcess("git", arguments, in: scratch.folder.path, error: .inherited).wait().isSuccess)
    }
    let roster = scratch.path("team.csv")
    #expect(try Program.run("roster", "from-git", scratch.folder.path, "-o", roster).status == 0)
    #expect(try #require(Path(roster).status).st_mode & 0o777 == 0o600)
    #expect(try RosterFile(path: Path(roster)).people().map(\.name) == ["Noor Haddad"])
    let owners = try scratch.file("CODEOWNERS", "* @noor @emeka\n")
    #expect(try Program.run("roster", "import", owners, "-o", roster).status == ExitStatus.cannotCreate.rawValue)
    #expect(try Program.run("roster", "import", owners, "-o", roster, "--add").status == 0)
    #expect(try RosterFile(path: Path(roster)).people().map(\.name) == ["Noor Haddad", "emeka"])
    #expect(try Program.run("roster", "from-git", "/").status == ExitStatus.noInput.rawValue)
  }

  private func read(_ photo: String, _ models: String) throws -> String {
    let output = try Program.run("read", photo, models: models).output
    let json = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let lines = try #require(json["lines"] as? [[String: Any]])
    return lines.compactMap { $0["text"] as? String }.joined(separator: "\n")
  }
}
