import Reports
import Testing

@testable import Archive

private let text = """
  # Checkout outage

  Date: 2026-11-18

  ## Timeline

  - 14:02 v2.3 deployed to production
  - 14:19 alert for checkout errors

  ## Root cause

  The connection pool ran out.

  ## Anything else

  The status page was green all the time.
  """

private func writeUp(_ text: String) throws -> WriteUp {
  let bytes = Array(text.utf8)
  return WriteUp(
    Keeping(composition: Composer().compose(try NotesReader.notes(of: bytes, ending: "md"))),
    from: Handed(.notes, bytes))
}

@Test func `a write-up is kept with its file, every line of it, and its history`() async throws {
  let bench = try await Bench()
  let counter = Counter()
  let ids = try await bench.archive.keepAll(in: bench.project, on: Bench.now) { () throws(ArchiveError) in
    do { return counter.next() <= 2 ? try writeUp(text) : nil } catch { throw .importRefused(file: "", reason: "") }
  }
  #expect(ids.count == 2)
  let board = try await bench.archive.board(ids[0])
  #expect(board.report.title.description == "Checkout outage" && board.report.date == "2026-11-18")
  #expect(board.report.timeline.count == 2 && board.report.factors.count == 1)
  let lines = board.report.lines.map(\.text.description).joined(separator: "\n")
  for line in ["v2.3 deployed to production", "The connection pool ran out", "The status page was green all the time"] {
    #expect(lines.contains(line), "\(line)")
  }
  let side = try await bench.archive.privateBoard(board.card)
  #expect(side.originals.map(\.content) == [.notes])
  #expect(try await bench.archive.original(side.originals[0], of: board.card) == Array(text.utf8))
  #expect(try await bench.store.history(of: ids[0]).map(\.deed) == [.imported])
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test func `write-ups that break off leave nothing`() async throws {
  let bench = try await Bench()
  let counter = Counter()
  await #expect(throws: ArchiveError.importRefused(file: "b.md", reason: "It names somebody.")) {
    try await bench.archive.keepAll(in: bench.project, on: Bench.now) { () throws(ArchiveError) in
      do {
        if counter.next() < 3 { return try writeUp(text + "\nNo. \(counter.next())\n") }
      } catch {}
      throw .importRefused(file: "b.md", reason: "It names somebody.")
    }
  }
  #expect(try await bench.store.boards(BoardFilter()).isEmpty)
  #expect(bench.archive.photos.contents().photos.isEmpty)
}

@Test func `write-ups go into no archived project, and not beyond the plan`() async throws {
  let owner = try #require(Account.ID("acct"))
  let bench = try await Bench(owner: owner)
  try await bench.store.setDefaultPlan(.free)
  await #expect(throws: ArchiveError.boardLimit(30)) {
    try await bench.archive.keepAll(in: bench.project, on: Bench.now) { () throws(ArchiveError) in
      do { return try writeUp(text) } catch { return nil }
    }
  }
  #expect(try await bench.store.boards(BoardFilter()).isEmpty)
  try await bench.store.archive(bench.project.id, true)
  let archived = try #require(try await bench.store.project(bench.project.id))
  await #expect(throws: ArchiveError.projectArchived("Payments")) {
    try await bench.archive.keepAll(in: archived, on: Bench.now) { () throws(ArchiveError) in nil }
  }
}
