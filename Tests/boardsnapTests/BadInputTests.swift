import Foundation
import Testing

@testable import boardsnap

/// What the user gets for a photo that can't be one: one sentence, its status, nothing on standard output.
struct BadInputTests {
  @Test func `a photo that is not there is named`() throws {
    let outcome = try Program.run("snap", "/nowhere/board.jpg")
    #expect(outcome.status == ExitStatus.noInput.rawValue)
    #expect(outcome.sentences == ["boardsnap: /nowhere/board.jpg does not exist. Check the path of the photo."])
    #expect(outcome.output.isEmpty)
  }

  @Test func `a folder is no photo`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run("snap", scratch.folder.path)
    #expect(outcome.status == ExitStatus.noInput.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("is a folder"))
  }

  @Test func `an empty file is no photo`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run("snap", try scratch.file("board.jpg", ""))
    #expect(outcome.status == ExitStatus.badInput.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("is empty"))
  }

  @Test(.timeLimit(.minutes(1))) func `a named pipe is refused instead of waited for`() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path("pipe.jpg"), 0o600) == 0)
    let outcome = try Program.run("snap", scratch.path("pipe.jpg"))
    #expect(outcome.status == ExitStatus.noInput.rawValue)
    #expect(outcome.sentences.count == 1)
  }

  @Test func `a photo over the limit is refused before it is read`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("board.jpg", "x")
    #expect(truncate(path, 65 << 20) == 0)
    let outcome = try Program.run("snap", path)
    #expect(outcome.status == ExitStatus.badInput.rawValue)
    #expect(outcome.error.contains("more than 64 MiB"))
  }

  @Test func `a bad second photo stops before the first is read`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run("snap", try scratch.file("board.jpg", "x"), "/nowhere/second.jpg")
    #expect(outcome.status == ExitStatus.noInput.rawValue)
    #expect(outcome.error.contains("second.jpg"))
  }

  @Test func `a name with control characters can't write to the terminal`() throws {
    let outcome = try Program.run("snap", "/nowhere/\u{1B}[2J\nboard.jpg")
    #expect(outcome.sentences.count == 1)
    #expect(!outcome.error.contains("\u{1B}"))
  }

  @Test func `names are never asked for in HTML`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run("snap", try scratch.file("board.jpg", "x"), "--private", "--format", "html")
    #expect(outcome.status == ExitStatus.usage.rawValue)
    #expect(outcome.sentences.count == 1)
  }

  @Test func `an unknown option is a matter of usage`() throws {
    #expect(try Program.run("snap", "board.jpg", "--frobnicate").status == ExitStatus.usage.rawValue)
  }
}
