/// Escapes of JSON, JavaScript and Markdown.
enum Backslashes {
  static func decoded(_ reading: Reading) -> Reading? {
    let bytes = reading.bytes
    guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
    var lines = ChangedLines(of: reading)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), let (text, end) = escape(bytes, index) else {
        lines.keep(index)
        index += 1
        continue
      }
      lines.put(text, insteadOf: index..<end)
      index = end
    }
    return lines.finish()
  }

  private static func escape(_ bytes: [UInt8], _ index: Int) -> (text: [UInt8], end: Int)? {
    guard let next = bytes.at(index + 1) else { return nil }
    switch Unicode.Scalar(next) {
    case "u": return unicode(bytes, index)
    case "x":
      return bytes.hexadecimal((index + 2)..<(index + 4)).flatMap(Unicode.Scalar.init).map {
        (Array(String($0).utf8), index + 4)
      }
    case "n", "r", "t": return ([0x20], index + 2)
    default:
      let isPunctuation = (0x21...0x7E).contains(next) && !next.isLetterOrDigit
      return isPunctuation ? ([next], index + 2) : nil
    }
  }

  /// "\u00e9", "\ud83d\ude00", "\u{e9}".
  private static func unicode(_ bytes: [UInt8], _ index: Int) -> (text: [UInt8], end: Int)? {
    if bytes.at(index + 2) == UInt8(ascii: "{") {
      guard let close = bytes[(index + 3)...].prefix(7).firstIndex(of: UInt8(ascii: "}")), close > index + 3,
        let scalar = bytes.hexadecimal((index + 3)..<close).flatMap(Unicode.Scalar.init)
      else { return nil }
      return (Array(String(scalar).utf8), close + 1)
    }
    guard let first = bytes.hexadecimal((index + 2)..<(index + 6)) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (Array(String(scalar).utf8), index + 6) }
    guard (0xD800..<0xDC00).contains(first), bytes.at(index + 6) == UInt8(ascii: "\\"),
      bytes.at(index + 7) == UInt8(ascii: "u"), let second = bytes.hexadecimal((index + 8)..<(index + 12)),
      (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return nil }
    return (Array(String(scalar).utf8), index + 12)
  }
}
