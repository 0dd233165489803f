/// What a run of characters is, by its shape alone.
enum TokenShape {
  static func kind(of text: ArraySlice<Unicode.Scalar>) -> Token.Kind {
    guard let first = text.first else { return .mark }
    var letters = 0, digits = 0, ats = 0, colons = 0, slashes = 0, dots = 0, underscores = 0, dashes = 0
    for character in text {
      switch character {
      case "@": ats += 1
      case ":": colons += 1
      case "/": slashes += 1
      case ".": dots += 1
      case "_": underscores += 1
      case "-": dashes += 1
      default:
        if character.isAnyLetter { letters += 1 } else if character.isDigit { digits += 1 }
      }
    }
    if first == "@" { return .handle }
    if colons > 0, slashes > 1 { return .identifier }
    if ats == 1, dots > 0, letters > 1 { return .email }
    if letters == 0 {
      if colons > 0, digits >= 3 { return .time }
      return digits > 0 ? .number : .mark
    }
    if first == "/" || first == "~" || first == "#" || first == "$" || first == "." { return .identifier }
    if first == "-" || underscores > 0 || ats > 0 || text.contains("=") { return .identifier }
    if slashes > 0 {
      if isShorthand(text) { return .word }
      return slashes == 1 && dots == 0 && colons == 0 && digits == 0 && letters < 20 && isPlain(text)
        ? .word : .identifier
    }
    if colons > 0 { return digits > 0 && letters <= 3 && first.isDigit ? .time : .identifier }
    if dots > 0 { return isInitials(text) ? .word : .identifier }
    if digits > 0 { return dashes == 0 && first.isDigit ? .number : .identifier }
    return .word
  }

  /// Where a word is cut: before "'s" and around a slash between two words. Nil where it stays whole.
  static func cut(of text: ArraySlice<Unicode.Scalar>) -> [Int]? {
    guard text.contains(where: { $0 == "/" || $0 == "'" || $0 == "’" }), !isShorthand(text) else { return nil }
    var cuts: [Int] = []
    for index in text.indices {
      let character = text[index]
      if character == "/" {
        cuts += [index, index + 1]
      } else if character == "'" || character == "’" {
        let rest = text[(index + 1)...]
        // "didn't" and "should've" are one word each; "Alice's" and "Jonas'" are two.
        if rest.elementsEqual(["r", "e"]) || rest.elementsEqual(["v", "e"]),
          pronouns.contains(folded(text[..<index]))
        {
          cuts.append(index)
        }
        if rest.count == 1, let last = rest.last, last == "s" || last == "S", index > text.startIndex {
          cuts.append(index)
        }
      }
    }
    guard !cuts.isEmpty else { return nil }
    return cuts + [text.endIndex]
  }

  private static let pronouns: WordList = "they you we"
  private static let shorthand: Set<String> = [
    "w/o", "b/c", "w/", "n/a", "i/o", "ci/cd", "w/in", "h/t", "24/7", "a/b", "tcp/ip",
  ]

  private static func isShorthand(_ text: ArraySlice<Unicode.Scalar>) -> Bool { shorthand.contains(folded(text)) }

  private static func folded(_ text: ArraySlice<Unicode.Scalar>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text)
    return Folding.fold(String(string))
  }

  private static func isPlain(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.allSatisfy { $0.isAnyLetter || $0 == "/" || $0 == "'" }
  }

  /// "J.K." and "J." are initials; "db.prod" is a host.
  private static func isInitials(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var run = 0
    for character in text {
      if character == "." { run = 0 } else { run += 1 }
      if run > 1 || !(character == "." || character.isCapital) { return false }
    }
    return true
  }
}
