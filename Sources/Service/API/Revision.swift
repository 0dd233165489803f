import Archive
import HTTPTypes
import Hummingbird

/// A board's revision as an entity tag (RFC 9110, 8.8.3): whoever changes the board says which one they saw.
struct Revision: Sendable {
  private let number: Int

  init(of card: BoardCard) { number = card.revision }

  var tag: String { "\"\(number)\"" }

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
