/// What can be told of UTF-8 from its bytes.
package enum UTF8Bytes {
  /// Whether a byte is not the first one of its scalar.
  package static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  package static func scalars(in bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { continues($1) ? $0 : $0 + 1 }
  }

  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// How many of the bytes, from the first, are whole scalars.
  static func validCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = bytes
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard rest.count >= length, isValid(rest.prefix(length)) else { break }
      count += length
      rest = rest.dropFirst(length)
    }
    return count
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { self &- 48 < 10 }
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  var isUppercase: Bool { self &- 65 < 26 }
  var isLowercase: Bool { self &- 97 < 26 }
  /// ASCII punctuation, which a backslash may stand before.
  var isPunctuation: Bool {
    switch self {
    case 33...47, 58...64, 91...96, 123...126: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isBlank { slice.removeFirst() }
    while let last = slice.last, last.isBlank { slice.removeLast() }
    return slice
  }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in count >= wanted.count && prefix(wanted.count).elementsEqual(wanted) }
  }
}
