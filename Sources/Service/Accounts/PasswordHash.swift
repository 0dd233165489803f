import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: "scrypt$15$8$3$salt$hash". It can be compared with one that somebody types, and not be read.
///
/// Parameters as OWASP's "Password Storage Cheat Sheet" gives them for scrypt: N 2^15, r 8, p 3, which takes 32 MiB.
struct PasswordHash: Hashable, Sendable {
  static let shortest = 10
  static let longest = 200

  private static let (rounds, block, lanes) = (15, 8, 3)
  private static let length = 32

  let text: String

  /// Takes a good part of a second.
  /// - Parameter salt: 16 bytes that nobody could foresee.
  init(of password: String, salt: [UInt8]) throws {
    let hash = try Self.derived(password, salt, Self.rounds, Self.block, Self.lanes)
    text =
      "scrypt$\(Self.rounds)$\(Self.block)$\(Self.lanes)$\(Data(salt).base64EncodedString())$"
      + Data(hash).base64EncodedString()
  }

  init(stored text: String) { self.text = text }

  /// Why it can't be anybody's; nil where it can.
  static func problem(with password: String) -> String? {
    guard !(shortest...longest ~= password.count) else { return nil }
    return Texts.say("password.has-at-least", ["shortest": "\(shortest)", "longest": "\(longest)"])
  }

  /// Takes as long whether it is right or not.
  func matches(_ password: String) throws -> Bool {
    let parts = text.split(separator: "$").map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]),
      let lanes = Int(parts[3]), 1...20 ~= rounds, let salt = Data(base64Encoded: parts[4]),
      let hash = Data(base64Encoded: parts[5])
    else { return false }
    let typed = try Self.derived(password, [UInt8](salt), rounds, block, lanes)
    return ConstantTime.areEqual(typed, [UInt8](hash))
  }

  /// What is compared with where there is no such account, so that it takes as long.
  static func decoy(salt: [UInt8]) throws -> PasswordHash { try PasswordHash(of: "no such account", salt: salt) }

  private static func derived(_ password: String, _ salt: [UInt8], _ rounds: Int, _ block: Int, _ lanes: Int) throws
    -> [UInt8]
  {
    // Two ways to type one letter are one.
    let bytes = Array(password.precomposedStringWithCompatibilityMapping.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: bytes, salt: salt, outputByteCount: length, rounds: 1 << rounds, blockSize: block, parallelism: lanes,
      maxMemory: 256 << 20)
    return key.withUnsafeBytes { Array($0) }
  }
}
