/// Words that a rule may make names of, whatever the model says: lines with one of them are looked through.
extension NameFeatures {
  /// "Will said", "April opened", "Odin never acknowledged", "Zulfiqar failed the DB over": a rule may make a name of it,
  /// whatever the model says.
  func mayAct(_ index: Int) -> Bool {
    guard Self.isCapital(words[index]), words[index].kind == .word, words.indices.contains(index + 1) else {
      return false
    }
    let isParted = words.indices.contains(index + 2) && Self.adverbs.contains(words[index + 1].hash)
    let next = words[index + (isParted ? 2 : 1)].classes
    guard next.contains(.humanVerb) else { return false }
    let classes = words[index].classes
    return !next.contains(.sharedVerb) || classes.contains(.given) || classes.contains(.calendar)
      || classes.isDisjoint(with: Self.elseThings)
  }

  /// "Danielle", "Hank Green", "thanks Chetan": a given name that is nothing else, and a capital behind any given name or
  /// behind a word to somebody, may be a name by a rule, whatever the model says.
  func mayBeNamed(_ index: Int) -> Bool {
    guard Self.isCapital(words[index]) else { return false }
    let before = index > 0 ? words[index - 1] : nil
    let classes = words[index].classes
    // "paged HWANG"
    let isShouted =
      words[index].shape == .capitals && words[index].count > 3 && classes.contains(.family)
      && classes.isDisjoint(with: WordClasses.things.union([.commonWord, .jargon]))
    if isShouted || classes.contains(.given) && classes.isDisjoint(with: Self.elseThings),
      !words[index].isGlued || before?.kind == .mark
    {
      return true
    }
    guard let before, !words[index].isGlued else { return false }
    return before.classes.contains(.sureCue) || before.classes.contains(.given) && Self.isCapital(before)
  }

  /// "owner: miles", "owner: martym": any name, whatever else it is, and any word that nothing is called by, behind the label
  /// of an owner.
  func mayOwn(_ index: Int) -> Bool {
    guard index > 1, words[index - 1].hash == Self.colon,
      words[index - 2].classes.contains(.ownerLabel) || Self.causes.contains(words[index - 2].hash)
    else { return false }
    let classes = words[index].classes
    return !classes.isDisjoint(with: [.given, .commonGiven, .family, .commonFamily])
      || words[index].kind == .word && classes.isDisjoint(with: Self.elseThings)
  }

  /// "kavitha restarted it", "talk to kavitha", "haruto-san": a word in small letters that nothing is called by, where a
  /// person may stand.
  func mayBeStranger(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.count > 2 else { return false }
    let next = words.indices.contains(index + 1) ? words[index + 1] : nil
    guard word.shape == .small else {
      return next.map {
        Self.german.contains($0.hash) && !word.classes.isDisjoint(with: [.family, .given]) || isHonoured(index)
      } ?? false
    }
    guard word.classes.isDisjoint(with: Self.elseThings) else { return false }
    if let next {
      if next.classes.contains(.humanVerb) || Self.behindStrangers.contains(next.hash) || isHonoured(index) {
        return true
      }
      if words.indices.contains(index + 2), Self.adverbs.contains(next.hash),
        words[index + 2].classes.contains(.humanVerb)
      {
        return true
      }
    }
    guard index > 0 else { return false }
    return words[index - 1].classes.contains(.sureCue) || Self.beforeStrangers.contains(words[index - 1].hash)
  }

  /// "peters laptop": in front of what only a person has.
  func mayHave(_ index: Int) -> Bool {
    words[index].kind == .word && words[index].count > 3 && words.indices.contains(index + 1)
      && Self.belongings.contains(words[index + 1].hash)
  }

  private func isHonoured(_ index: Int) -> Bool {
    words.indices.contains(index + 2) && words[index + 1].hash == Self.hyphenMark && words[index + 2].isGlued
      && Self.honorifics.contains(words[index + 2].hash)
  }

  private static let causes = Set(UnknownPerson.causes.words.map { FoldedHash.of($0) })
  private static let belongings = Set(Belongings.things.words.map { FoldedHash.of($0) })
  private static let hyphenMark = markHash("-")
  private static let honorifics = Set(Honorific.forms.words.map { FoldedHash.of($0) })
  private static let german = Set(GermanPerson.verbs.map { FoldedHash.of($0) })
  private static let behindStrangers = Set([markHash(":"), FoldedHash.of("to"), markHash("'"), markHash("’")])
  private static let beforeStrangers = Set(
    Stranger.before.words.map { FoldedHash.of($0) } + ["-", "–", "—", "→", ">"].map(markHash))
  private static let colon = markHash(":")
  private static let adverbs = Set(VerbGroup.adverbs.words.union(["never", "not"]).map { FoldedHash.of($0) })
  private static let elseThings = WordClasses.things.union([.word, .commonWord, .jargon, .place, .commonPlace])
}
