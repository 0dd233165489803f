/// A set of words, written as a reader would write them: parted by blanks, with "_" for a blank inside.
struct WordList: Sendable, ExpressibleByStringLiteral {
  let words: Set<String>

  init(stringLiteral text: String) {
    words = Set(
      text.split(whereSeparator: \.isWhitespace).map {
        $0.contains("_") ? $0.split(separator: "_").joined(separator: " ") : String($0)
      })
  }

  func contains(_ key: String) -> Bool { words.contains(key) }
}
