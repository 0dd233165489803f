import Archive
import Foundation
import Reports
import Testing

@testable import Service

private struct Member {
  let bench: ServiceBench
  let cookie: String

  init(_ role: Role = .member) async throws {
    bench = try await ServiceBench()
    cookie = try await bench.member("member", as: role)
  }

  var place: String { "/boards/\(bench.board)" }
  func get(_ path: String) async throws -> ServiceBench.Answered { try await bench.ask(.get, path, cookie: cookie) }
  func post(_ path: String, _ form: String) async throws -> ServiceBench.Answered {
    try await bench.ask(.post, path, cookie: cookie, form: form)
  }

  func correct(_ was: String, _ text: String) async throws -> ServiceBench.Answered {
    let line = try await bench.archive.board(bench.board).report.lines.first { $0.text.description == was }
    return try await post(
      "\(place)/lines/\(line?.id.description ?? "L0")",
      "was=\(was.replacing(" ", with: "+"))&text=\(text.replacing(" ", with: "+"))")
  }
}

@Test func `a line is mended on its page, the report follows, and it can be undone from the board's page`() async throws
{
  let member = try await Member()
  let board = try await member.get(member.place).body
  #expect(board.contains("Fix what was read wrongly") && board.contains("data-fix=\"L1\""))
  let mended = try await member.correct("the pool ran out", "the connection pool ran out")
  #expect(mended.status == 303)
  let page = try await member.get(mended.place).body
  #expect(page.contains("the connection pool ran out") && page.contains("The line is corrected"))
  let undone = try await member.post(member.place + "/undo", "seen=2")
  let after = try await member.get(undone.place).body
  #expect(after.contains("Undone.") && !after.contains("the connection pool ran out"))
}

@Test func `a name on a line's page is refused, with what was typed kept`() async throws {
  let member = try await Member()
  let refused = try await member.correct("the pool ran out", "Alice Moreau broke the pool")
  #expect(
    refused.status == 422 && refused.body.contains("names") && refused.body.contains("value=\"Alice Moreau broke"))
  #expect(try await !member.get(member.place).body.contains("Moreau"))
}

@Test func `whoever mends a line that somebody else mended is told what it says now`() async throws {
  let member = try await Member()
  _ = try await member.correct("the pool ran out", "the connection pool ran out")
  let line = try #require(
    try await member.bench.archive.board(member.bench.board).report.lines.first { "\($0.text)".contains("pool") })
  let late = try await member.post("\(member.place)/lines/\(line.id)", "was=the+pool+ran+out&text=the+pool+was+full")
  #expect(
    late.status == 409 && late.body.contains("the connection pool ran out") && late.body.contains("the pool was full"))
}

@Test func `the history tells who did what, and leads back to each report`() async throws {
  let member = try await Member()
  _ = try await member.correct("the pool ran out", "the connection pool ran out")
  _ = try await member.correct("Checkout outage", "Checkout was down")
  let history = try await member.get(member.place + "/history").body
  #expect(history.contains("member, ") && history.contains("1 line corrected"))
  #expect(history.split(separator: ">Undo<").count == 2)
  let former = try await member.get(member.place + "/history/1").body
  #expect(former.contains("the pool ran out") && former.contains("Go back to this"))
  // Nothing is changed by looking.
  #expect(try await member.post(member.place + "/history/1", "seen=2").status == 409)
  let back = try await member.post(member.place + "/history/1", "seen=3")
  let page = try await member.get(back.place).body
  #expect(page.contains("<h1>Checkout outage</h1>") && !page.contains("connection pool"))
  #expect(try await member.get(member.place + "/history").body.contains("gone back to report 1"))
}

@Test func `a saved edit offers to undo it, and not once somebody else changed the board`() async throws {
  let member = try await Member()
  let editing = try await member.bench.archive.edit(member.bench.board)
  _ = try await member.bench.archive.finish(
    editing, with: editing.sheet.replacing("the pool ran out", with: "the pool was full"),
    on: Occasion(by: nil, at: ServiceBench.start))
  #expect(
    try await member.get(member.place + "?done=saved&at=2").body.contains("value=\"2\"><button class=\"plain\">Undo"))
  _ = try await member.correct("Checkout outage", "Checkout was down")
  #expect(try await !member.get(member.place + "?done=saved&at=2").body.contains(">Undo<"))
  #expect(try await member.post(member.place + "/undo", "seen=2").status == 409)
}

