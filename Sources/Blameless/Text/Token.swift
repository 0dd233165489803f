/// One word or mark of a sentence, kept whole where tearing it apart would lose its meaning: "w/o", "14:02", "v2.3.1",
/// "--force", "/etc/hosts", "db-01.prod.internal".
struct Token: Hashable, Sendable {
  enum Kind: Sendable { case word, number, time, identifier, code, email, handle, mark }

  /// Offsets in characters of the sentence.
  let span: Range<Int>
  let text: String
  /// Lower case, without accents, curly apostrophes made straight: what lists of words are asked for.
  let key: String
  let kind: Kind
  /// Of the key.
  let mark: WordMark

  init(span: Range<Int>, text: String, key: String, kind: Kind) {
    self.span = span
    self.text = text
    self.key = key
    self.kind = kind
    mark = WordMark(key)
  }

  var isCapitalised: Bool { text.first?.isCapital == true }

  /// True for "ALICE", false for "A" alone.
  var isAllCapitals: Bool {
    var letters = 0
    for character in text where character.isAnyLetter {
      guard character.isCapital else { return false }
      letters += 1
    }
    return letters >= 2
  }

  /// True for marks that part one clause from the next.
  var isBreak: Bool {
    guard kind == .mark else { return false }
    return [";", ".", "!", "?", "\n", "->", "=>", "→", "·", "!?", "?!"].contains(key) || key.first == "!"
      || key.first == "?"
  }
}
