import Archive
import Reports
import Testing
import Whiteboard

@testable import Service

private func multipart(_ parts: [(String, String)]) -> String {
  parts.map { "--b\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined() + "--b--\r\n"
}

@Test func `a form with files is read to the byte`() throws {
  let photo = "\u{0}\r\n--bo\r\n\r\n"
  let form = try MultipartForm(
    Array(multipart([("name=\"project\"", " p1 "), ("name=\"photo\"; filename=\"a.jpg\"", photo)]).utf8),
    type: "multipart/form-data; boundary=b")
  #expect(form["project"] == "p1" && form["photo"] == nil)
  #expect(form.files("photo") == [.init(name: "photo", file: "a.jpg", bytes: Array(photo.utf8))])
}

@Test(arguments: [
  "", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n", "--b\r\n\r\n\r\n--b--",
])
func `a form that is cut short is refused`(text: String) {
  #expect(throws: Refusal.self) { try MultipartForm(Array(text.utf8), type: "multipart/form-data; boundary=b") }
  #expect(throws: Refusal.self) { try MultipartForm(Array(text.utf8), type: "multipart/form-data") }
}

@Test func `what is handed in waits for the reader, and its page says so`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let answered = try await bench.ask(
    .post, "/snap", cookie: member,
    form: multipart([
      ("name=\"project\"", bench.project.id.text), ("name=\"photo\"; filename=\"\"", ""),
      ("name=\"notes\"", "# Outage\n\nAlice slept"),
    ]), type: "multipart/form-data; boundary=b")
  #expect(answered.status == 303 && answered.place.hasPrefix("/jobs/"))
  let jobs = try await bench.archive.store.jobs()
  #expect(jobs.map(\.originals.count) == [1] && jobs[0].originals[0].content == .notes)
  #expect(try await bench.ask(.get, answered.place, cookie: member).body.contains("Waiting to be read"))
  #expect(try await bench.ask(.get, "/", cookie: member).body.contains(answered.place))
  // Once it is read its page leads to the board, whoever read it.
  let job = try #require(
    try await bench.archive.store.lease(now: ServiceBench.start, until: ServiceBench.start.adding(seconds: 60)))
  let kept = try await bench.archive.keep(
    Keeping(composition: Composer().compose(Board(lines: []))), from: job, in: bench.project,
    on: Occasion(by: nil, at: ServiceBench.start))
  #expect(try await bench.ask(.get, answered.place, cookie: member).place == "/boards/\(kept.id)")
}

@Test(arguments: [
  ("name=\"notes\"", String(repeating: "a", count: 1 << 20 + 1), 413), ("name=\"notes\"", "a\u{0}b", 400),
  ("name=\"photo\"; filename=\"x.svg\"", "<svg onload='alert(1)'/>", 400),
])
func `what can never be read is told at once, and is not taken in`(name: String, content: String, status: Int)
  async throws
{
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let answered = try await bench.ask(
    .post, "/snap", cookie: member, form: multipart([("name=\"project\"", bench.project.id.text), (name, content)]),
    type: "multipart/form-data; boundary=b")
  #expect(answered.status == status && !answered.body.contains("<svg onload"))
  #expect(try await bench.archive.store.jobs().isEmpty)
}

@Test func `a board is shown with its report, escaped, and found by its words`() async throws {
  let bench = try await ServiceBench()
  let reader = try await bench.member("reader <b>", as: .reader)
  let page = try await bench.ask(.get, "/boards/\(bench.board)", cookie: reader).body
  #expect(page.contains("Checkout outage") && page.contains("the pool ran out") && page.contains("Add an alert"))
  #expect(page.contains("reader &lt;b&gt;") && !page.contains("reader <b>"))
  #expect(!page.contains("Delete this board"))
  let found = try await bench.ask(.get, "/search?q=pool", cookie: reader).body
  #expect(found.contains("<mark>pool</mark>") && found.contains("/boards/\(bench.board)"))
  #expect(try await bench.ask(.get, "/search?q=%3Cscript%3E", cookie: reader).body.contains("&lt;script&gt;"))
  let stranger = try await bench.member("stranger", as: nil)
  #expect(try await !bench.ask(.get, "/search?q=pool", cookie: stranger).body.contains("<mark>"))
  #expect(try await !bench.ask(.get, "/", cookie: stranger).body.contains("Checkout"))
}

@Test func `an action is moved with one tap, and its history knows by whom`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  #expect(try await bench.ask(.get, "/actions", cookie: member).body.contains("Add an alert"))
  let moved = try await bench.ask(
    .post, "/actions/\(bench.board).1", cookie: member, form: "to=done&show=open")
  #expect(moved.place == "/actions?show=open&moved=\(bench.board).1&from=open")
  #expect(try await bench.ask(.get, "/actions", cookie: member).body.contains("No actions here"))
  #expect(try await bench.ask(.get, "/actions?show=done", cookie: member).body.contains("Add an alert"))
  let account = try #require(try await bench.archive.store.account(named: "member"))
  #expect(try await bench.archive.store.history(of: bench.board).last?.account == account.id)
  #expect(try await bench.ask(.post, "/actions/\(bench.board).1", cookie: member, form: "to=gone").status == 400)
}

@Test func `a project keeps an owner, and a link is shown once`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  let account = try #require(try await bench.archive.store.account(named: "owner"))
  let place = "/projects/\(bench.project.id)"
  let alone = try await bench.ask(.post, place + "/members", cookie: owner, form: "account=\(account.id)&role=reader")
  #expect(alone.status == 409 && alone.body.contains("has an owner"))
  let invited = try await bench.ask(.post, place + "/invitations", cookie: owner, form: "role=member").body
  #expect(invited.contains("http://boards.test/join/"))
  #expect(try await !bench.ask(.get, place, cookie: owner).body.contains("/join/"))
}
