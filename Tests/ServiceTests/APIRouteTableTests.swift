import Archive
import HTTPTypes
import Testing

@testable import Service

/// What a program gets, for every route that is for programs: with a token of somebody of no project, then of each role; then of
/// the owner, to read with alone, and of the owner, for another project alone. A route that has no row fails the test below.
private struct Row: Sendable, CustomTestStringConvertible {
  let method: HTTPRequest.Method
  let path: String
  let body: String?
  let query: String
  let statuses: [Int]
  /// Without a token that opens anything.
  let closed: Int

  init(
    _ method: HTTPRequest.Method, _ path: String, _ statuses: [Int], body: String? = nil, query: String = "",
    closed: Int = 401
  ) {
    self.method = method
    self.path = path
    self.statuses = statuses
    self.body = body
    self.query = query
    self.closed = closed
  }

  var testDescription: String { "\(method) \(path)" }
}

private func everybody(_ status: Int) -> [Int] { [Int](repeating: status, count: 7) }

private let rows: [Row] = [
  Row(.get, "/v1/openapi.yaml", everybody(200), closed: 200),
  Row(.get, "/v1/boards", everybody(200)),
  Row(
    .post, "/v1/boards", [404, 403, 202, 202, 202, 403, 404], body: "{\"project\": \":project\", \"notes\": \"A note\"}"
  ),
  Row(.get, "/v1/boards/:board", [404, 200, 200, 200, 200, 200, 404]),
  Row(.patch, "/v1/boards/:board", [404, 403, 428, 428, 428, 403, 404], body: "{}"),
  Row(.get, "/v1/boards/:board/statements", [404, 200, 200, 200, 200, 200, 404]),
  Row(.patch, "/v1/boards/:board/statements/:statement", [404, 403, 428, 428, 428, 403, 404], body: "{}"),
  Row(.get, "/v1/jobs/:job", [404, 200, 200, 200, 200, 200, 404]),
  Row(.get, "/v1/actions", everybody(200)),
  Row(.get, "/v1/actions/:action", [404, 200, 200, 200, 200, 200, 404]),
  Row(.patch, "/v1/actions/:action", [404, 403, 200, 200, 200, 403, 404], body: "{\"state\": \"done\"}"),
  Row(.get, "/v1/search", everybody(200), query: "?q=pool"),
  Row(.get, "/v1/projects", everybody(200)),
  Row(.post, "/v1/projects", [201, 201, 201, 201, 201, 403, 403], body: "{\"name\": \"New\"}"),
  Row(.get, "/v1/projects/:project", [404, 200, 200, 200, 200, 200, 404]),
  Row(.get, "/v1/tokens", everybody(200)),
  Row(
    .post, "/v1/tokens", [201, 201, 201, 201, 201, 403, 201], body: "{\"name\": \"bot\", \"scope\": \"write\"}"),
  // Another one of the owner's.
  Row(.delete, "/v1/tokens/:token", [404, 404, 404, 404, 204, 403, 404]),
  Row(.delete, "/v1/boards/:board", [404, 403, 403, 204, 404, 403, 404]),
]

@Test func `every route for programs has a row`() {
  let known = Set(rows.map(\.testDescription))
  let routes = Route.all.filter(\.isForPrograms)
  for route in routes { #expect(known.contains("\(route.method) \(route.path)"), "\(route.method) \(route.path)") }
  #expect(rows.count == routes.count)
}

@Test(arguments: rows.indices)
func `every program gets what the table says, and nothing else`(index: Int) async throws {
  let row = rows[index]
  let bench = try await ServiceBench()
  let other = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: nil, at: ServiceBench.start)
  let job = try await bench.archive.admit(
    [Handed(.notes, Array("notes".utf8))], settings: [], to: bench.project, isReadNow: false,
    on: Occasion(by: nil, at: ServiceBench.start)
  ).job.id
  let cookie = try await bench.member("owner", as: .owner)
  let owner = try #require(try await bench.archive.store.account(named: "owner"))
  try await bench.archive.store.share(other.id, with: owner.id, as: .owner)
  let programs = [
    try await bench.program("stranger", as: nil), try await bench.program("reader", as: .reader),
    try await bench.program("member", as: .member), try await bench.program("facilitator", as: .facilitator),
    try await bench.program(of: owner), try await bench.program(of: owner, scope: .read),
    try await bench.program(of: owner, within: other.id),
  ]
  let spare = AccessToken(
    id: IDSource.system.identifier(), account: owner.id, project: bench.project.id, maker: nil, name: "spare",
    scope: .read, madeAt: ServiceBench.start)
  try await bench.archive.store.issue(spare, key: Secret().key)
  let path = row.path.replacing(":board", with: bench.board.text).replacing(":statement", with: "f1")
    .replacing(":job", with: job.text).replacing(":action", with: "\(bench.board).1")
    .replacing(":project", with: bench.project.id.text).replacing(":token", with: spare.id.text)
  let body = row.body?.replacing(":project", with: bench.project.id.text)
  // Nothing, something made up, something that is no token; and what a browser carries opens nothing here.
  for bearer in [nil, Bearer.text(of: Secret()), Secret().text] {
    let answered = try await Program(bench: bench, bearer: bearer).ask(
      row.method, path + row.query, body, cookie: cookie)
    #expect(answered.status == row.closed)
    #expect(row.closed == 200 || answered.problem == "no-token" && answered.headers[.wwwAuthenticate] != nil)
  }
  for (place, (program, status)) in zip(programs, row.statuses).enumerated() {
    let answered = try await program.ask(row.method, path + row.query, body)
    #expect(answered.status == status, "program \(place)")
    #expect(status < 400 || answered.problem != nil, "program \(place)")
    #expect(answered.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
  }
}
