/// A set of words, written as a reader would write them: parted by blanks, with "_" for a blank inside.
struct WordList: Sendable, ExpressibleByStringLiteral {
  let words: Set<String>
  private let marks: WordMarks

  init(stringLiteral text: String) {
    words = Set(
      text.split(whereSeparator: \.isWhitespace).map {
        $0.contains("_") ? $0.split(separator: "_").joined(separator: " ") : String($0)
      })
    marks = WordMarks(words)
  }

  func contains(_ key: String) -> Bool { marks.mayContain(key) && words.contains(key) }
}

/// Says of most words at once that they are not among some: hashing a string for a set costs ten times as much, and
/// every word of a text is asked for in dozens of lists.
struct WordMarks: Sendable {
  private var bits = Array(repeating: UInt64(0), count: 64)

  init(_ words: some Sequence<String>) {
    for word in words { insert(word) }
  }

  mutating func insert(_ word: String) {
    let mark = Self.mark(word)
    bits[mark >> 6] |= 1 << UInt64(mark & 63)
  }

  func mayContain(_ word: String) -> Bool {
    let mark = Self.mark(word)
    return bits[mark >> 6] & (1 << UInt64(mark & 63)) != 0
  }

  /// A number below 4096.
  private static func mark(_ word: String) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 13) & 4095)
  }
}
