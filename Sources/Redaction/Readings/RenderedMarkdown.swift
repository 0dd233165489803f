/// Markdown without its inline markup: "**Al**ice" is "Alice". Only lines that have any.
enum RenderedMarkdown {
  static func reading(of source: Reading) -> Reading? {
    let bytes = source.bytes
    guard bytes.contains(where: { signs[Int($0)] }) else { return nil }
    var lines = ChangedLines(of: source)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), let next = bytes.at(index + 1), isPunctuation(next) {
        // What is escaped is no markup, and is shown without its backslash.
        lines.put([], insteadOf: index..<(index + 1))
        lines.keep(index + 1)
        index += 2
        continue
      }
      let end = signs[Int(bytes[index])] ? endOfMarkup(bytes, index) : index
      if end == index {
        lines.keep(index)
        index += 1
      } else {
        lines.put([], insteadOf: index..<end)
        index = end
      }
    }
    return lines.finish()
  }

  /// What CommonMark lets a backslash stand before.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isLetterOrDigit
  }

  private static let signs: [Bool] = (0..<256).map { "*_`~<[]\\".utf8.contains(UInt8($0)) }

  /// Behind the markup that begins here; the same place where none does.
  private static func endOfMarkup(_ bytes: [UInt8], _ index: Int) -> Int {
    switch Unicode.Scalar(bytes[index]) {
    case "*", "`", "[": return index + 1
    case "~": return bytes.at(index + 1) == bytes[index] ? index + 2 : index
    case "_":
      // Inside of a word it is a letter like another.
      let isInside =
        index > 0 && bytes[index - 1].isLetterOrDigit && bytes.at(index + 1)?.isLetterOrDigit == true
      return isInside ? index : index + 1
    case "]":
      guard let open = bytes.at(index + 1), open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else {
        return index + 1
      }
      let close: UInt8 = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      return bytes[(index + 2)...].prefix(1000).firstIndex(of: close).map { $0 + 1 } ?? index + 1
    case "<":
      guard let next = bytes.at(index + 1),
        next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      else { return index }
      return bytes[index...].prefix(1000).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? index
    default: return index
    }
  }
}
