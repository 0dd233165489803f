import Archive
import HTTPTypes
import Hummingbird
import JSONText

/// Turns what went wrong into a page that says what, and what to do; for a program, into a problem (RFC 9457).
struct RefusalPages: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch Refusal.notSignedIn where request.isOurForm {
      return await signedOut(request)
    } catch let refusal as Refusal {
      return page(refusal, request)
    } catch let error as ArchiveError {
      let refusal = Refusal(error)
      if refusal.status == .serviceUnavailable {
        site.logger.error("the archive failed", metadata: ["case": "\(Self.name(of: error))"])
      }
      return page(refusal, request)
    } catch let error as HTTPError {
      return page(refusal(error, request), request)
    } catch {
      site.logger.error("a request failed", metadata: ["type": "\(type(of: error))"])
      return page(.unavailable(Texts.say("refusals.something-went-wrong-here")), request)
    }
  }

  /// What was sent comes back, to be sent again.
  private func signedOut(_ request: Request) async -> Response {
    do {
      return Answer.page(
        site.pages.render("signed-out", try await SignedOutPage(request)), status: Refusal.notSignedIn.status)
    } catch {
      // What can't be read can't come back.
      return page(error as? Refusal ?? .notSignedIn, request)
    }
  }

  private func refusal(_ error: HTTPError, _ request: Request) -> Refusal {
    guard error.status == .notFound else { return .bad(Texts.say("refusals.that-cant-be-answered")) }
    let allowed = Route.isForPrograms(request.uri.path) ? Route.methods(at: request.uri.path) : []
    return allowed.isEmpty ? .notFound : .wrongMethod(allowed: allowed.joined(separator: ", "))
  }

  private func page(_ refusal: Refusal, _ request: Request) -> Response {
    if Route.isForPrograms(request.uri.path) { return Problem(refusal).answer }
    if refusal == .notSignedIn, [.get, .head].contains(request.method), !request.uri.path.hasSuffix("/events") {
      return Answer.see("/sign-in?next=\(NextPage.encoded(request.uri.path))")
    }
    var response =
      request.wantsJSON
      ? Answer.json(JSONValue.object([("problem", .string(refusal.sentence))]).line, status: refusal.status)
      : Answer.page(site.pages.refusal(refusal), status: refusal.status)
    if case .tooOften(let seconds) = refusal { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }

  /// Without what it carries: paths and titles have no place in a log.
  private static func name(of error: ArchiveError) -> String {
    Mirror(reflecting: error).children.first?.label ?? "without details"
  }
}

extension Request {
  /// A form that a page sent, and no script.
  fileprivate var isOurForm: Bool {
    method == .post && !wantsJSON && !Route.isForPrograms(uri.path)
      && headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false
  }

  /// A script asks, and no person.
  var wantsJSON: Bool { headers[.accept] == "application/json" }
}
