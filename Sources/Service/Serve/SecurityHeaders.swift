import HTTPTypes
import Hummingbird

/// On every answer: nothing runs and nothing is shown that does not come from here.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = ServiceContext

  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; "
    + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'"

  let isSecure: Bool

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.init("Referrer-Policy") ?? .server] = "no-referrer"
    response.headers[.init("Cross-Origin-Opener-Policy") ?? .server] = "same-origin"
    response.headers[.init("Permissions-Policy") ?? .server] = "camera=(self), microphone=(), geolocation=()"
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }
}
