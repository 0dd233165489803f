import Blameless
import Reports
import Testing
import Whiteboard

@testable import Archive

private let text = """
  # Checkout outage

  ## Root cause

  - the pool ran out

  ## Actions

  - [ ] Add an alert
  - [ ] Raise the limit

  """

private struct Changed {
  let bench: Bench
  let id: StoredBoard.ID

  init(_ notes: String = text, key: SealKey? = nil) async throws {
    bench = try await Bench(isSealed: key != nil, key: key)
    id = try await bench.keep(
      Keeping(composition: Composer().compose(try NotesReader.notes(of: Array(notes.utf8), ending: "md"))))
  }

  var archive: BoardArchive { bench.archive }
  func report() async throws -> Report { try await archive.board(id).report }
  func revision() async throws -> Int { try await archive.board(id).card.revision }

  func edit(_ old: String, _ new: String) async throws {
    let editing = try await archive.edit(id)
    _ = try await archive.finish(editing, with: editing.sheet.replacing(old, with: new), on: Bench.now)
  }

  func undo() async throws { try await archive.undo(seen: try await revision(), in: id, on: Bench.now) }
}

@Test func `what was saved last is undone as a new change, and undone once more it is there again`() async throws {
  let board = try await Changed()
  let before = try await board.report()
  try await board.edit("the pool ran out", "the pool was too small")
  let after = try await board.report()
  try await board.undo()
  #expect(try await board.report() == before)
  try await board.undo()
  #expect(try await board.report() == after)
  #expect(try await board.archive.history(of: board.id).entries.map(\.replaced) == [3, 2, 1, nil])
}

@Test func `whoever undoes what somebody else changed meanwhile is told, and nothing happens`() async throws {
  let board = try await Changed()
  try await board.edit("the pool ran out", "the pool was too small")
  let seen = try await board.revision()
  try await board.edit("Add an alert", "Add two alerts")
  let report = try await board.report()
  await #expect(throws: ArchiveError.changedSince(board.id)) {
    try await board.archive.undo(seen: seen, in: board.id, on: Bench.now)
  }
  await #expect(throws: ArchiveError.changedSince(board.id)) {
    try await board.archive.goBack(to: 1, seen: seen, in: board.id, on: Bench.now)
  }
  #expect(try await board.report() == report)
}

@Test func `an action that was taken out comes back with its number and its state`() async throws {
  let board = try await Changed()
  let second = ActionRecord.ID(board: board.id, number: 2)
  _ = try await board.archive.move(second, to: .done, because: nil, on: Bench.now)
  let editing = try await board.archive.edit(board.id)
  let without =
    editing.sheet.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.contains("Raise the limit") }.joined(separator: "\n") + "\n"
  _ = try await board.archive.finish(editing, with: without, on: Bench.now)
  #expect(try await board.bench.store.actions(ActionFilter(board: board.id)).map(\.id.number) == [1])
  try await board.undo()
  let back = try await board.bench.store.actions(ActionFilter(board: board.id))
  #expect(back.map(\.id.number) == [1, 2] && back.map(\.state) == [.open, .done])
}

@Test func `what was done since stays done when the report goes back`() async throws {
  let board = try await Changed()
  try await board.edit("the pool ran out", "the pool was too small")
  _ = try await board.archive.move(
    ActionRecord.ID(board: board.id, number: 1), to: .done, because: nil, on: Bench.now)
  try await board.archive.goBack(to: 1, seen: try await board.revision(), in: board.id, on: Bench.now)
  let report = try await board.report()
  #expect(report.factors[0].text.description == "the pool ran out")
  #expect(report.actions.map(\.state) == [.done, .open])
}

@Test func `an action that was moved is moved back`() async throws {
  let board = try await Changed()
  let id = ActionRecord.ID(board: board.id, number: 1)
  _ = try await board.archive.move(id, to: .done, because: nil, on: Bench.now)
  try await board.undo()
  #expect(try await board.report().actions[0].state == .open)
}

@Test func `whoever was taken out of a board does not come back with an earlier report`() async throws {
  let board = try await Changed(text.replacing("the pool ran out", with: "the Zorbex pool ran out"))
  try await board.edit("Add an alert", "Add two alerts")
  try await board.archive.takeOut(Person(name: "Zorbex"), written: "Zorbex", from: board.id, on: Bench.now)
  #expect(try await board.archive.history(of: board.id).undoable == nil)
  await #expect(throws: ArchiveError.nothingToUndo(board.id)) { try await board.undo() }
  #expect(try await !"\(board.archive.formerReport(of: board.id, at: 1))".contains("Zorbex"))
  try await board.archive.goBack(to: 1, seen: try await board.revision(), in: board.id, on: Bench.now)
  #expect(try await !"\(board.report())".contains("Zorbex"))
  for text in try await board.bench.store.formerReports(of: board.id) { #expect(!text.contains("Zorbex")) }
}

@Test func `a board that nobody changed has nothing to undo, and there is no report that never was`() async throws {
  let board = try await Changed()
  await #expect(throws: ArchiveError.nothingToUndo(board.id)) { try await board.undo() }
  await #expect(throws: ArchiveError.noFormerReport(board.id, revision: 7)) {
    try await board.archive.goBack(to: 7, seen: 1, in: board.id, on: Bench.now)
  }
}

@Test func `a sealed board goes back, and wants its key`() async throws {
  let board = try await Changed(key: try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8)))
  let before = try await board.report()
  try await board.edit("the pool ran out", "the pool was too small")
  try await board.undo()
  #expect(try await board.report() == before)
  let keyless = try await BoardArchive(store: board.bench.store, photos: board.archive.photos)
  await #expect(throws: ArchiveError.keyMissing(project: "Payments")) {
    try await keyless.goBack(to: 2, seen: 3, in: board.id, on: Bench.now)
  }
}

@Test func `without its private side a board goes back all the same`() async throws {
  let board = try await Changed()
  let before = try await board.report()
  try await board.edit("the pool ran out", "the pool was too small")
  try await board.bench.store.retain(board.bench.project.id, privateDays: 0)
  _ = try await board.bench.store.purge(binnedBefore: Bench.start, now: Bench.start.adding(days: 1))
  try await board.undo()
  let report = try await board.report()
  #expect(report.factors == before.factors && report.actions == before.actions)
}
