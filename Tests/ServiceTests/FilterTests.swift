import Archive
import Reports
import Testing

@testable import Service

/// A bench with boards in two projects, and somebody who works on both.
private struct TwoProjects {
  let bench: ServiceBench
  let other: Project
  let member: String

  init() async throws {
    bench = try await ServiceBench()
    other = try await bench.archive.createProject(named: try ProjectName("Search"), owner: nil, at: ServiceBench.start)
    let notes =
      "# Slow index\n\n## Root cause\n\n- the index grew\n\n## Actions\n\n- [ ] Shard the index (Team Search)\n"
    let composition = Composer().compose(try NotesReader.notes(of: Array(notes.utf8), ending: "md"))
    _ = try await bench.archive.keep(
      Keeping(composition: composition), from: nil, in: other, on: Occasion(by: nil, at: ServiceBench.start))
    member = try await bench.member("member", as: .member)
    let account = try #require(try await bench.archive.store.account(named: "member"))
    try await bench.archive.store.share(other.id, with: account.id, as: .member)
  }

  func page(_ path: String) async throws -> String { try await bench.ask(.get, path, cookie: member).body }
}

@Test func `boards are listed of all projects or of one`() async throws {
  let both = try await TwoProjects()
  let all = try await both.page("/")
  #expect(all.contains("Checkout outage") && all.contains("Slow index"))
  let one = try await both.page("/?project=\(both.other.id)")
  #expect(!one.contains("Checkout outage") && one.contains("Slow index"))
  #expect(one.contains("About Search"))
  // A project of others is no project.
  let stranger = try await both.bench.member("stranger", as: nil)
  let seen = try await both.bench.ask(.get, "/?project=\(both.other.id)", cookie: stranger).body
  #expect(!seen.contains("Slow index") && !seen.contains("Search: who"))
}

@Test func `actions are listed by project and by owner, and whoever moves one comes back to the same list`()
  async throws
{
  let both = try await TwoProjects()
  let mine = try await both.page("/actions?project=\(both.bench.project.id)")
  #expect(mine.contains("Add an alert") && !mine.contains("Shard the index"))
  let owners = try await both.bench.archive.store.actionOwners(in: [both.other.id])
  #expect(owners == ["Team Search"])
  let team = try await both.page("/actions?of=team+search")
  #expect(!team.contains("Add an alert") && team.contains("Shard the index"))
  #expect(team.contains("<option value=\"Team Search\" selected>"))
  let action = try #require(try await both.bench.archive.store.actions(ActionFilter(projects: [both.other.id])).first)
  let moved = try await both.bench.ask(
    .post, "/actions/\(action.id)", cookie: both.member, form: "to=done&view=show%3Dopen%26of%3DTeam%2520Search")
  #expect(moved.place == "/actions?show=open&of=Team%20Search&moved=\(action.id)&from=open")
}

@Test func `an owner changes the role of somebody, who may do no more than that at once`() async throws {
  let both = try await TwoProjects()
  let owner = try await both.bench.member("owner", as: .owner)
  let account = try #require(try await both.bench.archive.store.account(named: "member"))
  let place = "/projects/\(both.bench.project.id)"
  #expect(try await both.bench.ask(.get, place, cookie: owner).body.contains("Role of member"))
  let changed = try await both.bench.ask(
    .post, "\(place)/members", cookie: owner, form: "account=\(account.id)&role=reader")
  #expect(changed.status == 303)
  let refused = try await both.bench.ask(
    .post, "/actions/\(both.bench.board).1", cookie: both.member, form: "to=done")
  #expect(refused.status == 403)
}
