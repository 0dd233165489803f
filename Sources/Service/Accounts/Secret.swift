import Crypto
import Foundation

/// What a browser or a link carries: 256 bits that nobody can guess. Only its hash is kept.
struct Secret: Hashable, Sendable {
  /// For cookies and addresses.
  let text: String

  /// - Parameter random: draws the bytes.
  init(_ random: (Int) -> [UInt8] = Self.drawn) {
    text = Data(random(32)).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// Nil where it can't be one.
  init?(_ text: String) {
    guard text.utf8.count == 43, text.utf8.allSatisfy({ Self.letters.contains($0) }) else { return nil }
    self.text = text
  }

  /// As it is kept: a store that is stolen opens nothing.
  var key: [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }

  private static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func drawn(_ count: Int) -> [UInt8] {
    var system = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &system) }
  }
}
