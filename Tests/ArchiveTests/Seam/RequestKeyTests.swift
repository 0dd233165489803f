import Foundation
import Testing

@testable import Archive

private func account(_ bench: Bench) async throws -> Account.ID {
  let account = Account(id: IDSource.system.identifier(), name: "first", madeAt: Bench.start)
  try await bench.store.open(account)
  return account.id
}

private func hand(_ bench: Bench, _ key: RequestKey?, at moment: Moment = Bench.start) async throws -> Job.ID {
  do {
    return try await bench.archive.admit(
      [Handed(.notes, [1, 2])], settings: [], to: bench.project, isReadNow: false, once: key,
      on: Occasion(by: nil, at: moment)
    ).job.id
  } catch {
    guard case .doneBefore(let made) = error else { throw error }
    return try #require(Job.ID(made))
  }
}

@Test(arguments: Engine.all)
func `what is sent many times at once with one key is taken in once`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let key = RequestKey("k", of: try await account(bench), for: [7])
  let jobs = try await withThrowingTaskGroup(of: Job.ID.self) { group in
    for _ in 0..<12 { group.addTask { try await hand(bench, key) } }
    return try await group.reduce(into: Set<Job.ID>()) { $0.insert($1) }
  }
  #expect(jobs.count == 1)
  #expect(try await bench.store.jobs().count == 1)
}

@Test func `a key is remembered over a restart, and for a day`() async throws {
  // Sealed, each file is another one, however alike they were.
  let seal = try SealKey(secret: [UInt8](repeating: 7, count: 32))
  let bench = try await Bench(isSealed: true, key: seal)
  let account = try await account(bench)
  let key = RequestKey("k", of: account, for: [7])
  let first = try await hand(bench, key)
  let again = try await BoardArchive(
    store: SQLiteArchive(path: bench.scratch.path("archive.sqlite")), photos: bench.archive.photos, key: seal)
  await #expect(throws: ArchiveError.doneBefore(made: first.text)) {
    try await again.admit(
      [Handed(.notes, [1, 2])], settings: [], to: bench.project, isReadNow: false, once: key, on: Bench.now)
  }
  await #expect(throws: ArchiveError.requestDiffers) {
    try await hand(bench, RequestKey("k", of: account, for: [8]))
  }
  // What is refused leaves no file that nobody refers to.
  let stray = try await bench.store.unreferenced(bench.archive.photos.contents().photos)
  #expect(stray.isEmpty)
  let late = Bench.start.adding(seconds: RequestKey.memory + 1)
  #expect(try await hand(bench, key, at: late) != first)
}

@Test(arguments: ["", "a b", "é", "a\n", String(repeating: "k", count: 201)])
func `a key is of signs that every header can carry`(text: String) {
  #expect(RequestKey(text, of: IDSource.system.identifier(), for: []) == nil)
}

@Test func `a key and what was sent with it are not in the archive`() async throws {
  let bench = try await Bench()
  let key = try #require(RequestKey("a-key-that-is-long", of: try await account(bench), for: Array("a digest".utf8)))
  _ = try await hand(bench, key)
  for name in ["archive.sqlite", "archive.sqlite-wal"] {
    let data = try Data(contentsOf: URL(filePath: bench.scratch.path(name)))
    #expect(data.range(of: Data("a-key-that-is-long".utf8)) == nil && data.range(of: Data("a digest".utf8)) == nil)
  }
}
