import ChildProcesses
import Foundation
import Testing

@testable import boardsnap

/// Reviews of boards that the archive has. None of them needs the models.
struct KeptReviewTests {
  private static let notes = """
    # Planning: next quarter

    - Athena went home, she was tired
    - Told Quillon to wait
    """

  @Test func `a board that is kept is asked about by the beginning of its id`() throws {
    let scratch = try Scratch()
    let id = try Self.kept(in: scratch)
    let context = scratch.path("context.yml")
    let outcome = try Program.run(
      ["review", String(id.prefix(4)), "--home", scratch.path("home"), "--context", context], input: "n\ns\n")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.error.contains("1 of 2") && outcome.error.contains("2 of 2"))
    #expect(try ContextFile(path: Path(context)).context().vocabulary.words == ["Athena"])
  }

  @Test func `an id that no board has is told in one sentence`() throws {
    let scratch = try Scratch()
    _ = try Self.kept(in: scratch)
    let outcome = try Program.run("review", "nosuchid", "--home", scratch.path("home"))
    #expect(outcome.status != 0 && outcome.sentences.count == 1)
  }

  @Test func `a review that is interrupted keeps what was decided`() throws {
    let scratch = try Scratch()
    let id = try Self.kept(in: scratch)
    let context = scratch.path("context.yml")
    let answers = Pipe()
    let review = try ChildProcess(
      Program.executable.path, ["review", id, "--home", scratch.path("home"), "--context", context],
      environment: ["PATH": "/usr/bin:/bin"], input: .descriptor(answers.fileHandleForReading.fileDescriptor))
    try answers.fileHandleForWriting.write(contentsOf: Data("n\n".utf8))
    while review.isRunning, !FileManager.default.fileExists(atPath: context) { usleep(10_000) }
    // Standard input stays open: it still asks about the second word.
    review.end(by: SIGINT)
    #expect(review.wait() == .killed(signal: SIGINT))
    #expect(try ContextFile(path: Path(context)).context().vocabulary.words == ["Athena"])
  }

  /// - Returns: the id of a board with two doubtful words.
  private static func kept(in scratch: borrowing Scratch) throws -> String {
    let home = scratch.path("home")
    #expect(try Program.run("project", "create", "Payments", "--home", home).status == 0)
    let notes = try scratch.file("plan.md", Self.notes)
    let outcome = try Program.run("write", notes, "--home", home, "--project", "Payments", "-o", scratch.path("out.md"))
    return outcome.output.trimmingCharacters(in: .newlines)
  }
}
