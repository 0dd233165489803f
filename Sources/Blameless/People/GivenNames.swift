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
    let wanted = Array(key.utf8)
    guard wanted.count >= 2, wanted.count <= 14 else { return nil }
    let list = bs_given_names()
    let bytes = UnsafeBufferPointer(start: list.bytes, count: list.count)
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
}
