/// "Mikey D. fixed it": the initial of the other name goes with the name.
extension PersonFinder {
  /// With the initial behind it, if there is one.
  static func withInitial(_ found: FoundPerson, _ tokens: [Token]) -> FoundPerson {
    guard found.form == .name, let end = end(behind: found.tokens.upperBound, tokens) else { return found }
    var found = found
    found.tokens = found.tokens.lowerBound..<end
    found.span = found.span.lowerBound..<tokens[end - 1].span.upperBound
    return found
  }

  private static func end(behind index: Int, _ tokens: [Token]) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    // The name's rule may have taken the letter, and left its full stop.
    if token.key == "." { return isInitial(index - 1, tokens) && isInside(index, tokens) ? index + 1 : nil }
    guard isInitial(index, tokens), token.span.lowerBound == tokens[index - 1].span.upperBound + 1 else { return nil }
    let next = index + 1
    if token.text.count == 2 { return next }
    guard tokens.indices.contains(next) else { return nil }
    if tokens[next].key == ".", tokens[next].span.lowerBound == token.span.upperBound {
      return isInside(next, tokens) ? next + 1 : next
    }
    // "Mikey D fixed it"
    return tokens[next].key == "'s" || PersonPlaces.verbs.contains(tokens[next]) ? next : nil
  }

  /// "D" or "D.", and no word of one letter.
  private static func isInitial(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalised, token.key != "i", token.key != "a" else { return false }
    return token.text.count == 1 || token.text.count == 2 && token.text.utf8.last == UInt8(ascii: ".")
  }

  /// Whether a full stop ends no sentence: a word in small letters follows.
  private static func isInside(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens.indices.contains(index + 1)
      && (tokens[index + 1].kind == .word || ["'s", "'", "’"].contains(tokens[index + 1].key))
      && !tokens[index + 1].isCapitalised
      && tokens[index].span.lowerBound == tokens[index - 1].span.upperBound
  }
}
