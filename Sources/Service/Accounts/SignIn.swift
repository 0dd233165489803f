import Archive
import Hummingbird

extension Attempts {
  /// - Throws: `.tooOften`.
  func admit(_ name: String, at now: Moment) throws(Refusal) {
    let wait = begin(name, now: now.seconds)
    guard wait == 0 else { throw .tooOften(seconds: wait) }
  }
}

/// One try to sign in.
struct SignIn: Sendable {
  private let site: Site
  private let context: ServiceContext

  init(_ site: Site, _ context: ServiceContext) {
    self.site = site
    self.context = context
  }

  func answer(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    let (name, next) = (form["name"], NextPage.checked(form["next"]))
    let now = site.clock()
    // Somebody who guesses is slowed down by name and by address; neither says whether there is such an account.
    let counted = name.lowercased()
    do {
      try site.peers.admit(context.peer, at: now)
      try site.attempts.admit(counted, at: now)
    } catch {
      site.logger.notice("signing in is slowed down", metadata: ["peer": "\(context.peer)"])
      let page = SignInPage(next: next, name: name, problem: error.sentence)
      var response = Answer.page(page.render(site), status: error.status)
      if case .tooOften(let seconds) = error { response.headers[.retryAfter] = "\(seconds)" }
      return response
    }
    guard let account = try await account(named: name, password: form.exactly("password")) else {
      // Without the name: what is typed there by mistake may be a password.
      site.logger.notice("signing in was refused", metadata: ["peer": "\(context.peer)"])
      let page = SignInPage(next: next, name: name, problem: Texts.say("sign-in.that-name-and-that"))
      return Answer.page(page.render(site), status: .unauthorized)
    }
    site.attempts.succeeded(counted)
    // Others may try from the same address, and whoever guesses may have an account as well.
    site.peers.forgive(context.peer)
    return try await signedIn(as: account, then: next)
  }

  /// A new session each time: what a browser carried before opens nothing.
  func signedIn(as account: Account.ID, then next: String) async throws -> Response {
    let (secret, now) = (Secret(), site.clock())
    if let old = context.session { try await site.store.closeSession(old.key) }
    try await site.store.openSession(
      secret.key, of: account, now: now, until: now.adding(seconds: Site.session))
    var response = Answer.see(next)
    response.setCookie(SessionCookie.carrying(secret, isSecure: site.settings.isSecure))
    return response
  }

  /// As slow where there is no such account as where there is.
  private func account(named name: String, password: String) async throws -> Account.ID? {
    guard password.count <= PasswordHash.longest else { return nil }
    let account = try await site.store.account(named: name)
    var stored: String?
    if let account { stored = try await site.store.password(of: account.id) }
    let hash = stored.map(PasswordHash.init(stored:))
    let isRight = try await site.hashing.run { () throws -> Bool in
      guard let hash else {
        _ = try PasswordHash.decoy(salt: Secret.drawn(16))
        return false
      }
      return try hash.matches(password)
    }
    return isRight ? account?.id : nil
  }
}
