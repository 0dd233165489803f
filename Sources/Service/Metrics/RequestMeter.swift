import Hummingbird

/// Times each request, whatever comes of it.
struct RequestMeter: RouterMiddleware {
  let times: RequestTimes

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    times.note(
      RequestTimes.Kind(
        method: request.method.rawValue, route: context.endpointPath ?? "none", status: response.status.code),
      took: ContinuousClock.now - start)
    return response
  }
}
