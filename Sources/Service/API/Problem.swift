import HTTPTypes
import Hummingbird
import JSONText

/// Why a program's request is not answered as it was asked (RFC 9457).
struct Problem: Sendable {
  private let refusal: Refusal

  init(_ refusal: Refusal) { self.refusal = refusal }

  var answer: Response {
    var members: [(String, JSONValue)] = [
      ("type", .string("urn:boardsnap:problem:\(kind.name)")), ("title", .string(kind.title)),
      ("status", .integer(refusal.status.code)), ("detail", .string(refusal.sentence)),
    ]
    if case .statements(let problems) = refusal { members.append(("errors", .array(problems.map(\.json)))) }
    var response = Answer.json(JSONValue.object(members).line + "\n", status: refusal.status)
    response.headers[.contentType] = "application/problem+json"
    switch refusal {
    case .noToken: response.headers[.wwwAuthenticate] = "Bearer realm=\"BoardSnap\""
    case .notInScope: response.headers[.wwwAuthenticate] = "Bearer error=\"insufficient_scope\", scope=\"write\""
    case .wrongMethod(let allowed): response.headers[.allow] = allowed
    case .tooOften(let seconds): response.headers[.retryAfter] = "\(seconds)"
    case .notSignedIn, .notFound, .noLink, .notAllowed, .foreign, .bad, .tooLarge, .conflict, .unavailable, .wrongType,
      .unseen,
      .outdated, .undoable, .statements:
      break
    }
    return response
  }

  /// What a program tells problems apart by, and what they are called.
  private var kind: (name: String, title: String) {
    switch refusal {
    case .noToken, .notSignedIn: ("no-token", "No token")
    case .notFound, .noLink: ("not-found", "Not found")
    case .notAllowed, .foreign: ("not-allowed", "Not allowed")
    case .notInScope: ("not-in-scope", "Not in the token's scope")
    case .tooOften: ("too-often", "Too often")
    case .bad: ("bad-request", "Bad request")
    case .tooLarge: ("too-large", "Too large")
    case .conflict: ("conflict", "Conflict")
    case .unavailable: ("unavailable", "Unavailable")
    case .wrongMethod: ("wrong-method", "Wrong method")
    case .wrongType: ("wrong-type", "Wrong media type")
    case .unseen: ("if-match-needed", "If-Match is needed")
    case .outdated: ("changed-since", "Changed since")
    case .undoable: ("key-reused", "The key was used for something else")
    case .statements: ("statements-refused", "Statements refused")
    }
  }
}

extension StatementProblem {
  fileprivate var json: JSONValue {
    .object([
      ("change", JSONValue(change)), ("statement", JSONValue(statement)), ("reason", .string(reason)),
      ("detail", .string(detail)), ("instead", JSONValue(instead)),
    ])
  }
}
