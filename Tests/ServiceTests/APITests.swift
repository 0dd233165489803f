import Archive
import HTTPTypes
import JSONText
import Reports
import Testing
import Whiteboard

@testable import Service

@Test func `a report comes with its revision, and is not sent twice`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("reader", as: .reader, scope: .read)
  let report = try await program.ask(.get, "/v1/boards/\(bench.board)")
  #expect(report.tag == "\"1\"" && report.json["title"]?.string == "Checkout outage")
  #expect(report.json["private"]?.bool == false)
  var fields: HTTPFields = [.authorization: "Bearer \(program.bearer ?? "")"]
  fields[.ifNoneMatch] = "W/\"1\""
  #expect(try await bench.send(.get, "/v1/boards/\(bench.board)", fields, "").status == 304)
}

@Test func `nothing that programs are told names anybody`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("Wilhelmina", as: .owner)
  let texts = ["Queue outage", "Actions", "Vexillia to raise the limit", "Notes", "paged Vexillia about the queue"]
  let board = Board(
    lines: texts.enumerated().map { index, text in
      Line(
        id: Line.ID(index + 1),
        words: text.split(separator: " ").map { Word(text: String($0), confidence: 0.95, box: nil) }, box: nil,
        mark: nil)
    })
  let id = try await bench.archive.keep(
    Keeping(composition: Composer().compose(board)), from: nil, in: bench.project,
    on: Occasion(by: nil, at: ServiceBench.start)
  ).id
  for place in [
    "/v1/boards", "/v1/boards/\(id)", "/v1/boards/\(id)/statements", "/v1/actions", "/v1/search?q=queue",
    "/v1/search?q=Vexillia", "/v1/projects", "/v1/tokens",
  ] {
    let answered = try await program.ask(.get, place)
    #expect(answered.status == 200 && !answered.body.contains("Vexillia"), "\(place)")
    #expect(!answered.body.contains("Wilhelmina"), "\(place)")
  }
}

@Test func `boards come in pages, and a page of others leads nowhere`() async throws {
  let bench = try await ServiceBench()
  let other = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: nil, at: ServiceBench.start)
  let program = try await bench.program("reader", as: .reader)
  func keep(in project: Project) async throws -> StoredBoard.ID {
    try await bench.archive.keep(
      Keeping(composition: Composer().compose(Board(lines: []))), from: nil, in: project,
      on: Occasion(by: nil, at: ServiceBench.start)
    ).id
  }
  var all: Set = [bench.board.text]
  for _ in 0..<4 { all.insert(try await keep(in: bench.project).text) }
  let foreign = try await keep(in: other)
  var (found, next): ([String], String?) = ([], "")
  while let after = next {
    let page = try await program.ask(.get, "/v1/boards?limit=2" + (after.isEmpty ? "" : "&after=\(after)")).json
    found += (page["boards"]?.array ?? []).compactMap { $0["id"]?.string }
    next = page["next"]?.string
  }
  #expect(found.count == 5 && Set(found) == all)
  for cursor in [foreign.text, "nothing", "222"] {
    #expect(try await program.ask(.get, "/v1/boards?after=\(cursor)").status == 400, "\(cursor)")
    #expect(try await program.ask(.get, "/v1/actions?after=\(cursor).1").status == 400, "\(cursor)")
  }
  // What a page ended with may have been taken out since: that is not the end of the list.
  #expect(try await program.ask(.get, "/v1/actions?after=\(bench.board).1").status == 200)
  #expect(try await program.ask(.get, "/v1/actions?after=\(bench.board).9").status == 400)
  #expect(try await program.ask(.get, "/v1/boards?project=\(other.id)").status == 404)
}

@Test func `an action that is closed twice is closed once`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("member", as: .member)
  let open = try await program.ask(.get, "/v1/actions?state=open,in-progress").json["actions"]?.array ?? []
  let id = try #require(open.first?["id"]?.string)
  #expect(id == "\(bench.board).1" && open.first?["title"]?.string == "Add an alert")
  for _ in 0..<2 {
    let moved = try await program.ask(
      .patch, "/v1/actions/\(id)", "{\"state\": \"done\", \"because\": \"Alice Moreau did it\"}")
    #expect(moved.status == 200 && moved.json["state"]?.string == "done")
  }
  let history = try await bench.archive.store.history(of: bench.board).filter { $0.deed == .moved }
  #expect(history.count == 1 && history[0].detail?.contains("Alice") == false)
  #expect(try await program.ask(.get, "/v1/actions?state=open").json["actions"]?.array?.isEmpty == true)
  #expect(try await program.ask(.patch, "/v1/actions/\(id)", "{\"state\": \"gone\"}").status == 400)
  #expect(try await program.ask(.patch, "/v1/actions/\(bench.board).9", "{\"state\": \"done\"}").status == 404)
  for query in ["overdue=maybe", "state=open,open", "state=open,", "dueBy=2026-02-30"] {
    #expect(try await program.ask(.get, "/v1/actions?\(query)").status == 400, "\(query)")
  }
}

