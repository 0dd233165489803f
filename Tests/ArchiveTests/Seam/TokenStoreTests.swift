import Testing

@testable import Archive

private func account(_ bench: Bench, _ name: String = "first") async throws -> Account {
  let account = Account(id: IDSource.system.identifier(), name: name, madeAt: Bench.start)
  try await bench.store.open(account)
  return account
}

private func token(
  _ account: Account, maker: AccessToken.ID? = nil, project: Project.ID? = nil, at moment: Moment = Bench.start
) -> AccessToken {
  AccessToken(
    id: IDSource.system.identifier(), account: account.id, project: project, maker: maker, name: "bot", scope: .read,
    madeAt: moment)
}

@Test(arguments: Engine.all)
func `a token is its account's, and tells the day on which it was last used`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let (account, other) = (try await account(bench), try await account(bench, "other"))
  let made = token(account, project: bench.project.id)
  try await bench.store.issue(made, key: [1])
  #expect(try await bench.store.tokens(of: account.id) == [made])
  #expect(try await bench.store.tokens(of: other.id).isEmpty)
  let found = try #require(try await bench.store.token([1], usedAt: Bench.start))
  #expect(found.token == made && found.account == account)
  let later = Bench.start.adding(days: 2)
  _ = try await bench.store.token([1], usedAt: later)
  #expect(try await bench.store.tokens(of: account.id).map(\.lastUsedOn) == [later.date])
  #expect(try await bench.store.token([2], usedAt: Bench.start) == nil)
  await #expect(throws: ArchiveError.noToken(made.id.text)) {
    try await bench.store.revoke(made.id, of: other.id)
  }
  try await bench.store.revoke(made.id, of: account.id)
  #expect(try await bench.store.token([1], usedAt: Bench.start) == nil)
}

@Test(arguments: Engine.all)
func `a token that is revoked takes along what was made with it, and makes nothing more`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let account = try await account(bench)
  let first = token(account)
  let second = token(account, maker: first.id)
  let (third, apart) = (token(account, maker: second.id), token(account))
  for (index, one) in [first, second, third, apart].enumerated() {
    try await bench.store.issue(one, key: [UInt8(index)])
  }
  try await bench.store.revoke(first.id, of: account.id)
  #expect(try await bench.store.tokens(of: account.id).map(\.id) == [apart.id])
  await #expect(throws: ArchiveError.noToken(first.id.text)) {
    try await bench.store.issue(token(account, maker: first.id), key: [9])
  }
}

@Test(arguments: Engine.all)
func `an account has no more tokens than it may`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let account = try await account(bench)
  for number in 0..<AccessToken.most { try await bench.store.issue(token(account), key: [1, UInt8(number)]) }
  await #expect(throws: ArchiveError.tokenLimit(AccessToken.most)) {
    try await bench.store.issue(token(account), key: [2])
  }
  let nobody = Account(id: IDSource.system.identifier(), name: "nobody", madeAt: Bench.start)
  await #expect(throws: ArchiveError.noAccount(nobody.id.text)) {
    try await bench.store.issue(token(nobody), key: [3])
  }
}
