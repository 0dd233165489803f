/// A set of words, written as a reader would write them: parted by blanks, with "_" for a blank inside.
struct WordList: Sendable, ExpressibleByStringLiteral {
  let words: Set<String>
  private let marks: WordMarks
  /// The bits of all its words.
  let bits: UInt64

  init(stringLiteral text: String) {
    self.init(
      Set(
        text.split(whereSeparator: \.isWhitespace).map {
          $0.contains("_") ? $0.split(separator: "_").joined(separator: " ") : String($0)
        }))
  }

  init(_ words: Set<String>) {
    self.words = words
    marks = WordMarks(words)
    bits = words.reduce(0) { $0 | WordMark($1).bit }
  }

  /// All words of several lists, to be asked for at once.
  init(_ lists: [WordList]) { self.init(lists.reduce(into: Set<String>()) { $0.formUnion($1.words) }) }

  func contains(_ key: String) -> Bool { marks.mayContain(WordMark(key)) && words.contains(key) }

  func contains(_ token: Token) -> Bool { marks.mayContain(token.mark) && words.contains(token.key) }
}
