import Testing

@testable import Archive

@Test(arguments: Engine.all)
func `a link to a password is over once its account gets a part in a project`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let account = try #require(Account.ID("membr"))
  try await bench.store.open(Account(id: account, name: "member", madeAt: Bench.start))
  func offer() async throws {
    try await bench.store.offer(
      OneTimeLink(key: [1], purpose: .newPassword(account), until: Bench.start.adding(days: 1)), now: Bench.start)
  }
  try await offer()
  #expect(try await bench.store.link([1], at: Bench.start) != nil)
  try await bench.store.share(bench.project.id, with: account, as: .reader)
  #expect(try await bench.store.link([1], at: Bench.start) == nil)
  try await offer()
  try await bench.store.share(bench.project.id, with: account, as: nil)
  #expect(try await bench.store.link([1], at: Bench.start) != nil)
  _ = try await bench.archive.createProject(named: try ProjectName("Mine"), owner: account, at: Bench.start)
  #expect(try await bench.store.link([1], at: Bench.start) == nil)
}
