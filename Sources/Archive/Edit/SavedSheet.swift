/// What an editor saved. A sheet is UTF-8; what some editor saved otherwise is read all the same, so that nothing of it is
/// lost and nothing of it has to wait outside of the archive.
public struct SavedSheet: Sendable {
  /// What stands on it.
  public let text: String
  /// The encoding it was taken for, where it is not UTF-8.
  public let guessed: String?

  /// - Parameter bytes: of the file, in any encoding.
  public init(_ bytes: [UInt8]) {
    if let isBigEndian = Self.isBigEndian(bytes) {
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { at in
        UInt16(bytes[at]) << (isBigEndian ? 8 : 0) | UInt16(bytes[at + 1]) << (isBigEndian ? 0 : 8)
      }
      (text, guessed) = (Self.unmarked(String(decoding: units, as: UTF16.self)), "UTF-16")
    } else if let text = String(validating: bytes, as: UTF8.self) {
      (self.text, guessed) = (Self.unmarked(text), nil)
    } else {
      let scalars = bytes.map { Self.windows[$0] ?? UnicodeScalar($0) }
      (text, guessed) = (String(String.UnicodeScalarView(scalars)), "Windows-1252")
    }
  }

  /// Whether the bytes are UTF-16, and which half comes first. Nil where they are not. Without a mark at its beginning,
  /// every second byte of what we write on a sheet is zero, and no other encoding has zeros.
  private static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    guard zeros.count * 4 > bytes.count else { return nil }
    return zeros.count { $0.isMultiple(of: 2) } * 2 > zeros.count
  }

  /// Without the mark that says which half comes first.
  private static func unmarked(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Where Windows-1252 differs from the first 256 scalars. Source: encoding.spec.whatwg.org, index windows-1252.
  private static let windows: [UInt8: UnicodeScalar] = Dictionary(
    uniqueKeysWithValues: zip(
      UInt8(0x80)...0x9F, "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars))
}
