import Crypto
import Foundation

/// What somebody gives a request so that it is done once, however often it is sent: an account's own.
///
/// Whoever steals the archive can't tell from it what was sent: the key is kept as its SHA-256, and the digest is keyed with it.
public struct RequestKey: Hashable, Sendable {
  /// In characters.
  public static let longest = 200
  /// For how long it is remembered, in seconds.
  public static let memory = 86_400

  /// Whose it is.
  public let account: Account.ID
  /// Its SHA-256.
  let key: [UInt8]
  /// Of what was asked for.
  let digest: [UInt8]

  /// Nil where it is empty, too long, or has other signs than those of ASCII that can be seen.
  /// - Parameter content: what is asked for; the same for what is the same.
  public init?(_ text: String, of account: Account.ID, for content: [UInt8]) {
    guard 1...Self.longest ~= text.utf8.count, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
    self.account = account
    key = Array(SHA256.hash(data: Data(text.utf8)))
    digest = Array(HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: Data(text.utf8))))
  }
}
