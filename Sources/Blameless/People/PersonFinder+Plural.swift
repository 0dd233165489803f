/// "the Zebulons", "Zebulons Änderung": a name that is known already with an s behind it, which no apostrophe parts.
extension PersonFinder {
  /// Who is called so; nil where the word is one of the language, or no name of somebody who is known.
  func several(_ index: Int, _ context: NameContext) -> FoundPerson? {
    let token = context.tokens[index]
    guard Self.mayBePlural(token), !Self.isWord(token.key), !context.isInDictionary(index),
      !boardThings.contains(token.key)
    else { return nil }
    for stem in Self.stems(of: token.key) where !boardThings.contains(stem) && !Self.isWord(stem) {
      guard vocabulary.length(in: context.tokens, at: index) == 0, !vocabulary.contains(stem) else { continue }
      let own = roster.forms(startingWith: stem).first { $0.keys.count == 1 && $0.sort != .initials }
      guard own != nil || boardNames.contains(stem) else { continue }
      var found = person(index..<(index + 1), context.tokens, own?.person, certain: true)
      found.key = stem
      found.hasEnding = true
      return found
    }
    return nil
  }

  /// Whether another line made a name plain that a token is the plural of.
  func isSeveral(_ token: Token) -> Bool {
    !boardNames.isEmpty && Self.mayBePlural(token) && Self.stems(of: token.key).contains(where: boardNames.contains)
  }

  /// With a capital: "marks", "wills" and "roses" are words.
  private static func mayBePlural(_ token: Token) -> Bool {
    token.isCapitalised && token.key.count > 3 && token.key.hasSuffix("s") && GivenNames.match(token.key) == .no
  }

  /// "zebulon" of "zebulons", and "jones" of "joneses" too.
  private static func stems(of key: String) -> [String] {
    let plain = String(key.dropLast())
    guard key.hasSuffix("es"), ["s", "x", "z", "ch", "sh"].contains(where: key.dropLast(2).hasSuffix) else {
      return [plain]
    }
    return [plain, String(key.dropLast(2))]
  }

  /// Whether a key means something besides a person's name, so that its plural does too.
  private static func isWord(_ key: String) -> Bool {
    if NotPeople.contains(key) || NotPeople.systemNouns.contains(key) || Verbs.listed(key) != nil { return true }
    if GivenNames.match(key) == .alsoAWord { return true }
    let classes = NameModel.carried?.lexicon.classes(FoldedHash.of(key)) ?? []
    return classes.contains(.commonWord) || classes.contains(.word) && GivenNames.match(key) == .no
  }
}
