import Archive
import HTTPTypes
import Testing

@testable import Service

/// Who gets what, for every route: signed out, somebody of no project, then each role. A route that has no row fails the
/// test below.
private struct Row: Sendable, CustomTestStringConvertible {
  let method: HTTPRequest.Method
  let path: String
  var form: String?
  /// Statuses for: signed out, stranger, reader, member, facilitator, owner.
  let statuses: [Int]

  init(_ method: HTTPRequest.Method, _ path: String, _ statuses: [Int], form: String? = nil) {
    self.method = method
    self.path = path
    self.statuses = statuses
    self.form = form
  }

  var testDescription: String { "\(method) \(path)" }
}

private let toSignIn = 303
private func everybody(_ status: Int) -> [Int] { [Int](repeating: status, count: 6) }
private func signedIn(_ status: Int) -> [Int] { [toSignIn] + [Int](repeating: status, count: 5) }

private let rows: [Row] = [
  Row(.get, "/health", everybody(200)), Row(.get, "/ready", everybody(200)),
  // From another machine there is nothing.
  Row(.get, "/metrics", everybody(404)),
  Row(.get, "/static/app.css", everybody(200)), Row(.get, "/static/snap.js", everybody(200)),
  Row(.get, "/static/job.js", everybody(200)), Row(.get, "/static/report.css", everybody(200)),
  Row(.get, "/static/edit.js", everybody(200)), Row(.get, "/static/report.js", everybody(200)),
  Row(.get, "/static/lines.js", everybody(200)), Row(.get, "/static/publish.js", everybody(200)),
  Row(.get, "/static/icon.svg", everybody(200)), Row(.get, "/static/queue.js", everybody(200)),
  Row(.get, "/static/corners.js", everybody(200)),
  Row(.get, "/static/drafts.js", everybody(200)), Row(.get, "/static/photos.js", everybody(200)),
  Row(.get, "/static/tabs.js", everybody(200)), Row(.get, "/static/write.js", everybody(200)),
  Row(.get, "/static/waiting.js", everybody(200)), Row(.get, "/worker.js", everybody(200)),
  Row(.get, "/manifest.webmanifest", everybody(200)), Row(.get, "/static/icon-180.png", everybody(200)),
  Row(.get, "/static/icon-512.png", everybody(200)), Row(.get, "/offline", everybody(200)),
  // Whoever is signed in is sent on.
  Row(.get, "/sign-in", [200, 303, 303, 303, 303, 303]),
  // All come from one address here: the sixth wrong try has to wait.
  Row(.post, "/sign-in", [401, 401, 401, 401, 401, 429], form: "name=nobody&password=wrong"),
  // Signing out ends the session of whoever asks, so it stands last below.
  Row(.get, "/join/:link", everybody(404)),
  Row(.post, "/join/:link", everybody(404), form: "name=x&password=y"),
  Row(.get, "/", signedIn(200)), Row(.get, "/published", signedIn(200)), Row(.get, "/deleted", signedIn(200)),
  Row(.get, "/search", signedIn(200)), Row(.get, "/snap", signedIn(200)),
  Row(.post, "/snap", [401, 404, 403, 400, 400, 400], form: ":multipart"),
  Row(.get, "/jobs/:job", [toSignIn, 404, 200, 200, 200, 200]),
  Row(.get, "/jobs/:job/state", [toSignIn, 404, 200, 200, 200, 200]),
  Row(.get, "/jobs/:job/events", [401, 404, 200, 200, 200, 200]),
  // Once it is tried again it is left to the reader; once it is discarded there is none.
  Row(.post, "/jobs/:job/retry", [401, 404, 403, 303, 303, 303], form: ""),
  Row(.post, "/jobs/:job/discard", [401, 404, 403, 303, 404, 404], form: ""),
  Row(.get, "/boards/:board", [toSignIn, 404, 200, 200, 200, 200]),
  // Notes have no picture: who may look and who may not is told alike.
  Row(.get, "/boards/:board/pictures/:picture", [toSignIn, 404, 404, 404, 404, 404]),
  Row(.get, "/boards/:board/report.md", [toSignIn, 404, 200, 200, 200, 200]),
  Row(.get, "/boards/:board/report.json", [toSignIn, 404, 200, 200, 200, 200]),
  Row(.get, "/boards/:board/report.html", [toSignIn, 404, 200, 200, 200, 200]),
  // Nothing prints here.
  Row(.get, "/boards/:board/report.pdf", [toSignIn, 404, 404, 404, 404, 404]),
  Row(.get, "/p/:link/report.pdf", everybody(404)), Row(.get, "/published/:published/report.pdf", signedIn(404)),
  // Notes have no photo.
  Row(.get, "/boards/:board/photos/:photo", [toSignIn, 404, 403, 404, 404, 404]),
  Row(.get, "/boards/:board/photos/:photo/taken.jpg", [toSignIn, 404, 403, 404, 404, 404]),
  Row(.post, "/boards/:board/photos/:photo", [401, 404, 403, 404, 404, 404], form: "turn=0"),
  Row(.get, "/boards/:board/edit", [toSignIn, 404, 403, 200, 200, 200]),
  // Without a title there is no report.
  Row(.post, "/boards/:board/edit", [401, 404, 403, 409, 409, 409], form: "part=f"),
  Row(.post, "/boards/:board/edit/sheet", [401, 404, 403, 409, 409, 409], form: "part=f"),
  Row(.post, "/boards/:board/edit/anew", [401, 404, 403, 303, 303, 303], form: ""),
  Row(.get, "/boards/:board/lines/:line", [toSignIn, 404, 403, 200, 200, 200]),
  // A line that says nothing is none.
  Row(
    .post, "/boards/:board/lines/:line", [401, 404, 403, 422, 422, 422], form: "was=Checkout+outage&text="),
  Row(.get, "/boards/:board/history", [toSignIn, 404, 403, 200, 200, 200]),
  // Nothing was changed yet.
  Row(.get, "/boards/:board/history/:revision", [toSignIn, 404, 403, 404, 404, 404]),
  Row(.post, "/boards/:board/history/:revision", [401, 404, 403, 404, 404, 404], form: "seen=1"),
  Row(.post, "/boards/:board/undo", [401, 404, 403, 409, 409, 409], form: "seen=1"),
  Row(.get, "/boards/:board/publish", [toSignIn, 404, 403, 200, 200, 200]),
  Row(.post, "/boards/:board/settle", [401, 404, 403, 303, 303, 303], form: "as=right"),
  // The board has nobody of that name.
  Row(.post, "/boards/:board/names", [401, 404, 403, 422, 422, 422], form: "as=person&name=Zebulon"),
  Row(.post, "/boards/:board/publish", [401, 404, 403, 403, 303, 303], form: "audience=link"),
  Row(.post, "/boards/:board/withdraw", [401, 404, 403, 403, 303, 303], form: "audience=link"),
  Row(.get, "/p/:link", everybody(404)), Row(.get, "/p/:link/pictures/:picture", everybody(404)),
  Row(.get, "/p/:link/report.md", everybody(404)), Row(.get, "/p/:link/report.json", everybody(404)),
  Row(.get, "/p/:link/report.html", everybody(404)),
  // It is published to nobody.
  Row(.get, "/published/:published", signedIn(404)),
  Row(.get, "/published/:published/pictures/:picture", signedIn(404)),
  Row(.get, "/published/:published/report.md", signedIn(404)),
  Row(.get, "/published/:published/report.json", signedIn(404)),
  Row(.get, "/published/:published/report.html", signedIn(404)),
  Row(.get, "/actions", signedIn(200)),
  Row(.post, "/actions/:action", [401, 404, 403, 303, 303, 303], form: "to=done"),
  Row(.post, "/actions/:action/assign", [401, 404, 403, 303, 303, 303], form: "owner="),
  Row(.get, "/projects/new", signedIn(200)),
  Row(.post, "/projects", [401, 400, 400, 400, 400, 400], form: "name=%20"),
  Row(.get, "/projects/:project", [toSignIn, 404, 200, 200, 200, 200]),
  Row(.post, "/projects/:project/invitations", [401, 404, 403, 403, 403, 200], form: "role=reader"),
  Row(.post, "/projects/:project/invitations/withdraw", [401, 404, 403, 403, 403, 303], form: "link=none"),
  Row(.post, "/projects/:project/members", [401, 404, 403, 403, 403, 404], form: "role=none"),
  Row(.post, "/projects/:project/retention", [401, 404, 403, 403, 403, 303], form: "days=90"),
  Row(.post, "/projects/:project/passwords", [401, 404, 403, 403, 403, 404], form: "account=none"),
  Row(.get, "/projects/:project/context", [toSignIn, 404, 403, 403, 200, 200]),
  // The second of them did not see what the first one made of it.
  Row(.post, "/projects/:project/context", [401, 404, 403, 403, 303, 409], form: "seen=0&services=checkout"),
  // It takes JSON.
  Row(.post, "/write/turned", [401, 415, 415, 415, 415, 415], form: "notes=x"),
  Row(.get, "/account", signedIn(200)),
  // Shorter than any password may be.
  Row(.post, "/account/password", [401, 400, 400, 400, 400, 400], form: "current=x&new=y"),
  Row(.get, "/tokens", signedIn(200)),
  Row(.post, "/tokens", [401, 400, 400, 400, 400, 400], form: "scope=read&name=%20"),
  // Of nobody here.
  Row(.post, "/tokens/:token/revoke", [401, 404, 404, 404, 404, 404], form: ""),
  // It is not deleted.
  Row(.post, "/boards/:board/undelete", [401, 404, 403, 403, 409, 409], form: ""),
  Row(.post, "/boards/:board/delete", [401, 404, 403, 403, 303, 404], form: ""),
  Row(.post, "/sign-out", [401, 303, 303, 303, 303, 303], form: ""),
]

