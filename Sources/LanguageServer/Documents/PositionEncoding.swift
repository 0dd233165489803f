import JSONText

/// What an editor counts columns in.
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"

  /// UTF-8 where the editor knows it, because nothing has to be counted then.
  init(offered: JSONValue?) {
    let names = offered?.array?.compactMap(\.string) ?? []
    self = names.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
  }

  /// How many units the bytes of whole scalars take.
  func units(in bytes: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf8: bytes.count
    case .utf16: bytes.reduce(0) { $0 + Self.utf16Units($1) }
    }
  }

  /// The byte at which a unit begins; a unit inside of a scalar counts as the scalar's first. At most the bytes' end.
  func offset(of unit: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var passed = 0
    var index = bytes.startIndex
    while index < bytes.endIndex, passed < unit {
      var end = index + 1
      while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let width = self.units(in: bytes[index..<end])
      guard passed + width <= unit else { break }
      passed += width
      index = end
    }
    return index - bytes.startIndex
  }

  /// Told by a scalar's first byte.
  private static func utf16Units(_ byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return byte >= 0xF0 ? 2 : 1
  }
}
