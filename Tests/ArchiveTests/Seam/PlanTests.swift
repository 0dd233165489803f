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
  try await bench.store.undelete(ids[0], limit: limit, on: later)
  #expect(try await bench.archive.board(ids[0]).card.deletedAt == nil, "it takes its own place again")
}

@Test(arguments: Engine.all)
func `a deleted board does not come back once another has its place`(engine: Engine) async throws {
  let bench = try await Bench(engine, owner: owner)
  try await bench.store.setDefaultPlan(.free)
  var ids: [StoredBoard.ID] = []
  for _ in 0..<30 { ids.append(try await bench.keep()) }
  let later = Bench.start.adding(days: 1)
  try await bench.store.delete(ids[0], on: Occasion(by: nil, at: later))
  _ = try await bench.keep(at: later.adding(seconds: 5))
  await #expect(throws: ArchiveError.boardLimit(30)) {
    try await bench.store.undelete(ids[0], limit: 30, on: Occasion(by: nil, at: later.adding(seconds: 9)))
  }
}

@Test(arguments: Engine.all)
func `an import makes no more projects than the plan has room for`(engine: Engine) async throws {
  let source = try await Bench(engine)
  _ = try await source.keep()
  _ = try await source.archive.createProject(named: try ProjectName("Second"), owner: nil, at: Bench.start)
  let folder = source.scratch.path("export")
  _ = try await source.archive.export(to: folder, project: nil, .published)
  let bench = try await Bench(engine, owner: owner)
  try await bench.store.setDefaultPlan(.free)
  await #expect(throws: ArchiveError.projectLimit(1)) {
    try await bench.archive.importFolder(folder, owner: owner, on: Bench.now)
  }
  #expect(try await bench.store.projects(readableBy: nil).count == 1)
  #expect(try await bench.store.boards(BoardFilter()).isEmpty)
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

@Test(arguments: Engine.all)
func `near misses come back from the bin into the room that is left, and no further`(engine: Engine) async throws {
  let bench = try await Bench(engine, owner: owner)
  try await bench.store.setDefaultPlan(.free)
  var ids: [StoredBoard.ID] = []
  for _ in 0..<30 {
    ids.append(try await bench.archive.keepNearMiss(Notes.outage.report, in: bench.project, at: Bench.start))
  }
  let limit = try await bench.archive.boardLimit(of: bench.project, at: Bench.start)
  try await bench.store.delete(ids[0], on: Bench.now)
  try await bench.store.undelete(ids[0], limit: limit, on: Bench.now)
  try await bench.store.delete(ids[0], on: Bench.now)
  _ = try await bench.archive.keepNearMiss(Notes.outage.report, in: bench.project, at: Bench.now.at)
  await #expect(throws: ArchiveError.boardLimit(30)) {
    try await bench.store.undelete(ids[0], limit: limit, on: Bench.now)
  }
}
