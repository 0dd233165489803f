import Archive
import HTTPTypes
import Hummingbird

/// Lets through who may pass, and nobody else.
struct Gate: Sendable {
  let site: Site

  /// - Returns: the context with who asks and what the path names.
  func admit(_ request: Request, _ context: ServiceContext, to route: Route) async throws -> ServiceContext {
    var context = context
    // The last address is the one that our own proxy added; those before it may be made up.
    if site.settings.isBehindTLS, let forwarded = request.headers[.xForwardedFor]?.split(separator: ",").last {
      context.peer = Form.trimmed(String(forwarded.prefix(64)))
    }
    context.isWriting = request.method != .get && request.method != .head
    if route.isForPrograms {
      if route.access != .anybody { try await recognise(request, &context) }
    } else {
      if context.isWriting { try Self.checkOrigin(request) }
      if let cookie = request.cookies[SessionCookie.name] { context.session = Secret(cookie.value) }
      if let secret = context.session {
        context.account = try await site.store.session(secret.key, at: site.clock())
      }
    }
    switch route.access {
    case .anybody: return context
    case .thisMachine:
      guard ["127.0.0.1", "::1"].contains(context.peer), request.headers[.xForwardedFor] == nil else {
        throw Refusal.notFound
      }
    case .signedIn:
      guard context.account != nil else { throw Refusal.notSignedIn }
    case .project(let permission):
      guard let account = context.account else { throw Refusal.notSignedIn }
      let place = try await place(context.parameters, for: account, within: context.token?.project)
      guard place.role.allows(permission) else { throw Refusal.notAllowed }
      context.place = place
    }
    return context
  }

  /// A form of another site is sent with our cookies: browsers say where it comes from (Fetch Metadata; Origin in RFC 6454).
  private static func checkOrigin(_ request: Request) throws(Refusal) {
    if let site = request.headers[.secFetchSite] {
      guard site == "same-origin" || site == "none" else { throw .foreign }
      return
    }
    guard let origin = request.headers[.origin], let host = request.head.authority else {
      throw .foreign
    }
    guard let mark = origin.range(of: "://"), origin[mark.upperBound...] == host[...] else { throw .foreign }
  }

  /// By the token alone: no browser sends one by itself, so no form of another site gets here.
  private func recognise(_ request: Request, _ context: inout ServiceContext) async throws {
    guard let secret = Bearer.secret(in: request),
      let (token, account) = try await site.store.token(secret.key, usedAt: site.clock())
    else { throw Refusal.noToken }
    guard !context.isWriting || token.scope == .write else { throw Refusal.notInScope }
    (context.token, context.account) = (token, account)
  }

  /// What is not there, and what is in a project of others, is told alike.
  /// - Parameter only: the one project that a token reaches; nil for all.
  private func place(_ parameters: Parameters, for account: Account, within only: Project.ID?) async throws -> Place {
    let store = site.store
    var (board, job, action): (BoardCard?, Job?, ActionRecord.ID?) = (nil, nil, nil)
    var project: Project.ID?
    if let text = parameters.get("board") {
      guard let id = StoredBoard.ID(text), let card = try await store.card(id) else { throw Refusal.notFound }
      (board, project) = (card, card.project)
    } else if let text = parameters.get("job") {
      guard let id = Job.ID(text), let found = try await store.job(id) else { throw Refusal.notFound }
      (job, project) = (found, found.project)
    } else if let text = parameters.get("action") {
      do { action = try await site.archive.action(startingWith: text) } catch { throw Refusal.notFound }
      guard let card = try await action.flatMap({ $0 }).asyncMap({ try await store.card($0.board) }) ?? nil
      else {
        throw Refusal.notFound
      }
      (board, project) = (card, card.project)
    } else if let text = parameters.get("project") {
      project = Project.ID(text)
    }
    guard let project, only == nil || only == project, let found = try await store.project(project),
      let role = try await store.role(of: account.id, in: project)
    else { throw Refusal.notFound }
    return Place(project: found, role: role, board: board, job: job, action: action)
  }
}

extension HTTPField.Name {
  static var xForwardedFor: HTTPField.Name { HTTPField.Name("X-Forwarded-For") ?? .origin }
  static var secFetchSite: HTTPField.Name { HTTPField.Name("Sec-Fetch-Site") ?? .origin }
}
