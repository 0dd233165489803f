/// Percent-encoding (RFC 3986) and quoted-printable (RFC 2045): a sign, and a byte as two hexadecimal digits.
enum HexadecimalPairs {
  static func decoded(_ reading: Reading, behind sign: UInt8) -> Reading? {
    let bytes = reading.bytes
    guard bytes.contains(sign) else { return nil }
    var lines = ChangedLines(of: reading)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == sign else {
        lines.keep(index)
        index += 1
        continue
      }
      if let value = bytes.hexadecimal((index + 1)..<(index + 3)) {
        lines.put([UInt8(value)], insteadOf: index..<(index + 3))
        index += 3
      } else if sign == UInt8(ascii: "="), let end = softBreak(bytes, index + 1) {
        lines.put([], insteadOf: index..<end)
        index = end
      } else {
        lines.keep(index)
        index += 1
      }
    }
    return lines.finish()
  }

  /// An equals sign at a line's end joins it to the next one.
  private static func softBreak(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes.at(index) == 0x0A { return index + 1 }
    return bytes.at(index) == 0x0D && bytes.at(index + 1) == 0x0A ? index + 2 : nil
  }
}
