/// Paths as URIs, RFC 3986.
enum FileURI {
  /// A relative reference for a relative path, a `file:` URI for an absolute one.
  static func reference(to path: Path) -> String {
    let text = encoded(path.text)
    if path.text.hasPrefix("/") { return "file://\(text)" }
    return text.isEmpty ? "." : text
  }

  /// The path in a `file:` URI of this machine. Nil for any other.
  static func path(of uri: String) -> Path? {
    guard uri.lowercased().hasPrefix("file://") else { return nil }
    let rest = uri.dropFirst("file://".count)
    guard let slash = rest.firstIndex(of: "/"), ["", "localhost"].contains(rest[..<slash].lowercased()) else {
      return nil
    }
    var bytes: [UInt8] = []
    var encoded = Array(rest[slash...].utf8)[...]
    while let byte = encoded.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: encoded.prefix(2), as: UTF8.self), radix: 16), encoded.count >= 2 else {
        return nil
      }
      bytes.append(value)
      encoded = encoded.dropFirst(2)
    }
    return bytes.contains(0) ? nil : Path(String(decoding: bytes, as: UTF8.self))
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
