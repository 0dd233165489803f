import Archive
import HTTPTypes
import Hummingbird

extension Route {
  static let tokenRoutes = [
    Route(.get, "/tokens", .signedIn) { request, context, site in
      try await Tokens(site, context).page(chosen: Form(request.uri.query ?? "")["project"])
    },
    Route(.post, "/tokens", .signedIn) { request, context, site in
      try await Tokens(site, context).make(request)
    },
    Route(.post, "/tokens/:token/revoke", .signedIn) { _, context, site in
      try await Tokens(site, context).revoke(context.parameters.get("token") ?? "")
    },
  ]
}

/// The tokens of whoever is signed in.
struct Tokens: Sendable {
  private let site: Site
  private let account: Account

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let account = context.account else { throw .notSignedIn }
    self.site = site
    self.account = account
  }

  /// - Parameters:
  ///   - chosen: the project that a new one is for, unless somebody says otherwise.
  ///   - isMadeAlready: whether the form was sent once before.
  func page(
    chosen: String, made: String? = nil, problem: String? = nil, isMadeAlready: Bool = false
  ) async throws -> Response {
    let tokens = try await site.store.tokens(of: account.id)
    let projects = try await site.store.projects(readableBy: account.id)
    let names = Dictionary(uniqueKeysWithValues: projects.map { ($0.id, $0.name.description) })
    let makers = Dictionary(uniqueKeysWithValues: tokens.map { ($0.id, $0.name) })
    let page = TokensPage(
      frame: Frame(account.name, at: "account"),
      projects: projects.map {
        .init(id: $0.id.text, name: $0.name.description, isChosen: $0.id.text == chosen)
      },
      tokens: tokens.map { TokensPage.Token($0, projects: names, makers: makers) }, made: made,
      problem: problem, isMadeAlready: isMadeAlready)
    return Answer.page(
      site.pages.render("tokens", page), status: isMadeAlready ? .conflict : problem == nil ? .ok : .badRequest)
  }

  func make(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    guard let scope = AccessToken.Scope(rawValue: form["scope"]) else {
      throw Refusal.bad(Texts.say("token.a-token-is-to"))
    }
    var project: Project.ID?
    if !form["project"].isEmpty {
      guard let id = Project.ID(form["project"]), try await site.store.role(of: account.id, in: id) != nil else {
        throw Refusal.notFound
      }
      project = id
    }
    let once = try RequestKey.once(
      form, ["token", form["name"], scope.rawValue, form["project"]], of: account.id)
    do {
      let made = try await NewToken(name: form["name"], scope: scope, project: project, maker: nil)
        .issue(for: account, in: site, once: once)
      return try await page(chosen: form["project"], made: Bearer.text(of: made.secret))
    } catch ArchiveError.doneBefore {
      return try await page(chosen: form["project"], isMadeAlready: true)
    } catch Refusal.bad(let problem) {
      return try await page(chosen: form["project"], problem: problem)
    }
  }

  func revoke(_ text: String) async throws -> Response {
    guard let id = AccessToken.ID(text) else { throw Refusal.notFound }
    try await site.store.revoke(id, of: account.id)
    return Answer.see("/tokens")
  }
}
