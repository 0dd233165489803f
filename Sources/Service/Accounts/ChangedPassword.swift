import Archive
import Hummingbird

/// Another password for whoever is signed in and knows the one they have.
struct ChangedPassword: Sendable {
  private let site: Site
  private let context: ServiceContext
  private let account: Account

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let account = context.account else { throw .notSignedIn }
    self.site = site
    self.context = context
    self.account = account
  }

  func page(isChanged: Bool, problem: AccountPage.Problem? = nil) -> Response {
    let page = AccountPage(frame: Frame(account.name, at: "account"), isChanged: isChanged, problem: problem)
    return Answer.page(site.pages.render("account", page), status: problem == nil ? .ok : .badRequest)
  }

  /// - Throws: ``Refusal/tooOften(seconds:)``: whoever found a browser that is signed in guesses as slowly as at the door.
  func answer(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    let (current, new) = (form.exactly("current"), form.exactly("new"))
    if let problem = PasswordHash.problem(with: new) { return page(isChanged: false, problem: .new(problem)) }
    let counted = account.name.lowercased()
    try site.peers.admit(context.peer, at: site.clock())
    try site.attempts.admit(counted, at: site.clock())
    guard try await isRight(current) else {
      return page(isChanged: false, problem: .current(Texts.say("account.that-is-not")))
    }
    site.attempts.succeeded(counted)
    site.peers.forgive(context.peer)
    let salt = Secret.drawn(16)
    let hash = try await site.hashing.run { try PasswordHash(of: new, salt: salt) }
    try await site.store.setPassword(hash.text, of: account.id)
    try await site.store.closeSessions(of: account.id)
    return try await SignIn(site, context).signedIn(as: account.id, then: "/account?changed=yes")
  }

  private func isRight(_ password: String) async throws -> Bool {
    guard password.count <= PasswordHash.longest, let stored = try await site.store.password(of: account.id) else {
      return false
    }
    return try await site.hashing.run { try PasswordHash(stored: stored).matches(password) }
  }
}
