/// The scalars of UTF-8, with the bytes of each.
enum Scalars {
  /// - Parameter bytes: valid UTF-8. What is not is handed over byte by byte.
  static func visit(_ bytes: [UInt8], _ take: (UInt32, Range<Int>) -> Void) {
    var index = 0
    while index < bytes.count {
      let (value, length) = scalar(bytes, index)
      take(value, index..<(index + length))
      index += length
    }
  }

  static func scalar(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (value, length)
  }
}
