import Crypto

/// The SHA-256 of a stored file, which is its name.
public struct PhotoHash: Hashable, Sendable, CustomStringConvertible {
  /// Sixty-four hexadecimal digits.
  public let description: String

  /// - Parameter bytes: of the file as it is stored.
  public init(of bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    description = String(
      decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Nil where it is no such name.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }) else { return nil }
    description = String(text)
  }
}
