import Archive
import Testing

@testable import Service

private func joined(_ bench: ServiceBench, _ purpose: OneTimeLink.Purpose, _ form: String) async throws
  -> ServiceBench.Answered
{
  let secret = Secret()
  try await bench.archive.store.offer(
    OneTimeLink(key: secret.key, purpose: purpose, until: ServiceBench.start.adding(days: 1)),
    now: ServiceBench.start)
  let answered = try await bench.ask(.post, "/join/\(secret.text)", form: form)
  if answered.status == 303 {
    #expect(try await bench.ask(.get, "/join/\(secret.text)").status == 404, "a link works once")
  }
  return answered
}

private func cookie(_ answered: ServiceBench.Answered) -> String {
  String(answered.headers[.setCookie]?.prefix { $0 != ";" } ?? "")
}

@Test func `the first link makes the first account, which owns what is kept, and signs out and in again`() async throws
{
  let bench = try await ServiceBench()
  let first = try await joined(bench, .firstAccount, "name=Dana&password=correct+horse+battery")
  #expect(first.status == 303)
  let session = cookie(first)
  #expect(try await bench.ask(.get, "/boards/\(bench.board)", cookie: session).status == 200)
  #expect(try await bench.ask(.post, "/sign-out", cookie: session, form: "").status == 303)
  #expect(try await bench.ask(.get, "/", cookie: session).place.hasPrefix("/sign-in"))
  let wrong = try await bench.ask(.post, "/sign-in", form: "name=Dana&password=correct+horse")
  #expect(wrong.status == 401 && wrong.headers[.setCookie] == nil)
  let right = try await bench.ask(.post, "/sign-in", form: "name=Dana&password=correct+horse+battery&next=%2Factions")
  #expect(right.place == "/actions" && cookie(right) != session)
  #expect(try await bench.ask(.get, "/", cookie: cookie(right)).status == 200)
  // Somebody can sign in now, so no link makes a first account any more.
  #expect(try await joined(bench, .firstAccount, "name=Eve&password=correct+horse+battery").status == 404)
}

@Test func `an invitation gives one role in one project`() async throws {
  let bench = try await ServiceBench()
  let other = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: nil, at: ServiceBench.start)
  let guest = cookie(try await joined(bench, .invitation(other.id, .reader), "name=Guest&password=0123456789"))
  #expect(try await bench.ask(.get, "/projects/\(other.id)", cookie: guest).status == 200)
  #expect(try await bench.ask(.get, "/projects/\(bench.project.id)", cookie: guest).status == 404)
  #expect(try await bench.ask(.post, "/projects/\(other.id)/retention", cookie: guest, form: "days=1").status == 403)
}

@Test func `a new password ends every session`() async throws {
  let bench = try await ServiceBench()
  let old = try await bench.member("Dana", as: .owner)
  let account = try #require(try await bench.archive.store.account(named: "Dana"))
  let new = cookie(try await joined(bench, .newPassword(account.id), "password=another+horse+battery"))
  #expect(try await bench.ask(.get, "/", cookie: old).place.hasPrefix("/sign-in"))
  #expect(try await bench.ask(.get, "/", cookie: new).status == 200)
}

