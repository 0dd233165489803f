import Testing

@testable import Archive

private let owner = Account.ID("acct")

@Test func `what Pro saves is computed`() {
  #expect(Price.pro.saved == 42)
  #expect(Price.pro.text == "$9.99 a month or $69.99 a year (42 % saved)")
  #expect(Price(monthly: 1000, yearly: 12_000).saved == 0)
}

@Test(arguments: Engine.all)
func `fifty snaps at once at the border keep the limit, and the rest become drafts`(engine: Engine) async throws {
  let bench = try await Bench(engine, owner: owner)
  try await bench.store.setDefaultPlan(.free)
  for _ in 0..<20 { _ = try await bench.keep() }
  let (archive, project) = (bench.archive, bench.project)
  let states = try await withThrowingTaskGroup(of: Job.State.self) { group in
    for number in 0..<50 {
      group.addTask {
        let admitted = try await archive.admit(
          [Handed(.photo, [UInt8(number)])], settings: [], to: project, isReadNow: true, on: Bench.now)
        if admitted.state == .leased {
          _ = try await archive.keep(
            Keeping(composition: Notes.outage), from: admitted.job, in: project, on: Bench.now)
        }
        return admitted.state
      }
    }
    return try await group.reduce(into: []) { $0.append($1) }
  }
  #expect(states.filter { $0 == .leased }.count == 10)
  #expect(try await bench.store.boards(BoardFilter()).count == 30)
  let drafts = try await bench.store.jobs()
  #expect(drafts.count == 40 && drafts.allSatisfy { $0.state == .draft })
  await #expect(throws: ArchiveError.boardLimit(30)) { try await bench.store.retry(drafts[0].id, limit: 30) }
  try await bench.store.entitle(try #require(owner), to: Entitlement(.pro))
  let limit = try await archive.boardLimit(of: project, at: Bench.start)
  #expect(limit == nil)
  for draft in drafts { try await bench.store.retry(draft.id, limit: limit) }
  #expect(try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 9)) != nil)
}

@Test(arguments: Engine.all)
func `a downgrade deletes nothing and lets nothing new in`(engine: Engine) async throws {
  let bench = try await Bench(engine, owner: owner)
  try await bench.store.entitle(try #require(owner), to: Entitlement(.pro, until: Bench.start.adding(days: 1)))
  var ids: [StoredBoard.ID] = []
  for _ in 0..<32 { ids.append(try await bench.keep()) }
  let later = Occasion(by: nil, at: Bench.start.adding(days: 2))
  let admitted = try await bench.archive.admit(
    [Handed(.photo, [1])], settings: [], to: bench.project, isReadNow: true, on: later)
  #expect(admitted.state == .draft)
  for id in ids { #expect(try await bench.archive.board(id).report.actions.count == 2) }
  try await bench.store.delete(ids[0], on: later)
  let limit = try await bench.archive.boardLimit(of: bench.project, at: later.at)
  await #expect(throws: ArchiveError.boardLimit(30)) { try await bench.store.undelete(ids[0], limit: limit, on: later) }
}

@Test(arguments: Engine.all)
func `the free plan has one project`(engine: Engine) async throws {
  let bench = try await Bench(engine, owner: owner)
  try await bench.store.setDefaultPlan(.free)
  await #expect(throws: ArchiveError.projectLimit(1)) {
    try await bench.archive.createProject(named: try ProjectName("Second"), owner: owner, at: Bench.start)
  }
  _ = try await bench.archive.createProject(named: try ProjectName("Nobody's"), owner: nil, at: Bench.start)
}

@Test(arguments: Engine.all)
func `without a default plan there are no limits`(engine: Engine) async throws {
  let bench = try await Bench(engine, owner: owner)
  #expect(try await bench.archive.boardLimit(of: bench.project, at: Bench.start) == nil)
}
