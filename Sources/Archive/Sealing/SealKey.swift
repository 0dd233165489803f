import Crypto
import Foundation

/// What the private side of a sealed project is encrypted with: AES-GCM, 256 bits.
public struct SealKey: Sendable {
  /// Fewer can be tried one by one.
  private static let shortest = 32

  private let key: SymmetricKey

  /// - Parameter secret: at least 32 bytes that nobody can guess; blanks around it, as of a file's last line, are dropped.
  /// - Throws: `.keyTooShort`.
  public init(secret: [UInt8]) throws(ArchiveError) {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    var trimmed = secret.drop(while: isBlank)
    while let last = trimmed.last, isBlank(last) { trimmed.removeLast() }
    guard trimmed.count >= Self.shortest else { throw .keyTooShort(bytes: trimmed.count) }
    key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: trimmed), info: Data("boardsnap private side".utf8), outputByteCount: 32)
  }

  /// - Parameter purpose: what it is for; opening it for anything else fails, so nothing can be put in another's place.
  func seal(_ bytes: [UInt8], for purpose: String) throws(ArchiveError) -> [UInt8] {
    do {
      let box = try AES.GCM.seal(bytes, using: key, authenticating: Data(purpose.utf8))
      return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    } catch {
      throw .unexpected(doing: "sealing", reason: "\(error)")
    }
  }

  /// Nil where the key, the purpose or the bytes are not the ones it was sealed with.
  func open(_ bytes: [UInt8], for purpose: String) -> [UInt8]? {
    do {
      let box = try AES.GCM.SealedBox(combined: bytes)
      return try Array(AES.GCM.open(box, using: key, authenticating: Data(purpose.utf8)))
    } catch {
      return nil
    }
  }
}
