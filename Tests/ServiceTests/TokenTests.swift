import Archive
import Foundation
import Testing

@testable import Service

/// Makes a token on the page.
private func token(_ bench: ServiceBench, _ cookie: String, _ form: String) async throws -> Program {
  let page = try await bench.ask(.post, "/tokens", cookie: cookie, form: form).body
  let shown = try #require(page.firstMatch(of: /value="(bsnap_[A-Za-z0-9_-]{43})"/))
  return Program(bench: bench, bearer: String(shown.output.1))
}

@Test func `a token is shown once, does what its account may, and nothing once it is revoked`() async throws {
  let bench = try await ServiceBench()
  let cookie = try await bench.member("member", as: .member)
  let program = try await token(bench, cookie, "name=deploy+%3Cbot%3E&scope=write&project=\(bench.project.id)")
  var page = try await bench.ask(.get, "/tokens", cookie: cookie).body
  #expect(!page.contains("bsnap_") && page.contains("deploy &lt;bot&gt;") && page.contains("never used"))
  #expect(try await program.ask(.get, "/v1/boards/\(bench.board)").status == 200)
  #expect(try await program.ask(.delete, "/v1/boards/\(bench.board)").status == 403)
  page = try await bench.ask(.get, "/tokens", cookie: cookie).body
  #expect(page.contains("last used \(ServiceBench.start.date)") && page.contains("in Payments"))
  // Who is taken out of the project takes the token along.
  let account = try #require(try await bench.archive.store.account(named: "member"))
  try await bench.archive.store.share(bench.project.id, with: account.id, as: nil)
  #expect(try await program.ask(.get, "/v1/boards/\(bench.board)").status == 404)
  try await bench.archive.store.share(bench.project.id, with: account.id, as: .member)
  let revoke = try #require(page.firstMatch(of: /action="(\/tokens\/[a-z0-9]+\/revoke)"/)).output.1
  let other = try await bench.member("other", as: .owner)
  #expect(try await bench.ask(.post, String(revoke), cookie: other, form: "").status == 404)
  #expect(try await program.ask(.get, "/v1/boards").status == 200)
  #expect(try await bench.ask(.post, String(revoke), cookie: cookie, form: "").place == "/tokens")
  #expect(try await program.ask(.get, "/v1/boards").status == 401)
}

@Test func `what a token carries is in no file`() async throws {
  let bench = try await ServiceBench()
  let cookie = try await bench.member("member", as: .member)
  let program = try await token(bench, cookie, "name=bot&scope=read")
  let secret = Data(try #require(program.bearer).dropFirst(Bearer.prefix.count).utf8)
  let files = try #require(FileManager.default.enumerator(at: bench.folder, includingPropertiesForKeys: nil))
  for case let file as URL in files where !file.hasDirectoryPath {
    #expect(try Data(contentsOf: file).range(of: secret) == nil, "\(file.lastPathComponent)")
  }
}

@Test func `a token that a token makes reaches no further, and is revoked with it`() async throws {
  let bench = try await ServiceBench()
  let other = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: nil, at: ServiceBench.start)
  let tied = try await bench.program("owner", as: .owner, within: bench.project.id)
  let account = try #require(try await bench.archive.store.account(named: "owner"))
  try await bench.archive.store.share(other.id, with: account.id, as: .owner)
  let wide = "{\"name\": \"x\", \"scope\": \"write\", \"project\": \"\(other.id)\"}"
  #expect(try await tied.ask(.post, "/v1/tokens", wide).status == 404)
  let made = try await tied.ask(.post, "/v1/tokens", "{\"name\": \"x\", \"scope\": \"write\"}").json
  #expect(made["project"]?.string == bench.project.id.text)
  let second = Program(bench: bench, bearer: made["token"]?.string)
  #expect(try await second.ask(.get, "/v1/projects").json["projects"]?.array?.count == 1)
  let listed = try await tied.ask(.get, "/v1/tokens").json["tokens"]?.array ?? []
  #expect(listed.count == 2 && listed.allSatisfy { $0["token"] == nil })
  let first = try #require(listed.first { $0["madeWith"]?.isNull == true }?["id"]?.string)
  #expect(try await second.ask(.delete, "/v1/tokens/\(first)").status == 204)
  for program in [tied, second] { #expect(try await program.ask(.get, "/v1/projects").status == 401) }
}

@Test(arguments: ["", " ", String(repeating: "a", count: 101), "two\\nlines", "bell\\u0007"])
func `a token has a name on one line`(name: String) async throws {
  let bench = try await ServiceBench()
  let program = try await bench.program("member", as: .member)
  let answered = try await program.ask(.post, "/v1/tokens", "{\"name\": \"\(name)\", \"scope\": \"read\"}")
  #expect(answered.status == 400 && answered.problem == "bad-request")
}
