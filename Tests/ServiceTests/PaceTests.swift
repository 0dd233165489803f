import Archive
import JSONText
import Testing

@testable import Service

private func notes(_ text: String, to project: Project.ID) -> String {
  [("project", project.text), ("notes", text)].map {
    "--b\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n"
  }.joined() + "--b--\r\n"
}

extension ServiceBench {
  fileprivate func handIn(_ text: String, _ cookie: String, asScript: Bool = false) async throws -> Answered {
    let body = notes(text, to: project.id)
    return try await ask(
      .post, "/snap", cookie: cookie, form: body, type: "multipart/form-data; boundary=b",
      headers: [.accept: asScript ? "application/json" : "text/html", .contentLength: "\(body.utf8.count)"])
  }
}

@Test func `so much is let through at once, then less, and whoever goes on waits longer each time`() {
  let pace = Pace(most: 10, in: 100)
  #expect((0..<10).allSatisfy { _ in pace.take("one", now: 0) == 0 })
  #expect(pace.take("one", now: 0) == 1)
  #expect(pace.take("other", now: 0) == 0)
  #expect(pace.take("one", now: 1) == 2 && pace.take("one", now: 2) == 1)
  #expect(pace.take("one", now: 3) == 4)
  #expect(pace.take("one", now: 13) == 0, "one more every ten seconds")
  #expect(pace.take("one", now: 13) == 8)
  #expect((0..<10).allSatisfy { _ in pace.take("one", now: 200) == 0 }, "after a quiet while it is as before")
  #expect(pace.take("one", now: 200) == 1)
  #expect(pace.take("one", now: 150) == 51, "a clock that is set back makes nobody wait for ever")
}

@Test func `an account hands in 200 snaps at once, each of which waits to be read`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  for number in 0..<200 { #expect(try await bench.handIn("Outage \(number)", member, asScript: true).status == 303) }
  #expect(try await bench.archive.store.jobs().count == 200)
}

@Test func `whoever hands in too many is told when to go on, on a page, to a script and to a program`() async throws {
  let bench = try await ServiceBench(snapLimit: 2)
  let program = try await bench.program("member", as: .member)
  let account = try #require(try await bench.archive.store.account(named: "member"))
  let cookie = try await bench.session(of: account.id)
  for _ in 0..<2 { #expect(try await bench.handIn("Outage", cookie).status == 303) }
  let page = try await bench.handIn("Typed for an hour", cookie)
  #expect(page.status == 429 && page.headers[.retryAfter] == "1")
  #expect(page.body.contains("Typed for an hour</textarea>") && page.body.contains("Try again in a second"))
  let script = try await bench.handIn("Outage", cookie, asScript: true)
  #expect(script.status == 429 && script.headers[.contentType] == "application/json")
  let body = JSONValue.object([("project", .string(bench.project.id.text)), ("notes", .string("Outage"))]).line
  let told = try await program.ask(.post, "/v1/boards", body)
  #expect(told.problem == "too-often" && told.headers[.retryAfter] != nil)
  #expect(try await bench.archive.store.jobs().count == 2)
  let other = try await bench.member("other", as: .member)
  #expect(try await bench.handIn("Outage", other).status == 303)
}
