import Archive
import Testing

@testable import Service

private struct Team {
  let bench: ServiceBench
  let owner: String
  let member: String
  let account: Account.ID

  init() async throws {
    bench = try await ServiceBench()
    owner = try await bench.member("owner", as: .owner)
    member = try await bench.member("member", as: .member)
    account = try #require(try await bench.archive.store.account(named: "member")).id
  }

  func offer() async throws -> ServiceBench.Answered {
    try await bench.ask(
      .post, "/projects/\(bench.project.id)/passwords", cookie: owner, form: "account=\(account)")
  }

  func link(in answered: ServiceBench.Answered) throws -> String {
    String(try #require(answered.body.firstMatch(of: /http:\/\/boards\.test(\/join\/[A-Za-z0-9_-]+)/)).output.1)
  }
}

@Test func `an owner gives a member a link to a new password, which signs them out everywhere and works once`()
  async throws
{
  let team = try await Team()
  let project = "/projects/\(team.bench.project.id)"
  #expect(try await team.bench.ask(.get, project, cookie: team.owner).body.contains("Link to a new password"))
  #expect(try await !team.bench.ask(.get, project, cookie: team.member).body.contains("Link to a new password"))
  let offered = try await team.offer()
  #expect(offered.status == 200)
  let link = try team.link(in: offered)
  let used = try await team.bench.ask(.post, link, form: "password=another+horse+battery")
  #expect(used.status == 303)
  #expect(try await team.bench.ask(.get, "/", cookie: team.member).place.hasPrefix("/sign-in"))
  #expect(try await team.bench.ask(.get, link).status == 404)
  let signedIn = try await team.bench.ask(.post, "/sign-in", form: "name=member&password=another+horse+battery")
  #expect(signedIn.status == 303)
}

@Test func `nobody gets an account that opens what they do not own`() async throws {
  let team = try await Team()
  let store = team.bench.archive.store
  let other = try await team.bench.archive.createProject(
    named: try ProjectName("Secret"), owner: nil, at: ServiceBench.start)
  for role in Role.allCases {
    try await store.share(other.id, with: team.account, as: role)
    #expect(try await team.offer().status == 422, "\(role)")
  }
  let owner = try #require(try await store.account(named: "owner")).id
  try await store.share(other.id, with: owner, as: .facilitator)
  #expect(try await team.offer().status == 422)
  try await store.share(other.id, with: owner, as: .owner)
  #expect(try await team.offer().status == 200)
  // Nor an account whose plan others' projects count for, though it takes no part in them.
  let paid = try await team.bench.archive.createProject(
    named: try ProjectName("Paid"), owner: team.account, at: ServiceBench.start)
  try await store.share(paid.id, with: team.account, as: nil)
  #expect(try await team.offer().status == 422)
}

@Test
func `a link to a password is void once the account gets a part in something else, and nobody makes one for oneself`()
  async throws
{
  let team = try await Team()
  let link = try team.link(in: try await team.offer())
  let other = try await team.bench.archive.createProject(
    named: try ProjectName("Secret"), owner: nil, at: ServiceBench.start)
  try await team.bench.archive.store.share(other.id, with: team.account, as: .reader)
  #expect(try await team.bench.ask(.post, link, form: "password=another+horse+battery").status == 404)
  let owner = try #require(try await team.bench.archive.store.account(named: "owner")).id
  let own = try await team.bench.ask(
    .post, "/projects/\(team.bench.project.id)/passwords", cookie: team.owner, form: "account=\(owner)")
  #expect(own.status == 422)
  let stranger = try await team.bench.member("stranger", as: nil)
  let unknown = try #require(try await team.bench.archive.store.account(named: "stranger")).id
  let foreign = try await team.bench.ask(
    .post, "/projects/\(team.bench.project.id)/passwords", cookie: team.owner, form: "account=\(unknown)")
  #expect(foreign.status == 404)
  #expect(try await team.bench.ask(.get, "/", cookie: stranger).status == 200)
}
