import Archive
import HTTPTypes
import Hummingbird

/// One thing that can be asked for, and who may ask.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// With ":board", ":job", ":project", ":action" and the like where something is named.
  let path: String
  let access: Access
  let answer: @Sendable (Request, ServiceContext, Site) async throws -> Response

  init(
    _ method: HTTPRequest.Method, _ path: String, _ access: Access,
    _ answer: @escaping @Sendable (Request, ServiceContext, Site) async throws -> Response
  ) {
    self.method = method
    self.path = path
    self.access = access
    self.answer = answer
  }

  /// Everything that the service answers. A test has a row for each.
  static let all: [Route] =
    healthRoutes + metricsRoutes + staticRoutes + signInRoutes + accountRoutes + libraryRoutes + snapRoutes + jobRoutes
    + boardRoutes
    + editRoutes
    + lineRoutes + historyRoutes + cornerRoutes + publishRoutes + actionRoutes + projectRoutes + contextRoutes
    + tokenRoutes + writeRoutes + apiRoutes

  /// What can be looked at can be asked about as well: HEAD gets what GET does, without its body (RFC 9110, 9.3.2).
  var methods: [HTTPRequest.Method] { method == .get ? [.get, .head] : [method] }

  /// Whether it is for programs: they carry a token, and no cookie counts.
  var isForPrograms: Bool { Self.isForPrograms(path) }

  static func isForPrograms(_ path: String) -> Bool { path == "/v1" || path.hasPrefix("/v1/") }

  /// What can be done at an address.
  static func methods(at address: String) -> [String] {
    let parts = address.split(separator: "/")
    return all.filter { route in
      let own = route.path.split(separator: "/")
      return own.count == parts.count && zip(own, parts).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }.flatMap(\.methods).map(\.rawValue)
  }
}
