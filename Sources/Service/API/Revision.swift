import Archive
import Crypto
import HTTPTypes
import Hummingbird

/// A board's revision, or an action's, as an entity tag (RFC 9110, 8.8.3): whoever changes it says which one they saw.
struct Revision: Sendable {
  let tag: String

  init(of card: BoardCard) { tag = "\"\(card.revision)\"" }

  /// Another one whenever anything of the action or of its parts is.
  init(of action: ActionRecord) {
    let parts = action.subtasks.map { "\($0.id) \($0.title) \($0.state.rawValue)" }
    let all =
      [action.title, action.state.rawValue, action.owner ?? "", action.due ?? "", action.priority ?? ""] + parts
    let hash = SHA256.hash(data: Array(all.joined(separator: "\0").utf8))
    tag = "\"" + hash.prefix(8).hexadecimal + "\""
  }

  /// - Throws: ``Refusal`` where a request does not say what it saw, or saw another one.
  func checkSeen(in request: Request) throws(Refusal) {
    guard let seen = request.headers[.ifMatch] else { throw .unseen }
    guard Self.tags(seen).contains(where: { $0 == tag || $0 == "*" }) else { throw .outdated }
  }

  /// Where it is not said, nothing is asked for.
  func checkSeenIfSaid(in request: Request) throws(Refusal) {
    if request.headers[.ifMatch] != nil { try checkSeen(in: request) }
  }

  /// Whether whoever asks has it already. A weak tag will do for that.
  func isKnown(in request: Request) -> Bool {
    guard let known = request.headers[.ifNoneMatch] else { return false }
    return Self.tags(known).contains { $0 == tag || $0 == "W/" + tag || $0 == "*" }
  }

  private static func tags(_ header: String) -> [String] { header.split(separator: ",").map(\.trimmed) }
}
