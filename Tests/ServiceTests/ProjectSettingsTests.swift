import Archive
import Testing

@testable import Service

@Test func `nothing private is kept only once somebody said so twice`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  let place = "/projects/\(bench.project.id)"
  let asked = try await bench.ask(.post, place + "/retention", cookie: owner, form: "days=0")
  #expect(asked.status == 200 && asked.body.contains("go at once"))
  #expect(try await bench.archive.store.project(bench.project.id)?.privateDays == nil)
  let sure = try await bench.ask(.post, place + "/retention", cookie: owner, form: "days=0&sure=yes")
  #expect(sure.place == place + "?done=saved")
  #expect(try await bench.archive.store.project(bench.project.id)?.privateDays == 0)
}

@Test(arguments: ["x<y", "-1", "99999"])
func `days that are none are told beside their field, which has them still`(days: String) async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  let place = "/projects/\(bench.project.id)/retention"
  let refused = try await bench.ask(.post, place, cookie: owner, form: "days=\(Form.encoded(days))")
  let shown = days.replacing("<", with: "&lt;")
  #expect(refused.status == 400 && refused.body.contains("value=\"\(shown)\""))
  #expect(refused.body.contains("is no number of days") && refused.body.contains("aria-invalid"))
  #expect(refused.body.contains("Who takes part"))
}

@Test func `what was done with a member is told to the owner`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  let member = try await bench.member("Mina <b>", as: .member)
  let account = try #require(try await bench.archive.store.account(named: "Mina <b>"))
  let place = "/projects/\(bench.project.id)"
  func told(_ role: String) async throws -> (place: String, page: String) {
    let done = try await bench.ask(.post, place + "/members", cookie: owner, form: "account=\(account.id)&role=\(role)")
    return (done.place, try await bench.ask(.get, done.place, cookie: owner).body)
  }
  let changed = try await told("reader")
  #expect(changed.page.contains("Mina &lt;b&gt; is reader now."))
  #expect(try await !bench.ask(.get, changed.place, cookie: member).body.contains("is reader now"))
  let out = try await told("none")
  #expect(out.page.contains("Mina &lt;b&gt; takes part no more."))
  // An address that somebody made up tells nobody who has an account here.
  let reader = try await bench.member("reader", as: .reader)
  #expect(try await !bench.ask(.get, out.place, cookie: reader).body.contains("Mina"))
}
