import Archive
import HTTPTypes
import Hummingbird

/// One thing that can be asked for, and who may ask.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// With ":board", ":job", ":project" or ":action" where something is named.
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
    healthRoutes + metricsRoutes + staticRoutes + signInRoutes + libraryRoutes + snapRoutes + boardRoutes + editRoutes
    + publishRoutes
    + actionRoutes
    + projectRoutes
}
