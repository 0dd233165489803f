import Foundation
import Testing

@testable import boardsnap

struct OutputTests {
  @Test func `an output that exists is refused before anything is read, and left as it was`() throws {
    let scratch = try Scratch()
    let report = try scratch.file("report.md", "mine")
    let outcome = try Program.run("snap", "/nowhere/board.jpg", "--output", report)
    #expect(outcome.status == ExitStatus.cannotCreate.rawValue)
    #expect(outcome.error.contains("--force"))
    #expect(try String(contentsOfFile: report, encoding: .utf8) == "mine")
  }

  @Test func `the photo is never written over, even by force`() throws {
    let scratch = try Scratch()
    let photo = try scratch.file("board.jpg", "x")
    let outcome = try Program.run("snap", photo, "--output", photo, "--force")
    #expect(outcome.status == ExitStatus.cannotCreate.rawValue)
    #expect(try String(contentsOfFile: photo, encoding: .utf8) == "x")
  }

  @Test(arguments: ["/nowhere/report.md", "/tmp", "/dev/null", "/proc/report.md"])
  func `a place where no file can be made gets one sentence`(place: String) throws {
    let outcome = try Program.run("snap", "board.jpg", "--output", place, "--force")
    #expect(outcome.status == ExitStatus.cannotCreate.rawValue)
    #expect(outcome.sentences.count == 1)
  }

  @Test func `a link that leads nowhere is no place for a report`() throws {
    let scratch = try Scratch()
    #expect(symlink("nowhere.md", scratch.path("link.md")) == 0)
    let outcome = try Program.run("snap", "board.jpg", "--output", scratch.path("link.md"), "--force")
    #expect(outcome.status == ExitStatus.cannotCreate.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(try scratch.names == ["link.md"])
  }

  @Test func `a name that is too long is told before anything is read`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run("snap", "board.jpg", "--output", scratch.path(String(repeating: "x", count: 300)))
    #expect(outcome.status == ExitStatus.cannotCreate.rawValue)
    #expect(outcome.sentences.count == 1)
  }

  @Test func `a report takes its place whole and leaves no other file`() throws {
    let scratch = try Scratch()
    try file(scratch.path("report.md")).write(Array("report".utf8))
    #expect(try scratch.names == ["report.md"])
    #expect(try String(contentsOfFile: scratch.path("report.md"), encoding: .utf8) == "report")
  }

  @Test func `a file that came into being meanwhile is not written over`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.md", "mine")
    #expect(throws: Failure.self) { try file(path).write(Array("report".utf8)) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try scratch.names == ["report.md"])
  }

  @Test func `force replaces, through a link, and keeps who may read`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.md", "old")
    #expect(chmod(path, 0o640) == 0)
    #expect(symlink("report.md", scratch.path("link.md")) == 0)
    try file(scratch.path("link.md"), .replace).write(Array("new".utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try mode(path) == 0o640)
    #expect(try scratch.names == ["link.md", "report.md"])
  }

  @Test func `what names people is for its owner alone`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.md", "old")
    #expect(chmod(path, 0o644) == 0)
    try file(path, .replace, .ownerOnly).write(Array("names".utf8))
    #expect(try mode(path) == 0o600)
  }

  @Test func `a disk that fills up leaves nothing behind`() async {
    await #expect(processExitsWith: .success) {
      // A limit on the size of files breaks a write off as a full disk does.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let scratch = try Scratch()
      let file = OutputFile(path: Path(scratch.path("report.md")), existing: .refuse, readers: .anybody)
      do throws(Failure) {
        try file.write([UInt8](repeating: 65, count: 10_000))
        Issue.record("10,000 bytes were written where 4,096 fit.")
      } catch {
        #expect(error.status == .inputOutput)
      }
      #expect(try scratch.names == [])
    }
  }

  @Test func `standard output on a full disk is an error`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let outcome = try Program.run("doctor", output: full)
    #expect(outcome.status == ExitStatus.inputOutput.rawValue)
    #expect(outcome.sentences.count == 1)
  }

  private func file(
    _ path: String, _ existing: OutputFile.Existing = .refuse, _ readers: OutputFile.Readers = .anybody
  ) -> OutputFile {
    OutputFile(path: Path(path), existing: existing, readers: readers)
  }

  private func mode(_ path: String) throws -> mode_t { try #require(Path(path).status).st_mode & 0o777 }
}
