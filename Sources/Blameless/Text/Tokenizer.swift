/// Splits a sentence into tokens in one pass over its characters.
struct Tokenizer {
  private let characters: [Character]
  private var at = 0
  private var tokens: [Token] = []

  static func tokens(of characters: [Character]) -> [Token] {
    var tokenizer = Tokenizer(characters)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ characters: [Character]) { self.characters = characters }

  private mutating func run() {
    tokens.reserveCapacity(characters.count / 4)
    while at < characters.count {
      let character = characters[at]
      if character.isNewline {
        emit(to: at + 1, .mark, key: "\n")
      } else if character.isBlank {
        at += 1
      } else if character == "`" {
        code()
      } else if isWordStart(character) {
        chunk()
      } else {
        mark()
      }
    }
  }

  /// A letter or digit, or a sign that begins a handle, a path, a flag or a number.
  private func isWordStart(_ character: Character) -> Bool {
    if character.isLetterOrDigit { return true }
    guard at + 1 < characters.count else { return false }
    let next = characters[at + 1]
    let startsWord = at == 0 || !(characters[at - 1].isAnyLetter || characters[at - 1].isNumber)
    switch character {
    case "@", "#", "/", "~", "$", "_": return startsWord && (next.isLetterOrDigit)
    case "-":
      if next == "-" { return startsWord && at + 2 < characters.count && characters[at + 2].isAnyLetter }
      return startsWord && at > 0 && next.isLowercase
    case ".": return startsWord && next == "/"
    default: return false
    }
  }

  private mutating func emit(to end: Int, _ kind: Token.Kind, key: String? = nil) {
    let text = String(characters[at..<end])
    tokens.append(Token(span: at..<end, text: text, key: key ?? Folding.fold(text), kind: kind))
    at = end
  }

  private mutating func code() {
    var end = at + 1
    // A code span that is never closed is only a mark.
    while end < characters.count, characters[end] != "`", !characters[end].isNewline, end - at < 400 { end += 1 }
    guard end < characters.count, characters[end] == "`", end > at + 1 else { return emit(to: at + 1, .mark) }
    emit(to: end + 1, .code)
  }

  private mutating func mark() {
    var end = at + 1
    let first = characters[at]
    if "-=".contains(first), end < characters.count, characters[end] == ">" {
      end += 1
    } else if "!?.".contains(first) {
      while end < characters.count, "!?.".contains(characters[end]) { end += 1 }
    }
    emit(to: end, .mark)
  }

  private mutating func chunk() {
    var end = at + 1
    while end < characters.count, continues(end) { end += 1 }
    // Marks at the end belong to the sentence, not to the word.
    while end > at + 1, ".,:;'’/-)".contains(characters[end - 1]), !isAbbreviation(end) { end -= 1 }
    if let dash = gluedName(before: end) {
      emit(to: dash, TokenShape.kind(of: characters[at..<dash]))
      emit(to: dash + 1, .mark)
      return emit(to: end, .word)
    }
    let text = characters[at..<end]
    let kind = TokenShape.kind(of: text)
    if kind == .word, let cut = TokenShape.cut(of: text) {
      // "Alice's" is a name and its ending; "rm/rollback" are two words.
      for piece in cut { emit(to: piece, TokenShape.kind(of: characters[at..<piece])) }
      return
    }
    emit(to: end, kind)
  }

  /// "EACH RELEASE-NOOR": the dash before whose it is, written or read without room. "Anne-Marie" is one name, and
  /// what stands elsewhere than at the end is a compound.
  private func gluedName(before end: Int) -> Int? {
    guard at > 0, !characters[end...].contains(where: { $0.isLetterOrDigit }),
      let dash = characters[at..<end].lastIndex(of: "-"), dash > at + 2, end - dash > 3,
      characters[dash + 1].isCapital, characters[at..<dash].allSatisfy(\.isAnyLetter),
      characters[(dash + 1)..<end].allSatisfy(\.isAnyLetter)
    else { return nil }
    let isName = GivenNames.match(Folding.fold(String(characters[(dash + 1)..<end]))) == .name
    return isName && GivenNames.match(Folding.fold(String(characters[at..<dash]))) == .no ? dash : nil
  }

  /// "w/o" and "b/c" end in letters; only "v." and "J." are kept with their full stop.
  private func isAbbreviation(_ end: Int) -> Bool {
    guard characters[end - 1] == "." else { return false }
    if end - at == 2, characters[at].isCapital, end < characters.count, characters[end].isWhitespace {
      return end + 1 < characters.count && characters[end + 1].isCapital
    }
    return false
  }

  private func continues(_ index: Int) -> Bool {
    let character = characters[index]
    if character.isLetterOrDigit { return true }
    switch character {
    case "_", "@", "/", ".", ":", "'", "’", "-", "+", "=", "&", "~", "#", "%":
      guard index + 1 < characters.count else { return false }
      let next = characters[index + 1]
      if next.isLetterOrDigit { return true }
      if character == "/" || character == ":" { return next == "/" }
      if character == "-" { return next == "-" && characters[at] == "-" }
      return character == "." && index == at + 1 && characters[at].isCapital && next.isWhitespace
    default: return false
    }
  }
}
