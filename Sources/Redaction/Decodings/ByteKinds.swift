extension UInt8 {
  var isLetterOrDigit: Bool { isLetter || isDigit }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// The value of a hexadecimal digit.
  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension [UInt8] {
  /// The byte there; nil behind the end.
  func at(_ index: Int) -> UInt8? { index < count ? self[index] : nil }

  /// The number that some hexadecimal digits make; nil where other bytes stand there.
  func hexadecimal(_ span: Range<Int>) -> UInt32? {
    guard span.upperBound <= count else { return nil }
    var value: UInt32 = 0
    for byte in self[span] {
      guard let digit = byte.hexadecimal else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
