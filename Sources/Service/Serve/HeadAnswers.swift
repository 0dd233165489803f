import HTTPTypes
import Hummingbird

/// What is asked with HEAD is answered as with GET, and without the body, whatever it was that answered.
struct HeadAnswers: RouterMiddleware {
  typealias Context = ServiceContext

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    guard request.method == .head else { return response }
    var head = response.createHeadResponse()
    // Nobody knows how long a stream gets.
    if response.body.contentLength == nil { head.headers[.contentLength] = nil }
    return head
  }
}
