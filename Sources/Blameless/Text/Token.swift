/// One word or mark of a sentence, kept whole where tearing it apart would lose its meaning: "w/o", "14:02", "v2.3.1",
/// "--force", "/etc/hosts", "db-01.prod.internal".
struct Token: Hashable, Sendable {
  enum Kind: Sendable { case word, number, time, identifier, code, email, handle, mark }

  /// Offsets in characters of the sentence.
  let span: Range<Int>
  /// As it stands, but for what is not seen in it.
  let text: String
  /// Lower case, without accents, curly apostrophes made straight: what lists of words are asked for.
  let key: String
  let kind: Kind
  /// Of the key.
  let mark: WordMark
  let isCapitalised: Bool
  /// True for "ALICE", false for "A" alone.
  let isAllCapitals: Bool

  init(span: Range<Int>, text: String, key: String, kind: Kind) {
    self.span = span
    self.text = text
    self.key = key
    self.kind = kind
    mark = WordMark(key)
    (isCapitalised, isAllCapitals) = Self.capitals(of: text)
  }

  private static func capitals(of text: String) -> (first: Bool, all: Bool) {
    var (capitals, small) = (0, 0)
    for byte in text.utf8 {
      if byte >= 0x80 { return foreignCapitals(of: text) }
      if byte &- 65 < 26 { capitals += 1 } else if byte &- 97 < 26 { small += 1 }
    }
    return (text.utf8.first.map { $0 &- 65 < 26 } ?? false, small == 0 && capitals >= 2)
  }

  private static func foreignCapitals(of text: String) -> (first: Bool, all: Bool) {
    let letters = text.filter(\.isAnyLetter)
    return (text.first?.isCapital == true, letters.count >= 2 && letters.allSatisfy(\.isCapital))
  }

  /// Where characters of its text stand in the sentence; all of it where what is not seen stands between them.
  func place(of characters: Range<Int>) -> Range<Int> {
    guard text.count == span.count else { return span }
    return (span.lowerBound + characters.lowerBound)..<(span.lowerBound + characters.upperBound)
  }

  /// True for marks that part one clause from the next.
  var isBreak: Bool {
    guard kind == .mark else { return false }
    return [";", ".", "!", "?", "\n", "->", "=>", "→", "·", "!?", "?!"].contains(key) || key.first == "!"
      || key.first == "?"
  }
}
