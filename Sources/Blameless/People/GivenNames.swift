import CWeights

/// Given names of many cultures, for people who are on no roster.
enum GivenNames {
  enum Match { case no, name, alsoAWord }

  /// - Parameter key: folded, as ``Folding`` does.
  static func match(_ key: String) -> Match {
    guard let mark = mark(of: key) else { return .no }
    return mark == 42 ? .alsoAWord : .name
  }

  /// True for a name so common, and so little else, that it is one even in lower case.
  static func isCommon(_ key: String) -> Bool { mark(of: key) == 43 }

  /// The byte behind the name in the list, or 0; nil for what is no name.
  private static func mark(of key: String) -> UInt8? {
    let wanted = key.utf8
    guard (2...14).contains(wanted.count), sketch.mayContain(wanted) else { return nil }
    let bytes = list
    var low = 0
    var high = bytes.count
    // The lines are sorted by byte: halve the list, step back to the start of a line, compare.
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 10 { start -= 1 }
      var end = start
      while end < high, bytes[end] != 10 { end += 1 }
      let mark: UInt8 = end > start && (bytes[end - 1] == 42 || bytes[end - 1] == 43) ? bytes[end - 1] : 0
      let name = bytes[start..<(mark == 0 ? end : end - 1)]
      if name.elementsEqual(wanted) { return mark }
      if name.lexicographicallyPrecedes(wanted) { low = end + 1 } else { high = start }
    }
    return nil
  }

  private static var list: UnsafeBufferPointer<UInt8> {
    let list = bs_given_names()
    return UnsafeBufferPointer(start: list.bytes, count: list.count)
  }

  /// Says of most words that they are no names, since halving the list takes a while.
  private static let sketch = Sketch(list)

  /// A bit for each name (Bloom 1970, with one hash).
  private struct Sketch: Sendable {
    private var bits = Array(repeating: UInt64(0), count: 4096)

    init(_ lines: UnsafeBufferPointer<UInt8>) {
      for line in lines.split(separator: 10) {
        let isMarked = line.last == 42 || line.last == 43
        let place = Self.place(of: isMarked ? line.dropLast() : line)
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
    }

    func mayContain(_ word: some Sequence<UInt8>) -> Bool {
      let place = Self.place(of: word)
      return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
    }

    private static func place(of word: some Sequence<UInt8>) -> Int {
      var hash: UInt32 = 2_166_136_261
      for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      return Int((hash ^ hash >> 15) & 0x3_FFFF)
    }
  }
}