@Test func `whoever knows the password changes it, stays signed in there and nowhere else`() async throws {
  let bench = try await ServiceBench()
  let elsewhere = try await bench.member("Dana", as: .owner)
  let account = try #require(try await bench.archive.store.account(named: "Dana"))
  let here = cookie(try await joined(bench, .newPassword(account.id), "password=correct+horse+battery"))
  let found = try await bench.session(of: account.id)
  let wrong = try await bench.ask(.post, "/account/password", cookie: here, form: "current=a+guess&new=another+horse")
  #expect(wrong.status == 400 && wrong.body.contains("not the password of this account"))
  let short = try await bench.ask(
    .post, "/account/password", cookie: here, form: "current=correct+horse+battery&new=horse")
  #expect(short.status == 400 && short.body.contains("at least 10 characters"))
  let changed = try await bench.ask(
    .post, "/account/password", cookie: here, form: "current=correct+horse+battery&new=another+horse")
  #expect(changed.place.hasPrefix("/account") && cookie(changed) != here)
  #expect(try await bench.ask(.get, "/", cookie: cookie(changed)).status == 200)
  for old in [elsewhere, here, found] { #expect(try await bench.ask(.get, "/", cookie: old).status == 303) }
  #expect(try await bench.ask(.post, "/sign-in", form: "name=Dana&password=correct+horse+battery").status == 401)
  #expect(try await bench.ask(.post, "/sign-in", form: "name=Dana&password=another+horse").status == 303)
}

@Test func `whoever found a browser that is signed in guesses the password as slowly as at the door`() async throws {
  let bench = try await ServiceBench()
  let found = try await bench.member("Dana", as: .owner)
  let guess = "current=a+guess&new=another+horse"
  for _ in 0..<5 { #expect(try await bench.ask(.post, "/account/password", cookie: found, form: guess).status == 400) }
  #expect(try await bench.ask(.post, "/account/password", cookie: found, form: guess).status == 429)
  #expect(try await bench.ask(.post, "/sign-in", form: "name=Dana&password=guess").status == 429)
}

@Test func `a short password and a name that is taken are told, and the link still works`() async throws {
  let bench = try await ServiceBench()
  _ = try await bench.member("Dana", as: nil)
  let short = try await joined(bench, .invitation(bench.project.id, .member), "name=Eve&password=short")
  #expect(short.status == 400 && short.body.contains("at least 10 characters"))
  let taken = try await joined(bench, .invitation(bench.project.id, .member), "name=Dana&password=0123456789")
  #expect(taken.status == 400 && taken.body.contains("called so already"))
}

@Test func `whoever guesses has to wait, and so does whoever tries many links`() async throws {
  let bench = try await ServiceBench()
  for _ in 0..<5 { #expect(try await bench.ask(.post, "/sign-in", form: "name=Dana&password=guess").status == 401) }
  let sixth = try await bench.ask(.post, "/sign-in", form: "name=Dana&password=guess")
  #expect(sixth.status == 429 && sixth.headers[.retryAfter] == "1")
  // A whole office may ask from one address; it waits later.
  for _ in 6..<20 { #expect(try await bench.ask(.get, "/join/\(Secret().text)").status == 404) }
  #expect(try await bench.ask(.get, "/join/\(Secret().text)").status == 429)
}

@Test func `many tries at once are no more than one after the other`() async throws {
  let bench = try await ServiceBench()
  let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
    for number in 0..<12 {
      group.addTask { try await bench.ask(.post, "/sign-in", form: "name=Dana&password=guess\(number)").status }
    }
    return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
  }
  #expect(statuses == [401: 5, 429: 7])
}

@Test func `whoever has an account guesses no faster at others for it`() {
  let (attempts, peers) = (Attempts(), Attempts(free: 20, wearsOff: 30))
  for guess in 0..<20 {
    #expect(peers.begin("198.51.100.7", now: 0) == 0, "guess \(guess)")
    _ = attempts.begin("name \(guess)", now: 0)
    // Their own account, in between.
    if peers.begin("198.51.100.7", now: 0) == 0 { peers.forgive("198.51.100.7") }
  }
  #expect(peers.begin("198.51.100.7", now: 0) > 0)
  #expect(peers.begin("198.51.100.7", now: 120) == 0, "what failed two minutes ago has partly worn off")
}

@Test func `somebody who has an account joins another project with it`() async throws {
  let bench = try await ServiceBench()
  let other = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: nil, at: ServiceBench.start)
  let member = try await bench.member("Dana", as: .member)
  let secret = Secret()
  try await bench.archive.store.offer(
    OneTimeLink(
      key: secret.key, purpose: .invitation(other.id, .reader), until: ServiceBench.start.adding(days: 1)),
    now: ServiceBench.start)
  let link = "/join/\(secret.text)"
  #expect(try await bench.ask(.get, link).body.contains("/sign-in?next=\(link)"))
  #expect(try await bench.ask(.post, link, form: "as=me").place == "/sign-in?next=\(link)")
  #expect(try await bench.ask(.get, link, cookie: member).body.contains("Join as Dana"))
  let joined = try await bench.ask(.post, link, cookie: member, form: "as=me")
  #expect(joined.place == "/projects/\(other.id)")
  #expect(try await bench.ask(.get, "/projects/\(other.id)", cookie: member).status == 200)
  #expect(try await bench.ask(.get, link, cookie: member).status == 404)
}

@Test func `nobody is drawn into a project, and an invitation that was given by mistake is withdrawn`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  _ = try await bench.member("stranger", as: nil)
  let stranger = try #require(try await bench.archive.store.account(named: "stranger"))
  let place = "/projects/\(bench.project.id)"
  let drawn = try await bench.ask(.post, "\(place)/members", cookie: owner, form: "account=\(stranger.id)&role=reader")
  #expect(drawn.status == 409)
  let account = try #require(try await bench.archive.store.account(named: "owner"))
  let odd = try await bench.ask(.post, "\(place)/members", cookie: owner, form: "account=\(account.id)&role=emperor")
  #expect(odd.status == 400)
  let invited = try await bench.ask(.post, "\(place)/invitations", cookie: owner, form: "role=owner").body
  let link = try #require(invited.firstMatch(of: /\/join\/[\w-]+/)).output
  let page = try await bench.ask(.get, place, cookie: owner).body
  let id = try #require(page.firstMatch(of: /name="link" value="([0-9a-f]+)"/)).output.1
  #expect(!page.contains(link))
  let withdrawn = try await bench.ask(.post, "\(place)/invitations/withdraw", cookie: owner, form: "link=\(id)")
  #expect(withdrawn.status == 303)
  #expect(try await bench.ask(.get, String(link)).status == 404)
}

@Test
func `of links to the first account the last one works, and what a browser carried before a sign-in opens nothing`()
  async throws
{
  let bench = try await ServiceBench()
  let (old, new) = (Secret(), Secret())
  for secret in [old, new] {
    try await bench.archive.store.offer(
      OneTimeLink(key: secret.key, purpose: .firstAccount, until: ServiceBench.start.adding(days: 1)),
      now: ServiceBench.start)
  }
  #expect(try await bench.ask(.get, "/join/\(old.text)").status == 404)
  let form = "name=Dana&password=correct+horse+battery"
  let first = cookie(try await bench.ask(.post, "/join/\(new.text)", form: form))
  let again = try await bench.ask(.post, "/sign-in", cookie: first, form: form)
  #expect(again.status == 303)
  #expect(try await bench.ask(.get, "/", cookie: first).place.hasPrefix("/sign-in"))
  #expect(try await bench.ask(.get, "/", cookie: cookie(again)).status == 200)
}

@Test(arguments: ["//evil.test", "https://evil.test", "/\\evil.test", "javascript:alert(1)", ""])
func `one is sent on within this site alone`(next: String) async throws {
  #expect(NextPage.checked(next) == "/")
}

@Test func `cookies are read by no script, and sent encrypted alone where the site is`() async throws {
  for isSecure in [true, false] {
    let bench = try await ServiceBench(secure: isSecure)
    let joined = try await joined(bench, .firstAccount, "name=Dana&password=correct+horse+battery")
    let set = joined.headers[.setCookie] ?? ""
    #expect(set.contains("HttpOnly") && set.contains("SameSite=Lax") && set.contains("Secure") == isSecure)
    #expect((joined.headers[.strictTransportSecurity] != nil) == isSecure)
  }
}

@Test func `a password is known again, and nothing else is taken for it`() throws {
  let hash = try PasswordHash(of: "Grüße aus Köln 1", salt: Secret.drawn(16))
  #expect(try hash.matches("Gru\u{308}ße aus Köln 1"), "two ways to type one letter")
  #expect(try !hash.matches("Grüße aus Köln 2") && !hash.matches(""))
  #expect(!hash.text.contains("Grüße") && hash.text.hasPrefix("scrypt$15$8$3$"))
  #expect(try !PasswordHash(stored: "plain").matches("plain"))
  #expect(try PasswordHash(of: "same", salt: Secret.drawn(16)) != PasswordHash(of: "same", salt: Secret.drawn(16)))
}
