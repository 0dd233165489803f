import Archive
import HTTPTypes
import Hummingbird
import JSONText

extension Route {
  static let tokensAPI = [
    Route(.get, "/v1/tokens", .signedIn) { request, context, site in
      _ = try Query(request)
      let tokens = try await OwnTokens(Caller(site, context)).all()
      return Answer.json(JSONValue.object([("tokens", .array(tokens.map { .object($0.members) }))]).line + "\n")
    },
    Route(.post, "/v1/tokens", .signedIn) { request, context, site in
      _ = try Query(request)
      return try await OwnTokens(Caller(site, context)).make(request)
    },
    Route(.delete, "/v1/tokens/:token", .signedIn) { request, context, site in
      _ = try Query(request)
      try await OwnTokens(Caller(site, context)).revoke(context.parameters.get("token") ?? "")
      return Response(status: .noContent)
    },
  ]
}

/// The tokens of an account, as far as the one that is used reaches: one of a project knows of those of its project alone.
struct OwnTokens: Sendable {
  private let caller: Caller

  init(_ caller: Caller) { self.caller = caller }

  func all() async throws(ArchiveError) -> [AccessToken] {
    let only = caller.token.project
    return try await caller.site.store.tokens(of: caller.account.id).filter { only == nil || $0.project == only }
  }

  func make(_ request: Request) async throws -> Response {
    let body = try await JSONBody(of: request, "name", "scope", "project")
    guard let scope = AccessToken.Scope(rawValue: try body.required("scope", longest: 20)) else {
      throw Refusal.bad(
        "\"scope\" is one of: \(AccessToken.Scope.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let name = try body.required("name", longest: AccessToken.longestName)
    var project = caller.token.project
    if let text = try body.text("project", longest: 32) {
      project = try await caller.project(named: text, for: .read).id
    }
    // What it carries is shown once: with the same key again, it is told that it was made.
    let key = try RequestKey.checked(
      request.headers[.idempotencyKey], of: caller.account.id,
      for: ["token", name, scope.rawValue, project?.text ?? ""].map { Array($0.utf8) })
    let made = try await NewToken(
      name: name, scope: scope, project: project, maker: caller.token.id
    ).issue(for: caller.account, in: caller.site, once: key)
    return Answer.json(
      JSONValue.object(made.token.members + [("token", .string(Bearer.text(of: made.secret)))]).line + "\n",
      status: .created)
  }

  func revoke(_ text: String) async throws {
    guard let token = try await all().first(where: { $0.id.text == text }) else { throw Refusal.notFound }
    try await caller.site.store.revoke(token.id, of: caller.account.id)
  }
}

extension AccessToken {
  fileprivate var members: [(String, JSONValue)] {
    [
      ("id", .string(id.text)), ("name", .string(name)), ("scope", .string(scope.rawValue)),
      ("project", JSONValue(project?.text)), ("madeWith", JSONValue(maker?.text)), ("madeAt", .string(madeAt.iso)),
      ("lastUsedOn", JSONValue(lastUsedOn)),
    ]
  }
}
