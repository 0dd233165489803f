import Blameless
import ChildProcesses
import Foundation
import SeededNumbers
import Testing

@testable import boardsnap

/// `boardsnap check`, as a user runs it.
struct CheckTests {
  private static let blame = "Alice deployed without checking the rollback plan\n"

  @Test func `no finding prints nothing`() throws {
    let scratch = try Scratch()
    let clean = try scratch.file("clean.md", "The load balancer failed to fail over.\n")
    for format in ["text", "json", "github"] {
      let outcome = try Program.run("check", clean, try scratch.file("empty.md", ""), "--format", format)
      #expect(outcome.status == 0)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.isEmpty)
    }
  }

  @Test func `a finding shows its line with the words marked, a question and another wording`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("notes.md", "# Outage\n\n\(Self.blame)")
    let outcome = try Program.run(["check", "notes.md"], folder: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.error.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count > 4)
    #expect(lines[0].hasPrefix("notes.md:3:1: error: "))
    #expect(lines[0].hasSuffix("[personal-action]"))
    #expect(lines[1] == "   3 | Alice deployed without checking the rollback plan")
    #expect(lines[2] == "     | ^^^^^")
    #expect(lines[3] == "     = ask: What made it possible to deploy without checking the rollback plan?")
    let restatement = try #require(Editor().edit("Alice deployed without checking the rollback plan").text)
    #expect(lines.contains("     = say: \(restatement)"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `marks stand below the words, whatever stands before`() throws {
    for before in ["🙃🙃; ", "e\u{301}; ", "\t\t", "我们; ", String(repeating: "so, ", count: 80)] {
      let outcome = try Program.run(
        ["check", "-", "--as", "text"], input: "x; \(before)Bob forgot to update the runbook")
      let lines = outcome.output.split(separator: "\n")
      try #require(lines.count > 2)
      let shown = TerminalWidth.columns(of: Array(lines[1].prefix { $0 != "B" }.unicodeScalars)[...])
      #expect(lines[2].prefix { $0 != "^" }.count == shown)
      #expect(lines[2].filter { $0 == "^" }.count == 3)
      #expect(lines[1].count < 130)
    }
  }

  @Test func `what is in a file does nothing to the terminal`() throws {
    let outcome = try Program.run(["check", "-"], input: "Bob forgot to update the runbook \u{1B}[2J \u{202E} \u{7}")
    #expect(outcome.status == 1)
    #expect(!outcome.output.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{7}"].contains($0) })
  }

  @Test func `JSON has the promised keys, columns in scalars`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("notes.md", "🙃 fine.\n\n> 🙃 ok. \(Self.blame)")
    let outcome = try Program.run("check", file, "--format", "json")
    #expect(outcome.output.filter(\.isNewline).count == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "file", "line", "column", "endLine", "endColumn", "rule", "severity", "message", "text", "question",
        "questions",
        "restatement",
      ])
    #expect(object["file"] as? String == file)
    #expect(object["line"] as? Int == 3)
    #expect(object["column"] as? Int == 9)
    #expect(object["endLine"] as? Int == 3)
    #expect(object["endColumn"] as? Int == 58)
    #expect(object["text"] as? String == "Alice deployed without checking the rollback plan")
    #expect(object["severity"] as? String == "error")
  }

  @Test func `GitHub's commands keep to their lines`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a,b:c.md", Self.blame)
    let outcome = try Program.run(["check", "a,b:c.md", "--format", "github"], folder: scratch.folder)
    #expect(
      outcome.output.hasPrefix("::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=50,title=personal-action::"))
    #expect(outcome.output.filter(\.isNewline).count == 1)
    #expect(!outcome.output.contains("Alice"))
  }

  @Test(arguments: [
    ([], "error", 1), (["--fail-on", "error"], "warning", 0), (["--fail-on", "warning"], "warning", 1),
    ([], "warning", 1), ([], "suggestion", 0), (["--fail-on", "suggestion"], "suggestion", 1),
    (["--fail-on", "error"], "suggestion", 0),
  ])
  func `the exit status follows the severity`(options: [String], severity: String, status: Int32) throws {
    let scratch = try Scratch()
    _ = try scratch.file(".boardsnap.yml", "severity:\n  personal-action: \(severity)\n")
    let outcome = try Program.run(["check", try scratch.file("notes.md", Self.blame)] + options)
    #expect(outcome.status == status)
    #expect(outcome.output.contains(": \(severity): "))
  }

  @Test func `settings are those of the nearest folder above the file`() throws {
    let scratch = try Scratch()
    let inner = scratch.folder.appending(path: "a/b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    _ = try scratch.file(".boardsnap.yml", "rules:\n  personal-action: off\nquotes: leave\n")
    let quoted = try scratch.file("a/b/notes.md", "\(Self.blame)\n> Bob forgot to update the runbook\n")
    #expect(try Program.run("check", quoted).output.isEmpty)
    _ = try scratch.file("a/.boardsnap.yml", "{}")
    #expect(try Program.run("check", quoted).status == 1)
    #expect(try Program.run("check", quoted, "--context", scratch.path(".boardsnap.yml")).status == 0)
    #expect(try Program.run(["check", "-"], input: Self.blame, folder: scratch.folder).status == 0)
    #expect(try Program.run(["check", "-"], input: Self.blame, folder: inner).status == 1)
  }

  @Test func `a service of the context is no person, and one of the roster is one`() throws {
    let scratch = try Scratch()
    let notes = try scratch.file("notes.txt", "Athena forgot to update the runbook")
    let context = try scratch.file("context.yml", "vocabulary:\n  services: [Athena]\n")
    #expect(try Program.run("check", notes, "--context", context).status == 0)
    let roster = try scratch.file("team.csv", "name\nXq Zzyzx\n")
    let other = try scratch.file("other.txt", "Zzyzx forgot to update the runbook")
    #expect(try Program.run("check", other, "--roster", roster).status == 1)
  }

  @Test(arguments: [
    ("rules:\n  hindsigt: off", 2, "Did you mean 'hindsight'?"), ("rules:\n  hindsight: maybe", 2, "on or off"),
    ("severity:\n  hindsight: fatal", 2, "one of"), ("quotes: all", 1, "check, leave"),
    ("rules: [hindsight]", 1, "keys"),
  ])
  func `a mistake in the settings is told by its line, and ends with 2`(text: String, line: Int, words: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file(".boardsnap.yml", text)
    let outcome = try Program.run("check", try scratch.file("notes.md", Self.blame))
    #expect(outcome.status == 2)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("line \(line)"))
    #expect(outcome.error.contains(words))
  }

  @Test func `a file that can't be checked is told, and the others are checked`() throws {
    let scratch = try Scratch()
    let bytes: [(String, [UInt8])] = [
      ("bad.md", Array("fine\né".utf8) + [0xFF]), ("binary.md", [0x89, 0x50, 0, 1]),
      ("wide.txt", [0xFF, 0xFE, 0x41, 0]),
    ]
    for (name, content) in bytes { try Data(content).write(to: scratch.folder.appending(path: name)) }
    let huge = try scratch.file("huge.md", "")
    #expect(truncate(huge, 257 << 20) == 0)
    let files = ["missing.md", scratch.folder.path] + bytes.map(\.0) + [huge, "notes.md"]
    _ = try scratch.file("notes.md", Self.blame)
    let outcome = try Program.run(["check"] + files, folder: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("notes.md:1:1"))
    let wanted = [
      "missing.md does not exist", "is a folder", "bad.md is not UTF-8 from line 2, column 2 on (byte 0xFF)",
      "binary.md holds NUL bytes", "wide.txt is UTF-16", "huge.md has more than 256 MiB",
    ]
    #expect(outcome.sentences.count == wanted.count)
    for words in wanted { #expect(outcome.error.contains(words)) }
  }

  @Test(arguments: [
    ["check"], ["check", "--frobnicate"], ["check", "a.md", "--format", "xml"],
    ["check", "a.md", "--fail-on", "never"],
    ["check", "a.md", "--dry-run"], ["check", "-", "--fix"],
  ])
  func `a command line that makes no sense gets one sentence and 2`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.sentences.count == 1)
  }

  @Test func `standard output on a full disk is an error`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let outcome = try Program.run(["check", "-"], output: full, input: Self.blame)
    #expect(outcome.status == 2)
    #expect(outcome.sentences.count == 1)
  }

  @Test func `comments switch rules off, and one that names no rule is told`() throws {
    let text =
      "<!-- boardsnap-ignore personal-action -->\n\(Self.blame)\n<!-- boardsnap-ignore personal-acton -->\nok\n"
    let outcome = try Program.run(["check", "-"], input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.error.contains("line 4: there is no rule personal-acton to ignore. Did you mean 'personal-action'?"))
  }

  @Test func `files of any bytes are checked or refused, and never break it`() throws {
    let scratch = try Scratch()
    var random = SplitMix(seed: 5)
    let words = [
      "Bob forgot to update the runbook", "\u{FFFD}", "`", "[", "](", "<!--", "-->", "\r", "\n\n", "> ", "- ", "🙃",
      "\u{202E}",
    ]
    let files = try (0..<80).map { index in
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<200, using: &random) {
        bytes +=
          Int.random(in: 0..<40, using: &random) == 0
          ? [UInt8.random(in: 1...255, using: &random)] : Array((words.randomElement(using: &random) ?? "").utf8)
      }
      let name = "\(index).\(index.isMultiple(of: 2) ? "md" : "txt")"
      try Data(bytes).write(to: scratch.folder.appending(path: name))
      return name
    }
    for options in [[], ["--format", "sarif"], ["--fix", "--dry-run"], ["--fix"]] {
      let outcome = try Program.run(["check"] + files + options, folder: scratch.folder)
      #expect([0, 1, 2].contains(outcome.status))
      #expect(outcome.sentences.allSatisfy { $0.contains("is not UTF-8") })
    }
  }

  /// A gigabyte would do; this is enough to tell.
  @Test(.timeLimit(.minutes(2))) func `memory does not grow with the file`() throws {
    let scratch = try Scratch()
    let small = try peak(of: try scratch.file("small.md", String(repeating: "All is well here.\n\n", count: 2_000)))
    let large = try peak(
      of: try scratch.file("large.md", String(repeating: "```\nxxxxxxxxxxxxxxxxxxxxx\n```\n", count: 1 << 17)))
    #expect(large < small + (3 << 10))
  }

  /// In KiB.
  private func peak(of file: String) throws -> Int {
    let script =
      "\"$0\" check \"$1\" & pid=$!; peak=0; while kill -0 $pid 2>/dev/null; do "
      + "now=$(awk '/VmHWM/ {print $2}' /proc/$pid/status 2>/dev/null); [ -n \"$now\" ] && peak=$now; sleep 0.002; done; echo $peak"
    let pipe = Pipe()
    let process = try ChildProcess(
      "/bin/sh", ["-c", script, Program.executable.path, file],
      output: .descriptor(pipe.fileHandleForWriting.fileDescriptor), error: .inherited)
    try pipe.fileHandleForWriting.close()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.wait()
    return try #require(Int(String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).last ?? ""))
  }
}
