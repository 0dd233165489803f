import Blameless
import ChildProcesses
import Foundation
import Testing

@testable import boardsnap

struct FixTests {
  private static let notes = """
    # Outage\r
    \r
    Bob forgot to update the runbook. All else was fine.\r
    \r
    - 14:02 **Noor** never warmed the cache\r
    - Root cause: human error\r
    \r
    > Bob forgot to update the runbook\r
    """

  @Test func `a fix changes what is safe and nothing else`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("notes.md", Self.notes)
    #expect(chmod(file, 0o640) == 0)
    let outcome = try Program.run("check", file, "--fix")
    #expect(outcome.status == 1)
    let fixed = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      fixed
        == Self.notes.replacing(
          "Bob forgot to update the runbook. All", with: "The runbook was not updated. All", maxReplacements: 1))
    // What is left is told.
    #expect(outcome.output.contains("notes.md:5:11"))
    #expect(!outcome.output.contains("notes.md:3:"))
    #expect(try scratch.names == ["notes.md"])
    #expect((Path(file).status?.st_mode ?? 0) & 0o777 == 0o640)
    #expect(try Program.run("check", file, "--fix").status == 1)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == fixed)
  }

  @Test func `a file without anything safe to fix is not touched`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("notes.md", "Root cause: human error\n")
    let before = try #require(Path(file).status)
    _ = try Program.run("check", file, "--fix")
    let after = try #require(Path(file).status)
    #expect(before.st_ino == after.st_ino && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
  }

  @Test(arguments: ["notes.md", "sub/notes.md"])
  func `a dry run shows a diff that patch takes, and changes nothing`(name: String) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "sub"), withIntermediateDirectories: true)
    let lines = (1...30).map { "Line \($0) is fine.\n\n" }.joined()
    let text =
      "Bob forgot to update the runbook\n\n\(lines)Noor never warmed\nthe cache\n\nAll fine. Bob forgot to update the runbook"
    let file = try scratch.file(name, text)
    let outcome = try Program.run(["check", name, "--fix", "--dry-run"], folder: scratch.folder)
    #expect(outcome.status == 1)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    #expect(
      outcome.output.hasPrefix("--- a/\(name)\n+++ b/\(name)\n@@ -1,4 +1,4 @@\n-Bob forgot to update the runbook\n+"))
    #expect(outcome.output.contains("\\ No newline at end of file"))
    _ = try scratch.file("change.diff", outcome.output)
    let git = try ChildProcess("git", ["apply", "change.diff"], in: scratch.folder.path, error: .inherited)
    #expect(git.wait().isSuccess)
    let patched = try String(contentsOfFile: file, encoding: .utf8)
    _ = try scratch.file(name, text)
    _ = try Program.run(["check", name, "--fix"], folder: scratch.folder)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == patched)
    #expect(patched != text)
  }

  @Test func `what a fix writes has nothing more to fix`() throws {
    let scratch = try Scratch()
    let sentences = RuleGuide.all.flatMap(\.fires).map(\.sentence)
    for (name, mark) in [("notes.md", "- "), ("notes.txt", "")] {
      let file = try scratch.file(name, sentences.map { "\(mark)\($0)\n\n" }.joined())
      let before = try Program.run("check", file, "--format", "json").output.filter(\.isNewline).count
      let after = try Program.run("check", file, "--fix", "--format", "json").output.filter(\.isNewline).count
      #expect(after < before)
      let fixed = try String(contentsOfFile: file, encoding: .utf8)
      #expect(try Program.run("check", file, "--fix", "--format", "json").output.filter(\.isNewline).count == after)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == fixed)
      #expect(fixed.filter(\.isNewline).count == sentences.count * 2)
    }
  }

  @Test func `a dry run without anything to fix prints nothing`() throws {
    let outcome = try Scratch().file("notes.md", "All is well.\n")
    #expect(try Program.run("check", outcome, "--fix", "--dry-run").output.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everything"))
  func `a file that may not be written to is left alone`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("notes.md", "Bob forgot to update the runbook\n")
    #expect(chmod(file, 0o444) == 0)
    let outcome = try Program.run("check", file, "--fix")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("may not be written to"))
  }
}