@Test func `a board that was deleted is brought back from the page that comes next, or from the list`() async throws {
  let member = try await Member(.facilitator)
  let deleted = try await member.post(member.place + "/delete", "")
  #expect(try await member.get(deleted.place).body.contains("is deleted."))
  #expect(try await member.get("/deleted").body.contains("Checkout outage"))
  #expect(try await member.get(member.place).status == 404)
  let reader = try await member.bench.member("reader", as: .reader)
  #expect(try await !member.bench.ask(.get, "/deleted", cookie: reader).body.contains("Checkout outage"))
  #expect(try await !member.bench.ask(.get, deleted.place, cookie: reader).body.contains("is deleted."))
  let back = try await member.post(member.place + "/undelete", "")
  #expect(try await member.get(back.place).body.contains("The board is back."))
}

@Test func `an action's owner and day are set on the page, and a name is refused there`() async throws {
  let member = try await Member()
  let action = "/actions/\(member.bench.board).1/assign"
  #expect(try await member.post(action, "owner=platform+team&due=2026-12-24&show=open").status == 303)
  let page = try await member.get("/actions").body
  #expect(page.contains("platform team") && page.contains("due 2026-12-24"))
  let refused = try await member.post(
    action, "owner=Alice+Moreau&due=2026-12-24&was-owner=platform+team&was-due=2026-12-24&show=open")
  #expect(refused.status == 422 && refused.body.contains("value=\"Alice Moreau\""))
  let late = try await member.post(action, "owner=SRE&due=&show=open")
  #expect(late.status == 409 && late.body.contains("Somebody else changed it"))
}

@Test func `an action that was moved can be moved back with one tap`() async throws {
  let member = try await Member()
  let moved = try await member.post("/actions/\(member.bench.board).1", "to=declined&because=it+is+gone&show=open")
  let page = try await member.get(moved.place).body
  #expect(page.contains("“Add an alert” is declined.") && page.contains("value=\"open\">Undo"))
  #expect(
    try await member.bench.archive.store.history(of: member.bench.board).last?.detail?.contains("it is gone") == true)
}

@Test func `the history says of an action what it is called and how far it went, and Actions why it was declined`()
  async throws
{
  let member = try await Member()
  _ = try await member.post("/actions/\(member.bench.board).1", "to=declined&because=the+vendor+does+it")
  let history = try await member.get(member.place + "/history").body
  #expect(history.contains("“Add an alert”: open → declined: the vendor does it") && !history.contains("-&gt;"))
  let actions = try await member.get("/actions?show=declined").body
  #expect(actions.contains("declined: the vendor does it"))
  _ = try await member.post("/actions/\(member.bench.board).1", "to=open")
  #expect(try await !member.get("/actions").body.contains("the vendor does it"))
}

@Test func `the history says who handed a board in, whatever process read it`() async throws {
  let member = try await Member()
  let bench = member.bench
  let account = Account(id: IDSource.system.identifier(), name: "Handing Inge", madeAt: ServiceBench.start)
  let reader = Account(id: IDSource.system.identifier(), name: "local", madeAt: ServiceBench.start)
  for one in [account, reader] { try await bench.archive.store.open(one) }
  let admitted = try await bench.archive.admit(
    [Handed(.notes, Array("# Outage\n".utf8))], settings: [], to: bench.project, isReadNow: true,
    on: Occasion(by: account.id, at: ServiceBench.start))
  let composition = Composer().compose(try NotesReader.notes(of: Array("# Outage\n\n- it broke\n".utf8), ending: "md"))
  let id = try await bench.archive.keep(
    Keeping(composition: composition), from: admitted.job, in: bench.project,
    on: Occasion(by: reader.id, at: ServiceBench.start)
  ).id
  let page = try await member.get("/boards/\(id)/history").body
  #expect(page.contains("Handing Inge") && !page.contains("local"))
}
