import CWeights

/// Given names of many cultures, for people who are on no roster.
enum GivenNames {
  enum Match { case no, name, alsoAWord }

  /// - Parameter key: folded, as ``Folding`` does.
  static func match(_ key: String) -> Match {
    let wanted = Array(key.utf8)
    guard wanted.count >= 2, wanted.count <= 14 else { return .no }
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
      let starred = end > start && bytes[end - 1] == 42
      let name = bytes[start..<(starred ? end - 1 : end)]
      if name.elementsEqual(wanted) { return starred ? .alsoAWord : .name }
      if name.lexicographicallyPrecedes(wanted) { low = end + 1 } else { high = start }
    }
    return .no
  }
}
