import ChildProcesses
import Foundation
import Reports
import Testing

@testable import Archive

/// What a worker was promised before it was killed.
private struct Promises {
  /// By the snap's id: the number that its board will have.
  var admitted: [String: String] = [:]
  var kept: [String: String] = [:]
  var edits: [String: [String]] = [:]
  var deleted: Set<String> = []
  /// Boards whose pictures somebody saw.
  var pictured: Set<String> = []
  /// Verbs that had begun: done or not, both are right.
  var open: Set<String> = []

  mutating func read(_ output: String) {
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      switch words[0] {
      case "admitted": admitted[words[1]] = words[2]
      case "kept":
        let parts = words[2].split(separator: " ").map(String.init)
        kept[words[1]] = parts[1]
        admitted[parts[0]] = nil
      case "pictured": pictured.insert(words[1])
      case "editing": open.insert(words[1])
      case "edited": edits[words[1], default: []].append(words[2])
      case "deleting": open.insert(words[1])
      case "deleted": deleted.insert(words[1])
      default: Issue.record("\(line)")
      }
    }
  }
}

/// A few in each run of the tests; `BOARDSNAP_KILLS=500` for the figure of the note.
private var kills: Int { ProcessInfo.processInfo.environment["BOARDSNAP_KILLS"].flatMap { Int($0) } ?? 40 }

@Test func `whatever moment the process dies at, nothing acknowledged is lost and nothing is half written`()
  async throws
{
  let scratch = try Scratch()
  let home = scratch.path("home")
  var promises = Promises()
  var chance = SystemRandomNumberGenerator()
  for round in 0..<kills {
    let file = scratch.folder.appending(path: "said-\(round)")
    try Data().write(to: file)
    let said = try FileHandle(forWritingTo: file)
    // One in five dies while it starts, the others while they work.
    let worker = try ChildProcess(
      Worker.executable.path,
      [
        home, "\(UInt64.random(in: 0...UInt64.max, using: &chance))",
        "\(Int.random(in: 1_000...90_000, using: &chance))", round % 5 > 0 ? "board" : "start",
      ], output: .descriptor(said.fileDescriptor), error: .inherited)
    #expect(worker.wait() == .killed(signal: SIGKILL))
    promises.read(try String(contentsOf: file, encoding: .utf8))
    guard round % 10 == 9 || round == kills - 1 else { continue }
    try await check(promises, ArchiveHome(path: home))
  }
  #expect(promises.kept.count >= kills / 4, "the workers got to work at all")
}

private func check(_ promises: Promises, _ home: ArchiveHome) async throws {
  let archive = try await home.open(creating: true)
  let jobs = Set(try await archive.store.jobs().map(\.id.text))
  var all = Set(try await archive.store.boards(BoardFilter(limit: 1_000_000)).map(\.id.text))
  var bin = BoardFilter(limit: 1_000_000)
  bin.isDeleted = true
  let deleted = Set(try await archive.store.boards(bin).map(\.id.text))
  all.formUnion(deleted)
  let unsaid = promises.admitted.filter { !jobs.contains($0.key) }
  if !unsaid.isEmpty {
    // Kept in the moment of its death, before it could say so: then the board is there, for nobody knows of it.
    var causes: [String] = []
    for id in all.subtracting(promises.kept.keys) {
      let board = try await archive.board(try #require(StoredBoard.ID(id)))
      causes += board.report.factors.map(\.text.description)
    }
    for (job, number) in unsaid {
      #expect(causes.contains { $0.contains("number \(number) ") }, "the snap \(job) is lost")
    }
  }
  for (id, number) in promises.kept where !promises.deleted.contains(id) && !promises.open.contains(id) {
    let board = try await archive.board(try #require(StoredBoard.ID(id)))
    #expect(board.report.factors.first?.text.description.contains(number) == true, "\(id)")
    // One that nobody has seen may still be due; it is made from the photo, which is looked for below.
    #expect(board.isPictureDue ? !promises.pictured.contains(id) : board.pictures.count == 1, "\(id)")
    for picture in board.pictures { _ = try archive.photos.bytes(of: picture.hash) }
    let side = try await archive.privateBoard(board.card)
    for original in side.originals { _ = try await archive.original(original, of: board.card) }
  }
  for (id, edits) in promises.edits where all.contains(id) {
    let board = try await archive.board(try #require(StoredBoard.ID(id)), evenDeleted: true)
    let notes = board.report.notes.map(\.text.description).joined(separator: "\n")
    for edit in edits { #expect(notes.contains(edit.suffix(8)), "\(id): \(edit)") }
  }
  for id in promises.deleted where all.contains(id) { #expect(deleted.contains(id), "\(id) came back") }
  _ = try await archive.verify(repairs: true)
  let verified = try await archive.verify(repairs: false)
  #expect(verified.problems == [])
}

/// The program that works until it is killed.
private enum Worker {
  struct NotBuilt: Error {}

  /// It lies beside the bundle of the tests.
  static var executable: URL {
    get throws {
      let places =
        CommandLine.arguments.map { URL(filePath: $0) } + [Bundle.main.executableURL].compactMap { $0 }
      for place in places {
        let program = place.deletingLastPathComponent().appending(path: "archive-worker")
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      }
      throw NotBuilt()
    }
  }
}