@Test func `a hit says where its words stand, in Unicode scalars`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("member", as: .member)
  let added = try await program.ask(
    .patch, "/v1/boards/\(bench.board)",
    "{\"statements\": [{\"section\": \"notes\", \"text\": \"Caf\\u0065\\u0301 pool\"}]}",
    ifMatch: "*")
  #expect(added.status == 200)
  let hits = try await program.ask(.get, "/v1/search?q=pool&section=notes").json["hits"]?.array ?? []
  let text = Array((hits.first?["text"]?.string ?? "").unicodeScalars)
  let mark = (hits.first?["marks"]?.array?.first?.array ?? []).compactMap(\.integer)
  try #require(mark.count == 2 && mark[1] <= text.count)
  #expect(String(String.UnicodeScalarView(text[mark[0]..<mark[1]])) == "pool")
}

@Test func `whatever goes wrong is told as a problem`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("member", as: .member)
  let large = "{\"name\": \"\(String(repeating: "a", count: 1 << 20))\"}"
  for (answered, status, problem) in [
    (try await program.ask(.get, "/v1/nothing"), 404, "not-found"),
    (try await program.ask(.get, "/v1"), 404, "not-found"),
    (try await program.ask(.get, "/v1/boards/222/report.md"), 404, "not-found"),
    (try await program.ask(.put, "/v1/boards"), 405, "wrong-method"),
    (try await program.ask(.post, "/v1/projects", large), 413, "too-large"),
    (try await program.ask(.post, "/v1/projects", "name=x", type: "text/plain"), 415, "wrong-type"),
    (try await program.ask(.post, "/v1/boards", "<b>", type: "text/html"), 415, "wrong-type"),
    (try await program.ask(.post, "/v1/projects", "{\"name\": "), 400, "bad-request"),
    (try await program.ask(.post, "/v1/projects", "[]"), 400, "bad-request"),
    (try await program.ask(.post, "/v1/projects", "{\"nam\": \"x\"}"), 400, "bad-request"),
    (try await program.ask(.get, "/v1/boards?limit=0"), 400, "bad-request"),
    (try await program.ask(.get, "/v1/boards?projct=x"), 400, "bad-request"),
    (try await program.ask(.get, "/v1/search"), 400, "bad-request"),
  ] {
    #expect(answered.status == status && answered.problem == problem, "\(answered.body)")
  }
  #expect(try await program.ask(.put, "/v1/boards").headers[.allow] == "GET, HEAD, POST")
}

@Test func `an action is moved by whoever saw it as it is, and not by whoever saw it before`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("deploy bot", as: .member)
  let action = "/v1/actions/\(bench.board).1"
  let seen = try await program.ask(.get, action)
  #expect(try await program.ask(.patch, action, "{\"state\": \"done\"}", ifMatch: seen.tag).status == 200)
  let late = try await program.ask(.patch, action, "{\"state\": \"in-progress\"}", ifMatch: seen.tag)
  #expect(late.status == 412 && late.problem == "changed-since")
  #expect(try await program.ask(.get, action).json["state"]?.string == "done")
}

@Test func `what is found comes in pages`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("deploy bot", as: .member)
  let all = try await program.ask(.get, "/v1/search?q=alert*").json["hits"]?.array ?? []
  #expect(!all.isEmpty)
  var (found, after): ([JSONValue], String?) = ([], "")
  while let cursor = after {
    let page = try await program.ask(.get, "/v1/search?q=alert*&limit=1\(cursor.isEmpty ? "" : "&after=\(cursor)")")
      .json
    found += page["hits"]?.array ?? []
    after = page["next"]?.string
  }
  #expect(found.map(\.line) == all.map(\.line))
}

@Test func `a token that is asked for twice with one key is made once`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("deploy bot", as: .member)
  let wanted = "{\"name\": \"extra\", \"scope\": \"read\"}"
  let made = try await program.ask(.post, "/v1/tokens", wanted, key: "k1")
  let id = try #require(made.json["id"]?.string)
  let again = try await program.ask(.post, "/v1/tokens", wanted, key: "k1")
  #expect(made.status == 201 && again.status == 409 && again.body.contains(id))
  let other = try await program.ask(.post, "/v1/tokens", "{\"name\": \"other\", \"scope\": \"read\"}", key: "k1")
  #expect(other.status == 422)
}
