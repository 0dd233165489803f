import ChildProcesses
import Foundation
import Testing

@testable import boardsnap

/// `snap` with the models: what comes out, where, and what never does.
@Suite(.serialized, .enabled(if: Examples.models != nil, "the models are not installed: bin/test does that"))
struct SnapTests {
  @Test func `a bad second photo leaves no report of the first`() throws {
    let scratch = try Scratch()
    let bad = try scratch.file("second.jpg", "no photo")
    let outcome = try snap(Self.board, bad, "--output", scratch.path("report.md"))
    #expect(outcome.status == ExitStatus.badInput.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("second.jpg"))
    #expect(try scratch.names == ["second.jpg"])
  }

  @Test(arguments: ["markdown", "json", "html", "text"])
  func `a board without text is an answer and no invented report`(format: String) throws {
    let scratch = try Scratch()
    let outcome = try snap(try scratch.blankPhoto(), "--format", format)
    #expect(outcome.status == 0)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("No text was found"))
    if format != "json" { #expect(outcome.output.contains("No text found on the board.")) }
  }

  @Test func `a name with line breaks and pictures is a name like any other`() throws {
    let scratch = try Scratch()
    let photo = try scratch.blankPhoto(named: "tafel 🧑‍💻\nné.png")
    let outcome = try snap(photo, "-o", scratch.path("bericht 🧾\n.md"))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(try scratch.names == ["bericht 🧾\n.md", "tafel 🧑‍💻\nné.png"])
  }

  @Test func `names are kept only where nobody else may read them`() throws {
    let scratch = try Scratch()
    let outcome = try snap(Self.board, "--private", "-o", scratch.path("mine.md"))
    #expect(outcome.status == 0)
    let report = try String(contentsOfFile: scratch.path("mine.md"), encoding: .utf8)
    #expect(report.contains("Private"))
    let mode = try #require(Path(scratch.path("mine.md")).status).st_mode & 0o777
    #expect(mode == 0o600)
  }

  /// Made from the photo when somebody first wants to see it: the same pixels are painted over as while it is read.
  @Test func `the picture of a board that is kept is the one that a report would have shown at once`() throws {
    let scratch = try Scratch()
    let home = ["--home", scratch.path("home")]
    _ = try Program.run(["project", "create", "Payments"] + home)
    let atOnce = try snap(Self.board, "--format", "html").output
    let kept = try snap(
      Self.board, "--project", "Payments", "-o", scratch.path("report.md"), home[0], home[1])
    #expect(kept.status == 0)
    let id = kept.output.trimmingCharacters(in: .newlines)
    let shown = try Program.run(["show", id, "--format", "html"] + home, models: try #require(Examples.models))
    let picture = /data:image\/jpeg;base64,([^"]+)"/
    let (first, later) = (atOnce.firstMatch(of: picture), shown.output.firstMatch(of: picture))
    #expect(first != nil && first?.output.1 == later?.output.1)
    let again = try Program.run(["show", id, "--format", "html"] + home)
    #expect(again.output == shown.output, "without the models too")
  }

  @Test func `a disk that is full when the report is written leaves nothing there`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let scratch = try Scratch()
    let outcome = try Program.run(
      "snap", try scratch.blankPhoto(), models: try #require(Examples.models), output: full)
    #expect(outcome.status == ExitStatus.inputOutput.rawValue)
    #expect(outcome.error.contains("Standard output could not be written"))
  }

  /// Else the report's file would get the number of what is closed, and take in what is said to the user.
  @Test func `closed streams never end up in the report`() throws {
    let scratch = try Scratch()
    let photo = try scratch.blankPhoto()
    let report = scratch.path("report.md")
    #expect(try shell("\"$0\" snap \"$1\" -o \"$2\" <&- >&- 2>&-", photo, report) == 0)
    let whole = try snap(photo).output
    #expect(try String(contentsOfFile: report, encoding: .utf8) == whole)
    #expect(try shell("\"$0\" snap \"$1\" >&- 2>/dev/null", photo) == ExitStatus.inputOutput.rawValue)
  }

  private static let board = Examples.folder.appendingPathComponent("failed-migration.jpg").path

  private func snap(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["snap"] + arguments, models: try #require(Examples.models))
  }

  /// - Parameter script: `$0` is the program.
  private func shell(_ script: String, _ arguments: String...) throws -> Int32 {
    try ChildProcess(
      "/bin/sh", ["-c", script, Program.executable.path] + arguments,
      environment: ["BOARDSNAP_MODELS": try #require(Examples.models)], error: .inherited
    ).wait().status
  }
}

extension Scratch {
  /// An empty white board of 64 by 64 pixels as a PNG: stored, not packed, so that no library is needed here.
  borrowing func blankPhoto(named name: String = "board.png") throws -> String {
    let (side, row) = (64, [UInt8(0)] + [UInt8](repeating: 0xF4, count: 64))
    let raw = (0..<side).flatMap { _ in row }
    let count = UInt16(raw.count)
    let (low, high) = (UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8))
    let (a, b) = raw.reduce((1, 0)) { sums, byte in
      let a = (sums.0 + Int(byte)) % 65521
      return (a, (sums.1 + a) % 65521)
    }
    let packed = [0x78, 0x01, 0x01, low, high, ~low, ~high] + raw + bigEndian(UInt32(b << 16 | a))
    let header = bigEndian(UInt32(side)) + bigEndian(UInt32(side)) + [8, 0, 0, 0, 0]
    let png =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", packed)
      + chunk("IEND", [])
    try Data(png).write(to: folder.appendingPathComponent(name))
    return path(name)
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    var check: UInt32 = 0xFFFF_FFFF
    for byte in body {
      check ^= UInt32(byte)
      for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
    }
    return bigEndian(UInt32(content.count)) + body + bigEndian(~check)
  }

  private func bigEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }
}
