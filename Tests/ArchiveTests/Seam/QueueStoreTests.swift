import Testing

@testable import Archive

private func hand(_ bench: Bench, now: Bool = false, at moment: Moment = Bench.start) async throws -> Admitted {
  try await bench.archive.admit(
    [Handed(.photo, [1, 2, 3])], settings: [7], to: bench.project, isReadNow: now, on: Occasion(by: nil, at: moment))
}

@Test(arguments: Engine.all)
func `what waits is read once, oldest first`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  var waiting: [Job.ID] = []
  for _ in 0..<10 { waiting.append(try await hand(bench).job.id) }
  let store = bench.store
  #expect(try await store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60))?.id == waiting[0])
  let leased = try await withThrowingTaskGroup(of: Job.ID?.self) { group in
    for _ in 0..<20 {
      group.addTask { try await store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60))?.id }
    }
    return try await group.reduce(into: [Job.ID]()) { if let id = $1 { $0.append(id) } }
  }
  #expect(Set(leased) == Set(waiting.dropFirst()) && leased.count == 9)
}

@Test(arguments: Engine.all)
func `a lease that ends gives the work to the next, and the late one is told`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let mine = try await hand(bench, now: true)
  #expect(
    try await bench.store.lease(
      now: Bench.start.adding(seconds: BoardArchive.lease - 1),
      until: Bench.start.adding(seconds: 2 * BoardArchive.lease)) == nil)
  let late = Bench.start.adding(seconds: BoardArchive.lease + 1)
  let next = try await bench.store.lease(now: late, until: late.adding(seconds: BoardArchive.lease))
  #expect(next?.id == mine.job.id && next?.attempts == 2)
  await #expect(throws: ArchiveError.leaseLost(mine.job.id)) {
    try await bench.archive.keep(Keeping(composition: Notes.outage), from: mine.job, in: bench.project, on: Bench.now)
  }
  #expect(try await bench.store.boards(BoardFilter()).isEmpty)
}

@Test(arguments: Engine.all)
func `a lease is no longer than it should be when the clock jumps back`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await hand(bench, now: true, at: Bench.start.adding(days: 400))
  let job = try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 600))
  #expect(job != nil)
}

@Test(arguments: Engine.all)
func `three failures set it aside, and it can be tried again`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await hand(bench).job.id
  for attempt in 1...3 {
    let job = try #require(try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60)))
    let state = try await bench.store.fail(job.id, because: "no text")
    #expect(state == (attempt < 3 ? .waiting : .setAside))
  }
  #expect(try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60)) == nil)
  #expect(try await bench.store.jobs().first?.failure == "no text")
  try await bench.store.retry(id, limit: nil)
  #expect(try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60))?.attempts == 1)
}

@Test(arguments: Engine.all)
func `what waits is listed by project, what needs a person first, and the rest is counted`(engine: Engine) async throws
{
  let bench = try await Bench(engine)
  var waiting: [Job.ID] = []
  for _ in 0..<4 { waiting.append(try await hand(bench).job.id) }
  for _ in 1...3 {
    #expect(try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60))?.id == waiting[0])
    _ = try await bench.store.fail(waiting[0], because: "no text")
  }
  let listed = try await bench.store.waitingSnaps(in: [bench.project.id], limit: 2)
  #expect(listed.first.map(\.id) == [waiting[0], waiting[1]] && listed.count == 4)
  #expect(listed.first.map(\.state) == [.setAside, .waiting])
  #expect(try await bench.store.waitingSnaps(in: [], limit: 2) == WaitingSnaps(first: [], count: 0))
}

@Test(arguments: Engine.all)
func `a reader that dies on it again and again does not get it for ever`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await hand(bench)
  var now = Bench.start
  for _ in 1...3 {
    #expect(try await bench.store.lease(now: now, until: now.adding(seconds: 60)) != nil)
    now = now.adding(seconds: 61)
  }
  #expect(try await bench.store.lease(now: now, until: now.adding(seconds: 60)) == nil)
  #expect(try await bench.store.jobs().first?.state == .setAside)
}

@Test(arguments: Engine.all)
func `one that is given back counts no try`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let mine = try await hand(bench, now: true)
  try await bench.store.release(mine.job.id)
  let job = try #require(try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60)))
  #expect(job.attempts == 1)
  #expect(try await bench.archive.handed(in: job).settings == [7])
}

@Test(arguments: Engine.all)
func `what is dropped gives its photo free`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let first = try await hand(bench)
  let second = try await hand(bench)
  #expect(try await bench.store.drop(first.job.id).isEmpty, "the second has the same photo")
  #expect(try await bench.store.drop(second.job.id) == first.job.originals.map(\.hash))
  await #expect(throws: ArchiveError.noJob(first.job.id.text)) { try await bench.store.drop(first.job.id) }
}

@Test(arguments: Engine.all)
func `what failed a moment ago does not keep the rest waiting`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let ids = [try await hand(bench).job.id, try await hand(bench).job.id]
  let until = Bench.start.adding(seconds: 60)
  let first = try #require(try await bench.store.lease(now: Bench.start, until: until))
  _ = try await bench.store.fail(first.id, because: "it was unreadable")
  #expect(try await bench.store.lease(now: Bench.start, until: until, except: [first.id])?.id == ids[1])
  #expect(try await bench.store.lease(now: Bench.start, until: until, except: [first.id]) == nil)
}
