import Archive
import JSONText
import Reports
import Testing
import Whiteboard

@testable import Service

private func multipart(_ parts: [(String, String)], _ boundary: String = "b") -> String {
  parts.map { "--\(boundary)\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
    + "--\(boundary)--\r\n"
}

@Test(arguments: ["json", "text", "form"])
func `notes are taken in however they are sent, and their job tells how far they are`(form: String) async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("member", as: .member)
  let project = bench.project.id
  let answered =
    switch form {
    case "json": try await program.ask(.post, "/v1/boards", "{\"project\": \"\(project)\", \"notes\": \"# Outage\"}")
    case "text":
      try await program.ask(.post, "/v1/boards?project=\(project)", "# Outage", type: "text/markdown; charset=utf-8")
    default:
      try await program.ask(
        .post, "/v1/boards", multipart([("name=\"project\"", project.text), ("name=\"notes\"", "# Outage")]),
        type: "multipart/form-data; boundary=b")
    }
  #expect(answered.status == 202 && answered.place.hasPrefix("/v1/jobs/"))
  let job = try #require(try await bench.archive.store.jobs().first)
  #expect(try await bench.archive.handed(in: job).originals.map(\.bytes) == [Array("# Outage".utf8)])
  #expect(try await program.ask(.get, answered.place).json["state"]?.string == "reading")
  let leased = try #require(
    try await bench.archive.store.lease(now: ServiceBench.start, until: ServiceBench.start.adding(seconds: 60)))
  let kept = try await bench.archive.keep(
    Keeping(composition: Composer().compose(Board(lines: []))), from: leased, in: bench.project,
    on: Occasion(by: nil, at: ServiceBench.start))
  let done = try await program.ask(.get, answered.place).json
  #expect(done["state"]?.string == "kept" && done["board"]?.string == kept.id.text)
}

@Test func `a token of one project needs to say none`() async throws {
  let bench = try await ServiceBench()
  let tied = try await bench.program("member", as: .member, within: bench.project.id)
  #expect(try await tied.ask(.post, "/v1/boards", "{\"notes\": \"x\"}").status == 202)
  let wide = try await bench.program("other", as: .member)
  #expect(try await wide.ask(.post, "/v1/boards", "{\"notes\": \"x\"}").status == 400)
}

@Test func `whoever waits gets the report`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("member", as: .member, within: bench.project.id)
  let reader = Task {
    while true {
      if let job = try await bench.archive.store.lease(
        now: ServiceBench.start, until: ServiceBench.start.adding(seconds: 60))
      {
        return try await bench.archive.keep(
          Keeping(composition: Composer().compose(Board(lines: []))), from: job, in: bench.project,
          on: Occasion(by: nil, at: ServiceBench.start)
        ).id
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
  let answered = try await program.ask(.post, "/v1/boards?wait=30", "{\"notes\": \"x\"}")
  let board = try await reader.value
  #expect(answered.status == 201 && answered.place == "/v1/boards/\(board)" && answered.tag == "\"1\"")
  #expect(answered.json["schema"]?.string == "boardsnap.report/1")
  #expect(try await program.ask(.post, "/v1/boards?wait=31", "{\"notes\": \"x\"}").status == 400)
}

@Test func `what is sent twice with one key is one board, from a program and from the page`() async throws {
  let bench = try await ServiceBench()
  let cookie = try await bench.member("member", as: .member)
  let account = try #require(try await bench.archive.store.account(named: "member"))
  let program = try await bench.program(of: account)
  let notes = "{\"project\": \"\(bench.project.id)\", \"notes\": \"# Outage\"}"
  let first = try await program.ask(.post, "/v1/boards", notes, key: "a-key")
  let again = try await program.ask(.post, "/v1/boards", notes, key: "a-key")
  #expect(first.status == 202 && again.status == 202 && again.place == first.place)
  // A browser draws another boundary each time.
  for boundary in ["b", "c"] {
    let page = try await bench.ask(
      .post, "/snap", cookie: cookie,
      form: multipart(
        [("name=\"key\"", "a-key"), ("name=\"project\"", bench.project.id.text), ("name=\"notes\"", "# Outage")],
        boundary), type: "multipart/form-data; boundary=\(boundary)")
    #expect(page.place == first.place.replacing("/v1", with: ""))
  }
  #expect(try await bench.archive.store.jobs().count == 1)
  let other = try await program.ask(
    .post, "/v1/boards", notes.replacing("Outage", with: "Other"), key: "a-key")
  #expect(other.status == 422 && other.problem == "key-reused")
  // Keys are an account's own, and nothing was made with one that was refused.
  let second = try await bench.program("second", as: .member)
  #expect(try await second.ask(.post, "/v1/boards", notes, key: "a-key").place != first.place)
  #expect(try await program.ask(.post, "/v1/boards", "{\"project\": \"zz\", \"notes\": \"x\"}", key: "b").status == 404)
  #expect(try await program.ask(.post, "/v1/boards", notes, key: "b").status == 202)
  #expect(try await bench.archive.store.jobs().count == 3)
  for key in ["with blanks", String(repeating: "k", count: 201)] {
    #expect(try await program.ask(.post, "/v1/boards", notes, key: key).status == 400)
  }
}

@Test func `a page whose script gave no key takes in what is sent`() async throws {
  let bench = try await ServiceBench()
  let cookie = try await bench.member("member", as: .member)
  for _ in 0..<2 {
    let page = try await bench.ask(
      .post, "/snap", cookie: cookie,
      form: multipart(
        [("name=\"key\"", ""), ("name=\"project\"", bench.project.id.text), ("name=\"notes\"", "# Outage")]),
      type: "multipart/form-data; boundary=b")
    #expect(page.status == 303)
  }
  #expect(try await bench.archive.store.jobs().count == 2)
}

@Test func `a project that is asked for twice with one key is one project`() async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("owner", as: nil)
  let first = try await program.ask(.post, "/v1/projects", "{\"name\": \"Search\"}", key: "k")
  let again = try await program.ask(.post, "/v1/projects", "{\"name\": \"Search\"}", key: "k")
  #expect(first.status == 201 && again.status == 201 && again.place == first.place)
  #expect(try await program.ask(.post, "/v1/projects", "{\"name\": \"Search\"}").problem == "conflict")
  #expect(try await program.ask(.get, "/v1/projects").json["projects"]?.array?.count == 1)
}
