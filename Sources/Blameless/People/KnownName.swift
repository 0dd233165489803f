/// A name that is known, by the roster or by a plain line of the board: found however it is written and wherever it stands,
/// unless its word means something else as well.
enum KnownName {
  /// Whether a word is nobody's but theirs: no other word, no thing, and long enough to be no accident.
  /// - Parameters:
  ///   - key: folded, as ``Folding`` does.
  ///   - shortest: how many letters are enough.
  static func isNothingElse(_ key: String, of shortest: Int = 4) -> Bool {
    guard key.count >= shortest, key.allSatisfy(\.isLetter), !NotPeople.contains(key),
      !NotPeople.systemNouns.contains(key), GivenNames.match(key) != .alsoAWord, Verbs.listed(key) == nil
    else { return false }
    return !isWord(key) && classes(key).isDisjoint(with: WordClasses.things.union([.jargon, .commonPlace]))
  }

  /// Whether a word of the language is written so: "field", "stone".
  static func isWord(_ key: String) -> Bool {
    let classes = classes(key)
    return classes.contains(.commonWord) || classes.contains(.word) && GivenNames.match(key) != .name
  }

  /// Whether a word in small letters stands where none but a person can: "ask field", "... - field", "field said so".
  static func isPerson(_ range: Range<Int>, _ context: NameContext) -> Bool {
    guard !UnknownPerson.determiners.contains(context.key(range.lowerBound - 1)) else { return false }
    return context.isOwnerPlace(range) || context.isSurelyAPerson(range)
      || context.isClauseStart(range.lowerBound) && (context.isPossessor(range) || context.hasPastDeed(range))
  }

  private static func classes(_ key: String) -> WordClasses {
    NameModel.carried?.lexicon.classes(FoldedHash.of(key)) ?? []
  }
}
