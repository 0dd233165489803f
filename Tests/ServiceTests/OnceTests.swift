import Archive
import Testing

@testable import Service

private func key(in page: String) throws -> String {
  String(try #require(page.firstMatch(of: /name="key" value="([A-Za-z0-9_-]{43})"/)).output.1)
}

@Test func `a token's form that is sent again makes no second token, and says so`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let form = "key=\(try key(in: try await bench.ask(.get, "/tokens", cookie: member).body))&scope=read&name=bot"
  #expect(try await bench.ask(.post, "/tokens", cookie: member, form: form).body.contains("value=\"bsnap_"))
  let again = try await bench.ask(.post, "/tokens", cookie: member, form: form)
  #expect(again.status == 409 && again.body.contains("made already") && !again.body.contains("value=\"bsnap_"))
  let account = try #require(try await bench.archive.store.account(named: "member"))
  #expect(try await bench.archive.store.tokens(of: account.id).count == 1)
  // Whoever goes back and fills it in anew wants another.
  #expect(try await bench.ask(.post, "/tokens", cookie: member, form: form + "2").body.contains("value=\"bsnap_"))
  #expect(try await bench.ask(.post, "/tokens", cookie: member, form: "key=x&scope=read&name=bot").status == 400)
}

@Test(arguments: ["invitations", "passwords"])
func `a link's form that is sent again makes no second link, and says so`(kind: String) async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  _ = try await bench.member("member", as: .member)
  let account = try #require(try await bench.archive.store.account(named: "member"))
  let place = "/projects/\(bench.project.id)"
  let once = try key(in: try await bench.ask(.get, place, cookie: owner).body)
  let form = "key=\(once)&role=member&account=\(account.id)"
  #expect(try await bench.ask(.post, "\(place)/\(kind)", cookie: owner, form: form).body.contains("/join/"))
  let again = try await bench.ask(.post, "\(place)/\(kind)", cookie: owner, form: form)
  #expect(again.status == 409 && again.body.contains("made already") && !again.body.contains("/join/"))
}