@Test func `every route has a row`() {
  let known = Set(rows.map(\.testDescription))
  // Programs have a table of their own.
  let routes = Route.all.filter { !$0.isForPrograms }
  for route in routes { #expect(known.contains("\(route.method) \(route.path)"), "\(route.method) \(route.path)") }
  #expect(rows.count == routes.count)
}

@Test(arguments: rows.indices)
func `everybody gets what the table says, and nothing else`(index: Int) async throws {
  let row = rows[index]
  let bench = try await ServiceBench()
  let job = try await bench.archive.admit(
    [Handed(.notes, Array("notes".utf8))], settings: [], to: bench.project, isReadNow: false,
    on: Occasion(by: nil, at: ServiceBench.start)
  ).job.id
  // What a stream tells ends with the job.
  for _ in 0..<Job.tries {
    _ = try await bench.archive.store.lease(now: ServiceBench.start, until: ServiceBench.start.adding(seconds: 9))
    _ = try await bench.archive.store.fail(job, because: "It is no text.")
  }
  let cookies: [String?] =
    try await [
      nil, bench.member("stranger", as: nil), bench.member("reader", as: .reader), bench.member("member", as: .member),
      bench.member("facilitator", as: .facilitator), bench.member("owner", as: .owner),
    ]
  let path = row.path.replacing(":board", with: bench.board.text).replacing(":picture", with: "1.jpg")
    .replacing(":photo", with: "1")
    .replacing(":line", with: "L1").replacing(":revision", with: "1")
    .replacing(":job", with: job.text).replacing(":action", with: "\(bench.board).1")
    .replacing(":project", with: bench.project.id.text).replacing(":link", with: Secret().text).replacing(
      ":published", with: bench.board.text
    ).replacing(":token", with: "tkn")
  for (cookie, status) in zip(cookies, row.statuses) {
    var (form, type) = (row.form, "application/x-www-form-urlencoded")
    if form == ":multipart" {
      form = "--b\r\nContent-Disposition: form-data; name=\"project\"\r\n\r\n\(bench.project.id)\r\n--b--\r\n"
      type = "multipart/form-data; boundary=b"
    }
    let answered = try await bench.ask(row.method, path, cookie: cookie, form: form, type: type)
    #expect(answered.status == status, "\(cookie == nil ? "signed out" : "signed in")")
    if cookie == nil, status == toSignIn { #expect(answered.place.hasPrefix("/sign-in")) }
    #expect(answered.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
  }
}

@Test(arguments: Route.all.filter { $0.method == .get }.map(\.path))
func `what can be looked at is asked about with the same answer and no body`(path: String) async throws {
  let bench = try await ServiceBench()
  let address = path.replacing(":board", with: bench.board.text).replacing(":project", with: bench.project.id.text)
  let owner = Route.isForPrograms(path) ? nil : try await bench.member("owner", as: .owner)
  let program = try await bench.program("program", as: .owner)
  var headers = HTTPFields()
  if owner == nil { headers[.authorization] = program.bearer.map { "Bearer \($0)" } }
  let looked = try await bench.ask(.get, address, cookie: owner, headers: headers)
  let asked = try await bench.ask(.head, address, cookie: owner, headers: headers)
  #expect(asked.status == looked.status && asked.body.isEmpty)
  #expect(asked.headers[.contentType] == looked.headers[.contentType])
  #expect(looked.body.isEmpty == (looked.status == 303))
  #expect(try await bench.ask(.head, address).body.isEmpty)
}

@Test func `a form of another site does nothing, whoever is signed in`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  for site in ["cross-site", "same-site", nil] {
    let answered = try await bench.ask(
      .post, "/boards/\(bench.board)/delete", cookie: owner, form: "", from: site)
    #expect(answered.status == 403)
  }
  #expect(try await bench.archive.board(bench.board).card.deletedAt == nil)
}

@Test func `a session that is over, made up or of nobody opens nothing`() async throws {
  let bench = try await ServiceBench()
  for cookie in [
    "\(SessionCookie.name)=\(Secret().text)", "\(SessionCookie.name)=", "\(SessionCookie.name)=x'; DROP TABLE board",
  ] {
    #expect(try await bench.ask(.get, "/boards/\(bench.board)", cookie: cookie).place.hasPrefix("/sign-in"))
  }
}
