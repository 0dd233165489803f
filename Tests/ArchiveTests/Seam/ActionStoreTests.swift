import Reports
import Testing

@testable import Archive

@Test(arguments: Engine.all)
func `an action moves, its board shows it, and the history tells`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  let action = try await bench.archive.action(startingWith: "\(id.text.prefix(5)).1")
  let later = Occasion(by: nil, at: Bench.start.adding(days: 2))
  #expect(try await bench.store.move(action, to: .done, because: "shipped", on: later) == .moved(from: .open))
  let record = try #require(try await bench.store.actions(ActionFilter(board: id)).first)
  #expect(record.state == .done && record.changedAt == later.at && record.owner == "Platform team")
  #expect(try await bench.archive.board(id).report.actions[0].state == .done)
  #expect(try await bench.store.history(of: id).last?.detail == "open -> done: shipped")
  var query = SearchQuery("load test")
  query.states = [.done]
  #expect(try await bench.store.search(query).count == 1)
}

@Test(arguments: Engine.all)
func `two who close one action close it once`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let action = ActionRecord.ID(board: try await bench.keep(), number: 1)
  let store = bench.store
  let moves = try await withThrowingTaskGroup(of: Move.self) { group in
    for _ in 0..<20 {
      group.addTask { try await store.move(action, to: .done, because: nil, on: Bench.now) }
    }
    return try await group.reduce(into: []) { $0.append($1) }
  }
  #expect(moves.filter { $0 == .alreadyThere }.count == 19)
  #expect(try await store.history(of: action.board).filter { $0.deed == .moved }.count == 1)
}

@Test(arguments: Engine.all)
func `an action that is not there is told, and so is one on a deleted board`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let board = try await bench.keep()
  let missing = ActionRecord.ID(board: board, number: 9)
  await #expect(throws: ArchiveError.noAction("\(board).9")) {
    try await bench.store.move(missing, to: .done, because: nil, on: Bench.now)
  }
  await #expect(throws: ArchiveError.noAction("\(board).9")) {
    try await bench.store.dismiss(missing, on: Bench.now)
  }
  try await bench.store.delete(board, on: Bench.now)
  await #expect(throws: ArchiveError.boardDeleted(board)) {
    try await bench.store.move(ActionRecord.ID(board: board, number: 1), to: .done, because: nil, on: Bench.now)
  }
}

@Test(arguments: Engine.all)
func `actions are found by state, owner and due date`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep(
    Keeping(
      composition: Notes.composition([
        "Plan 2026-11-18", "Actions", "☐ Rotate the keys by 2026-11-20 - Platform team",
        "☐ Write the runbook by 2026-12-24",
        "☑ Delete the old queue by 2026-11-01", "☐ Buy a cake",
      ])))
  func count(_ change: (inout ActionFilter) -> Void) async throws -> Int {
    var filter = ActionFilter(projects: [bench.project.id])
    change(&filter)
    return try await bench.store.actions(filter).count
  }
  #expect(try await count { _ in } == 4)
  #expect(try await count { $0.states = [.done] } == 1)
  #expect(try await count { $0.owner = "platform TEAM" } == 1)
  #expect(try await count { $0.dueBy = "2026-11-30" } == 2)
  #expect(try await count { $0.overdueOn = "2026-12-01" } == 1)
  #expect(try await count { $0.projects = [] } == 0)
}

@Test(arguments: Engine.all)
func `a board snapped again proposes what it shows and sets nothing`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let first = try await bench.keep()
  let second = try await bench.keep(Keeping(composition: Notes.again), at: Bench.start.adding(days: 7))
  let action = ActionRecord.ID(board: first, number: 1)
  let record = try #require(try await bench.store.actions(ActionFilter(board: first)).first)
  #expect(record.state == .open)
  #expect(record.proposed == ActionRecord.Proposal(state: .done, by: second))
  try await bench.store.delete(second, on: Bench.now)
  #expect(try await bench.store.actions(ActionFilter(board: first)).first?.proposed == nil)
  try await bench.store.undelete(second, limit: nil, on: Bench.now)
  #expect(try await bench.store.actions(ActionFilter(board: first)).first?.proposed != nil)
  // What the later board shows no more is not proposed any more.
  let shown = try #require(try await bench.store.actions(ActionFilter(board: second)).first).id
  _ = try await bench.archive.move(shown, to: .open, because: nil, on: Bench.now)
  #expect(try await bench.store.actions(ActionFilter(board: first)).first?.proposed == nil)
  _ = try await bench.store.propose(.done, for: action, by: second, on: Bench.now)
  _ = try await bench.store.move(action, to: .done, because: nil, on: Bench.now)
  #expect(try await bench.store.actions(ActionFilter(board: first)).first?.proposed == nil)
  #expect(try await bench.store.history(of: first).map(\.deed) == [.kept, .proposed, .dismissed, .proposed, .moved])
}

@Test(arguments: Engine.all)
func `a subtask that a later board shows ticked is proposed, its action is not`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  func parts(_ box: String) -> String {
    """
    # Queue outage

    ## Actions

    - [ ] Watch the queue for its length
      - \(box) Write the alert
      - [ ] Rehearse the failover
    """
  }
  let first = try await bench.keep(Keeping(composition: try Notes.typed(parts("[ ]"))))
  let second = try await bench.keep(Keeping(composition: try Notes.typed(parts("[x]"))))
  let record = try #require(try await bench.store.actions(ActionFilter(board: first)).first)
  #expect(record.proposed == nil && record.state == .open)
  let written = record.subtasks.filter { !$0.isSuggested }
  #expect(written.map(\.state) == [.open, .open])
  #expect(written.map(\.proposed) == [ActionRecord.Proposal(state: .done, by: second), nil])
  _ = try await bench.store.move(written[0].id, to: .done, because: nil, on: Bench.now)
  let moved = try #require(try await bench.store.actions(ActionFilter(board: first)).first)
  #expect(moved.subtasks.first?.state == .done && moved.subtasks.first?.proposed == nil)
}

@Test(arguments: Engine.all)
func `a proposal that is dismissed is gone`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let action = ActionRecord.ID(board: try await bench.keep(), number: 1)
  let other: StoredBoard.ID = bench.archive.ids.identifier()
  try await bench.store.propose(.done, for: action, by: other, on: Bench.now)
  try await bench.store.dismiss(action, on: Bench.now)
  try await bench.store.dismiss(action, on: Bench.now)
  let record = try #require(try await bench.store.actions(ActionFilter(board: action.board)).first)
  #expect(record.proposed == nil && record.state == .open)
  #expect(try await bench.store.history(of: action.board).map(\.deed) == [.kept, .proposed, .dismissed])
}
