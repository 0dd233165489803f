import Testing

@testable import Archive

private func account(_ bench: Bench) async throws -> Account {
  let account = Account(id: IDSource.system.identifier(), name: "first", madeAt: Bench.start)
  try await bench.store.open(account)
  return account
}

@Test(arguments: Engine.all)
func `a session is its account's until it is over, or closed`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let account = try await account(bench)
  let until = Bench.start.adding(days: 1)
  for key in [[1], [2], [3]] as [[UInt8]] {
    try await bench.store.openSession(key, of: account.id, now: Bench.start, until: until)
  }
  #expect(try await bench.store.session([1], at: until)?.name == "first")
  #expect(try await bench.store.session([1], at: until.adding(seconds: 1)) == nil)
  #expect(try await bench.store.session([9], at: Bench.start) == nil)
  try await bench.store.closeSession([1])
  #expect(try await bench.store.session([1], at: Bench.start) == nil)
  #expect(try await bench.store.session([2], at: Bench.start) != nil)
  try await bench.store.closeSessions(of: account.id)
  for key in [[2], [3]] as [[UInt8]] { #expect(try await bench.store.session(key, at: Bench.start) == nil) }
}

@Test(arguments: Engine.all)
func `a link works once, whoever tries it at the same time, and not when it is over`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let account = try await account(bench)
  let until = Bench.start.adding(days: 1)
  let purposes: [OneTimeLink.Purpose] = [
    .firstAccount, .invitation(bench.project.id, .facilitator), .newPassword(account.id),
  ]
  for (index, purpose) in purposes.enumerated() {
    let link = OneTimeLink(key: [UInt8(index)], purpose: purpose, until: until)
    try await bench.store.offer(link, now: Bench.start)
    #expect(try await bench.store.link(link.key, at: until) == link)
    #expect(try await bench.store.use(link.key, at: until.adding(seconds: 1)) == nil)
    let store = bench.store
    let used = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { try await store.use(link.key, at: until) == link } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(used == 1)
  }
}

@Test(arguments: Engine.all)
func `a password is its account's, and can be taken away`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let account = try await account(bench)
  #expect(try await !bench.store.hasPasswords())
  try await bench.store.setPassword("first hash", of: account.id)
  try await bench.store.setPassword("second hash", of: account.id)
  #expect(try await bench.store.password(of: account.id) == "second hash")
  #expect(try await bench.store.hasPasswords())
  try await bench.store.setPassword(nil, of: account.id)
  #expect(try await bench.store.password(of: account.id) == nil)
  await #expect(throws: ArchiveError.self) { try await bench.store.setPassword("x", of: IDSource.system.identifier()) }
}
