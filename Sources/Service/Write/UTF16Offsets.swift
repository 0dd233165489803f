/// From bytes of a text in UTF-8 to places in it as JavaScript counts them.
struct UTF16Offsets {
  /// Of each byte, and of the end.
  private let units: [Int]

  init(_ bytes: [UInt8]) {
    var units: [Int] = []
    units.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      units.append(count)
      // Told by a scalar's first byte: four bytes are two units (RFC 3629, RFC 2781).
      if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
    }
    units.append(count)
    self.units = units
  }

  /// - Parameter bytes: from the first byte of a character to the first of another.
  subscript(bytes: Range<Int>) -> Range<Int> { units[bytes.lowerBound]..<units[bytes.upperBound] }
}
