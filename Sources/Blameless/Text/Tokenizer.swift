/// Splits a sentence into tokens in one pass over its letters.
struct Tokenizer {
  private let sentence: SentenceText
  private let letters: [Unicode.Scalar]
  private var at = 0
  private var tokens: [Token] = []

  static func tokens(of characters: [Character]) -> [Token] { tokens(of: SentenceText(characters)) }

  static func tokens(of sentence: SentenceText) -> [Token] {
    var tokenizer = Tokenizer(sentence)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ sentence: SentenceText) {
    self.sentence = sentence
    letters = sentence.letters
  }

  private mutating func run() {
    tokens.reserveCapacity(letters.count / 4)
    while at < letters.count {
      let character = letters[at]
      if character.isLineBreak {
        emit(to: at + 1, .mark, key: "\n")
      } else if character.isBlank || character.isUnseen {
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
  private func isWordStart(_ character: Unicode.Scalar) -> Bool {
    if character.isLetterOrDigit { return true }
    guard at + 1 < letters.count else { return false }
    let next = letters[at + 1]
    let startsWord = at == 0 || !(letters[at - 1].isAnyLetter || letters[at - 1].isDigit)
    switch character {
    case "@", "#", "/", "~", "$", "_": return startsWord && (next.isLetterOrDigit)
    case "-":
      if next == "-" { return startsWord && at + 2 < letters.count && letters[at + 2].isAnyLetter }
      return startsWord && at > 0 && next.isSmall
    case ".": return startsWord && next == "/"
    default: return false
    }
  }

  private mutating func emit(to end: Int, _ kind: Token.Kind, key: String? = nil) {
    // "Al\u{200B}ice" is Alice, and is taken out with what it hid behind.
    let text = sentence.isPlain ? sentence[at..<end] : sentence[at..<end].withoutUnseen
    tokens.append(Token(span: at..<end, text: text, key: key ?? Folding.fold(text), kind: kind))
    at = end
  }

  private mutating func code() {
    var end = at + 1
    // A code span that is never closed is only a mark.
    while end < letters.count, letters[end] != "`", !letters[end].isLineBreak, end - at < 400 { end += 1 }
    guard end < letters.count, letters[end] == "`", end > at + 1 else { return emit(to: at + 1, .mark) }
    emit(to: end + 1, .code)
  }

  private mutating func mark() {
    var end = at + 1
    let first = letters[at]
    if first == "-" || first == "=", end < letters.count, letters[end] == ">" {
      end += 1
    } else if let face = emoticonEnd() {
      end = face
    } else if Self.isStop(first) {
      while end < letters.count, Self.isStop(letters[end]) { end += 1 }
    }
    emit(to: end, .mark)
  }

  /// ":(", ";-)": a face of its own, and not the colon behind a label.
  private func emoticonEnd() -> Int? {
    guard letters[at] == ":" || letters[at] == ";", at == 0 || letters[at - 1].isBlank else { return nil }
    var end = at + 1
    if end < letters.count, letters[end] == "-" || letters[end] == "'" { end += 1 }
    guard end < letters.count, "()/|".unicodeScalars.contains(letters[end]) else { return nil }
    end += 1
    return end == letters.count || letters[end].isBlank || letters[end].isLineBreak ? end : nil
  }

  private static func isStop(_ letter: Unicode.Scalar) -> Bool { letter == "!" || letter == "?" || letter == "." }

  private static func endsSentence(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case ".", ",", ":", ";", "'", "’", "/", "-", ")": true
    default: false
    }
  }

  private mutating func chunk() {
    var end = at + 1
    while end < letters.count, continues(end), !endsAddress(end) { end += 1 }
    // Marks at the end belong to the sentence, not to the word.
    while end > at + 1, Self.endsSentence(letters[end - 1]), !isAbbreviation(end) { end -= 1 }
    if let dash = gluedName(before: end) {
      emit(to: dash, TokenShape.kind(of: letters[at..<dash]))
      emit(to: dash + 1, .mark)
      return emit(to: end, .word)
    }
    let kind = TokenShape.kind(of: letters[at..<end])
    if kind == .word, let cut = TokenShape.cut(of: letters[at..<end]) {
      // "Alice's" is a name and its ending; "rm/rollback" are two words.
      for piece in cut { emit(to: piece, TokenShape.kind(of: letters[at..<piece])) }
      return
    }
    emit(to: end, kind)
  }

  /// "ana@example.org/J. Moreau": an address has no slash behind its domain, so somebody else begins there.
  private func endsAddress(_ index: Int) -> Bool {
    letters[index] == "/" && letters[at] != "@" && letters[at..<index].contains("@")
      && TokenShape.kind(of: letters[at..<index]) == .email && !letters[at..<index].contains(":")
  }

  /// "EACH RELEASE-NOOR": the dash before whose it is, written or read without room. "Anne-Marie" is one name, and
  /// what stands elsewhere than at the end is a compound.
  private func gluedName(before end: Int) -> Int? {
    guard at > 0, let dash = letters[at..<end].lastIndex(of: "-"), dash > at + 2, end - dash > 3,
      letters[dash + 1].isCapital, !letters[end...].contains(where: { $0.isLetterOrDigit }),
      letters[at..<dash].allSatisfy(\.isAnyLetter),
      letters[(dash + 1)..<end].allSatisfy(\.isAnyLetter)
    else { return nil }
    let isName = GivenNames.match(Folding.fold(sentence[(dash + 1)..<end])) == .name
    return isName && GivenNames.match(Folding.fold(sentence[at..<dash])) == .no ? dash : nil
  }

  /// "w/o" and "b/c" end in letters; only "v." and "J." are kept with their full stop.
  private func isAbbreviation(_ end: Int) -> Bool {
    guard letters[end - 1] == "." else { return false }
    if end - at == 2, letters[at].isCapital, end < letters.count, letters[end].isBlank {
      return end + 1 < letters.count && letters[end + 1].isCapital
    }
    return false
  }

  private func continues(_ index: Int) -> Bool {
    let character = letters[index]
    if character.isLetterOrDigit { return true }
    if character.isUnseen {
      guard let next = letters[index...].firstIndex(where: { !$0.isUnseen }) else { return false }
      return letters[next].isLetterOrDigit
    }
    switch character {
    case "_", "@", "/", ".", ":", "'", "’", "-", "+", "=", "&", "~", "#", "%":
      guard index + 1 < letters.count else { return false }
      let next = letters[index + 1]
      if next.isLetterOrDigit { return true }
      if character == "/" || character == ":" { return next == "/" }
      if character == "-" { return next == "-" && letters[at] == "-" }
      return character == "." && index == at + 1 && letters[at].isCapital && next.isBlank
    case ",": return isThousands(index)
    default: return false
    }
  }

  /// "3,000", "1,250,000", and not "14,15".
  private func isThousands(_ comma: Int) -> Bool {
    guard comma + 3 < letters.count, letters[at].isDigit, letters[at..<comma].allSatisfy({ $0.isDigit || $0 == "," }),
      letters[(comma + 1)...(comma + 3)].allSatisfy(\.isDigit)
    else { return false }
    return comma + 4 == letters.count || !letters[comma + 4].isDigit
  }
}
