import Archive
import Hummingbird

/// Opening an account, or choosing another password, by a link that works once.
struct Joining: Sendable {
  private let site: Site
  private let context: ServiceContext

  init(_ site: Site, _ context: ServiceContext) {
    self.site = site
    self.context = context
  }

  /// - Throws: ``Refusal`` where there is no such link, or it is over, or was used.
  func link(_ request: Request) async throws -> OneTimeLink {
    let now = site.clock()
    try site.peers.admit(context.peer, at: now)
    guard let secret = Secret(context.parameters.get("link") ?? ""),
      let link = try await site.store.link(secret.key, at: now)
    else { throw Refusal.noLink }
    site.peers.forgive(context.peer)
    if link.purpose == .firstAccount, try await site.store.hasPasswords() { throw Refusal.noLink }
    return link
  }

  func page(_ purpose: OneTimeLink.Purpose, problem: String?) async throws -> String {
    var page = JoinPage(problem: problem)
    switch purpose {
    case .firstAccount:
      page.title = Texts.say("joining.welcome-to-boardsnap")
      page.lead = Texts.say("joining.this-link-makes-the")
    case .invitation(let id, let role):
      let project = try await site.store.project(id)?.name.description ?? ""
      page.title = Texts.say("joining.join", ["project": project])
      page.lead = Texts.say("joining.you-are-invited-as", ["role": role.spoken])
      page.me = context.account.map { Texts.say("joining.join-as", ["name": $0.name]) }
      page.signIn = context.account == nil ? context.parameters.get("link").map { "/join/\($0)" } : nil
    case .newPassword:
      page.title = Texts.say("joining.a-new-password")
      page.lead = Texts.say("joining.you-are-signed-out")
      page.asksName = false
      page.button = Texts.say("joining.set-it")
    }
    return site.pages.render("join", page)
  }

  func answer(_ request: Request) async throws -> Response {
    let link = try await link(request)
    let form = try await Form(of: request)
    if form["as"] == "me", case .invitation(let project, let role) = link.purpose {
      return try await joinAsMyself(project, role, by: link)
    }
    let (name, password) = (form["name"], form.exactly("password"))
    if let problem = try await problem(link.purpose, name, password) {
      return Answer.page(try await page(link.purpose, problem: problem), status: .badRequest)
    }
    let salt = Secret.drawn(16)
    let hash = try await site.hashing.run { try PasswordHash(of: password, salt: salt) }
    // Of two who use it at the same time one is faster.
    guard try await site.store.use(link.key, at: site.clock()) != nil else { throw Refusal.noLink }
    let account: Account.ID
    do { account = try await self.account(for: link.purpose, named: name) } catch ArchiveError.accountNameTaken {
      // Somebody else took the name meanwhile: the link is as it was.
      try await site.store.offer(link, now: site.clock())
      let taken = Texts.say("joining.somebody-here-is-called")
      return Answer.page(try await page(link.purpose, problem: taken), status: .conflict)
    }
    try await site.store.setPassword(hash.text, of: account)
    try await site.store.closeSessions(of: account)
    return try await SignIn(site, context).signedIn(as: account, then: "/")
  }

  /// One person, one account, in however many projects.
  private func joinAsMyself(_ project: Project.ID, _ role: Role, by link: OneTimeLink) async throws -> Response {
    guard let account = context.account else {
      return Answer.see("/sign-in?next=/join/\(context.parameters.get("link") ?? "")")
    }
    // Who takes part already keeps their role, and the link is for somebody else.
    if try await site.store.role(of: account.id, in: project) == nil {
      guard try await site.store.use(link.key, at: site.clock()) != nil else { throw Refusal.noLink }
      try await site.store.share(project, with: account.id, as: role)
    }
    return Answer.see("/projects/\(project)")
  }

  private func problem(_ purpose: OneTimeLink.Purpose, _ name: String, _ password: String) async throws -> String? {
    if let problem = PasswordHash.problem(with: password) { return problem }
    if case .newPassword = purpose { return nil }
    guard 1...80 ~= name.count, name.allSatisfy({ !$0.isNewline }) else { return Texts.say("joining.a-name-has-up") }
    guard try await site.store.account(named: name) == nil || purpose == .firstAccount else {
      return Texts.say("joining.somebody-here-is-called")
    }
    return nil
  }

  private func account(for purpose: OneTimeLink.Purpose, named name: String) async throws -> Account.ID {
    switch purpose {
    case .newPassword(let account): return account
    case .invitation(let project, let role):
      let account = try await opened(named: name)
      try await site.store.share(project, with: account, as: role)
      return account
    case .firstAccount:
      let account = try await site.store.account(named: name)?.id
      let first: Account.ID
      if let account { first = account } else { first = try await opened(named: name) }
      // What the command line kept before belongs to whoever runs the machine.
      for project in try await site.store.projects(readableBy: nil) {
        try await site.store.share(project.id, with: first, as: .owner)
      }
      return first
    }
  }

  private func opened(named name: String) async throws -> Account.ID {
    let account = Account(id: IDSource.system.identifier(), name: name, madeAt: site.clock())
    try await site.store.open(account)
    return account.id
  }
}
