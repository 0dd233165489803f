import Archive
import Reports
import Testing

@testable import Service

@Test func `who moves an action that another moved first is told, and may move it still`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let place = "/actions/\(bench.board).1"
  func state() async throws -> ActionItem.State? {
    try await bench.archive.store.actions(ActionFilter(board: bench.board)).first?.state
  }
  #expect(try await bench.ask(.get, "/actions", cookie: member).body.contains("name=\"was\" value=\"open\""))
  _ = try await bench.ask(.post, place, cookie: member, form: "was=open&to=done")
  let late = try await bench.ask(.post, place, cookie: member, form: "was=open&to=in-progress&view=show%3Dopen")
  #expect(late.status == 409 && late.body.contains("“Add an alert” is done now"))
  #expect(late.body.contains("name=\"was\" value=\"done\"") && late.body.contains("all the same"))
  #expect(try await state() == .done)
  #expect(try await bench.archive.store.history(of: bench.board).filter { $0.deed == .moved }.count == 1)
  // Who wants what is so already has it.
  #expect(try await bench.ask(.post, place, cookie: member, form: "was=open&to=done").status == 303)
  _ = try await bench.ask(.post, place, cookie: member, form: "was=done&to=in-progress")
  #expect(try await state() == .inProgress)
}

@Test func `whose owner was saved says so, in the list or above it`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let action = "\(bench.board).1"
  let saved = try await bench.ask(
    .post, "/actions/\(action)/assign", cookie: member, form: "owner=platform+team&view=show%3Dopen")
  #expect(saved.place == "/actions?show=open&saved=\(action)#a-\(action)")
  let query = try #require(saved.place.split(separator: "#").first)
  #expect(try await bench.ask(.get, String(query), cookie: member).body.contains("class=\"saved\""))
  let elsewhere = try await bench.ask(.get, "/actions?show=done&saved=\(action)", cookie: member).body
  #expect(elsewhere.contains("Saved.") && !elsewhere.contains("class=\"saved\""))
}
