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

  @Test(arguments: [
    ["frobnicate"], ["snap"], ["snap", "board.jpg", "--frobnicate"], ["snap", "board.jpg", "--format", "docx"],
    ["snap", "board.jpg", "--threads", "many"], ["snap", "board.jpg", "--threads", "0"],
    ["snap", "board.jpg", "--force"],
    ["snap", "board.jpg", "--output"],
  ])
  func `a command that makes no sense gets one sentence`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == ExitStatus.usage.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ["--help"], ["snap", "--help"], ["help", "snap"], ["--version"], ["--generate-completion-script", "bash"],
  ])
  func `help is an answer and no failure`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.error.isEmpty)
  }

  @Test(arguments: [
    ("text.jpg", Array("Dear all, the API was down.".utf8), "looks like text"),
    ("moving.gif", Array("GIF89a".utf8) + [UInt8](repeating: 0, count: 20), "looks like a GIF"),
    ("cut.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "is cut short"),
    (
      "huge.png",
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0x01, 0x86, 0xA0, 0, 0x01, 0x86, 0xA0, 8, 2, 0, 0, 0, 0, 0, 0, 0], "more than 80 megapixels"
    ),
  ])
  func `a file that is no readable photo gets one sentence`(name: String, bytes: [UInt8], words: String) throws {
    let scratch = try Scratch()
    try Data(bytes).write(to: scratch.folder.appendingPathComponent(name))
    let outcome = try Program.run("snap", scratch.path(name), "-o", scratch.path("report.md"))
    #expect(outcome.status == ExitStatus.badInput.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains(words))
    #expect(outcome.error.contains(name))
    #expect(try scratch.names == [name])
  }

  @Test func `a photo that leads round in circles is no photo`() throws {
    let scratch = try Scratch()
    #expect(symlink("b.jpg", scratch.path("a.jpg")) == 0)
    #expect(symlink("a.jpg", scratch.path("b.jpg")) == 0)
    let outcome = try Program.run("snap", scratch.path("a.jpg"))
    #expect(outcome.status == ExitStatus.noInput.rawValue)
    #expect(outcome.sentences.count == 1)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `a photo that may not be read is told so`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("board.jpg", "x")
    #expect(chmod(path, 0) == 0)
    let outcome = try Program.run("snap", path)
    #expect(outcome.status == ExitStatus.noInput.rawValue)
    #expect(outcome.error.contains("may not be read by you"))
  }

  @Test(arguments: ["--roster", "--context"])
  func `a broken roster or context is told before anything is read`(option: String) throws {
    let scratch = try Scratch()
    let broken = try scratch.file("broken.yml", "- name: [\n")
    for (file, status) in [(broken, ExitStatus.badInput), ("/nowhere/team.yml", .noInput)] {
      let outcome = try Program.run("snap", try scratch.file("board.jpg", "x"), option, file)
      #expect(outcome.status == status.rawValue)
      #expect(outcome.sentences.count == 1)
      #expect(outcome.error.contains(file))
    }
  }
}
