/// People on no roster.
extension PersonFinder {
  /// Rules and model together: what both see is sure, what one sees is doubtful unless it is plain to that one.
  func unknown(_ index: Int, _ context: NameContext, _ odds: NameOdds) -> FoundPerson? {
    let token = context.tokens[index]
    if Belongings.isOwner(index, context) {
      var found = person(index..<(index + 1), context.tokens, nil, certain: false)
      found.key = String(token.key.dropLast())
      found.hasEnding = true
      return found
    }
    // Most words are small ones that nothing could make a name.
    if !odds.isCandidate(index), !token.isCapitalised, index > 0, context.tokens[index - 1].kind == .word,
      !boardNames.contains(token.key)
    {
      return nil
    }
    if Colours.areListed(index, context) || RisingMeasure.isTold(index, context) { return nil }
    guard !boardThings.contains(token.key), !context.isThingLabelled(index), !isAcronym(index, context) else {
      return nil
    }
    if context.isLoginOfOwner(index) {
      var found = person(index..<(index + 1), context.tokens, nil, certain: false)
      found.holdsTask = true
      return found
    }
    let holder = TaskHolder(context: context, vocabulary: vocabulary)
    if let end = holder.end(at: index) {
      let isSure = context.match(index) == .name && !NotPeople.contains(token)
      var found = person(index..<end, context.tokens, nil, certain: isSure)
      found.holdsTask = true
      return found
    }
    if taskHolders.contains(token.key), holder.isNamed(index) {
      return person(index..<(index + 1), context.tokens, nil, certain: false)
    }
    let ruled = UnknownPerson.end(at: index, context, boardNames: boardNames, vocabulary: vocabulary)
    if let (end, certain) = ruled {
      guard
        odds.supports(index..<end, certain: certain) || boardNames.contains(context.key(index))
          || MonthName.isPerson(at: index, context) || context.isSurelyAPerson(index..<end)
          || NotPeople.contains(context.key(index)) || UnknownPerson.isSigned(index, context)
          || UnknownPerson.isAtDesk(index, context) || UnknownPerson.isBidden(index, context)
          || UnknownPerson.isCause(index, context) || GivenNames.isCommon(context.key(index))
          || context.hasDeedWithObject(index..<end)
          || context.match(index) == .no && context.isFamilyNameFirst(index)
      else { return stranger(index, context) }
      let far = max(end, self.end(behind: index, context, odds))
      return person(
        index..<far, context.tokens, nil, certain: certain || odds.isPlain(index) && isListed(index..<far, context))
    }
    if let found = stranger(index, context) { return found }
    // What is asked first takes least time.
    guard odds.isLikely(index) || odds.isPlain(index), !UnknownPerson.articles.contains(token) else { return nil }
    let isThing = NotPeople.contains(token) || context.isSystem(index..<(index + 1))
    guard isThing ? odds.isPlain(index) : odds.isLikely(index), !UnknownPerson.isPlace(index, context),
      !speaksAgainst(index, context, odds)
    else {
      return nil
    }
    let end = self.end(behind: index, context, odds)
    guard end > index + 1 || context.tokens[index].text.count > 1, !isNoun(index, context) || odds.isPlain(index),
      !(context.tokens.indices.contains(end) && context.tokens[end].kind == .number) || isListed(index..<end, context)
    else {
      return nil
    }
    let isPlain = odds.isPlain(index) && !isThing && isListed(index..<end, context)
    var found = person(index..<end, context.tokens, nil, certain: isPlain)
    found.isGuess = !isPlain
    return found
  }

  /// Whoever no list has heard of, in a place where a person stands.
  private func stranger(_ index: Int, _ context: NameContext) -> FoundPerson? {
    guard
      Stranger(context: context).isPerson(at: index) && !machines.contains(context.key(index))
        || GermanPerson.isOne(index, context) || Honorific.isBehind(index, context)
    else { return nil }
    return person(index..<(index + 1), context.tokens, nil, certain: false)
  }

  /// "an old AMI": few capitals behind an English article, in a line that is not. "The on-call ANNA" is somebody, and so is
  /// "la MARIA": other languages have articles before names.
  private func isAcronym(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    guard token.isAllCapitals, token.text.utf8.count < 5, !context.isCapitalsOnly, !NotPeople.isNameToo(token.key)
    else {
      return false
    }
    var at = index - 1
    while at >= 0, index - at < 4, context.tokens[at].kind == .word {
      if UnknownPerson.determiners.contains(context.key(at)) { return true }
      if context.tokens[at].isCapitalised || People.heads.contains(context.key(at))
        || People.teamWords.contains(context.key(at))
      {
        return false
      }
      at -= 1
    }
    return false
  }

  /// Where the model alone is not enough.
  private func speaksAgainst(_ index: Int, _ context: NameContext, _ odds: NameOdds) -> Bool {
    let token = context.tokens[index]
    if context.isOrdinaryStart(index) { return true }
    if Eponym.contains(index, context) { return true }
    let hasEvidence = context.evidence(index..<end(behind: index, context, odds)) == .person
    let isAlone = context.tokens.count <= 2
    switch context.match(index) {
    case .name: return false
    case .alsoAWord:
      return context.isClauseStart(index) && !hasEvidence && !isAlone && !odds.isTalk(index)
        || OrdinaryWord.isCounted(index, context)
    case .no: break
    }
    // "b/c" is no initials; nor is a word of the language that has no capital anybody's name.
    if token.text.contains("/") || !token.isCapitalised && context.isInDictionary(index) { return true }
    if OrdinaryWord.isCounted(index, context) { return true }
    if OrdinaryWord.isOne(index, context), !OrdinaryWord.isSecondHalf(index, context),
      !context.isSurelyAPerson(index..<(index + 1))
    {
      return true
    }
    // "LGTM", "DST": acronyms; a place; a noun of a language where all have capitals.
    if token.isAllCapitals, token.text.utf8.count < 6, !context.isCapitalsOnly,
      token.text.count > 2 || !hasEvidence || context.isKnownThing(index) || UnknownPerson.acronyms.contains(token)
    {
      return true
    }
    // "NXDOMAIN"
    if token.isAllCapitals, token.text.utf8.count > 5, !context.isCapitalsOnly, !hasEvidence, !isAlone { return true }
    if context.isBehindPlaceWord(index) || context.isGerman { return true }
    let parts = token.text.split(separator: "-")
    if parts.count > 1, token.isCapitalised,
      parts.contains(where: { !($0.first?.isCapital ?? false) && $0.count > 4 || $0.count == 1 })
    {
      return true
    }
    // "(Treasury)": a word of the language whose action it is is a team.
    if context.isInDictionary(index), context.isOwnerPlace(index..<(index + 1)) { return true }
    if isCompound(token.text) || UnknownPerson.isPhrasal(token.key) { return true }
    if odds.isPlain(index) && !context.isInDictionary(index) || odds.isTalk(index) { return false }
    // "minjun: it's the same bug".
    if index == 0, context.key(1) == ":", !context.isKnownThing(index) { return false }
    if token.text.first.map({ !$0.isASCII && $0.isCapital && Folding.fold(String($0)) == String($0).lowercased() })
      == true
    {
      return false
    }
    if !token.isCapitalised || context.isClauseStart(index) && (!isAlone || context.isInDictionary(index)) {
      return !hasEvidence
    }
    return false
  }

  /// "FinOps", "NetEng": two words in one, but for "McAllister" and "DeShawn".
  private func isCompound(_ text: String) -> Bool {
    let letters = Array(text)
    guard let low = letters.indices.dropFirst().first(where: { letters[$0].isCapital && letters[$0 - 1].isLowercase })
    else { return false }
    return !["mc", "mac", "de", "la", "le", "van", "fitz", "di", "du"].contains(text.prefix(low).lowercased())
  }

  /// Whether a list of given names has one of the words: what nobody ever heard of is never beyond doubt.
  private func isListed(_ range: Range<Int>, _ context: NameContext) -> Bool {
    range.contains { context.match($0) != .no }
  }

  /// "Der Dienst", "the Broker": behind an article stands a thing, unless its word is a given name.
  private func isNoun(_ index: Int, _ context: NameContext) -> Bool {
    UnknownPerson.articles.contains(context.key(index - 1)) && context.match(index) == .no
  }

  /// "tom afk": where somebody is.
  private static let whereabouts: WordList = "afk ooo oof wfh pto brb away out back off in here there online offline"

  /// The end of a name that starts at `index`, as far as the model takes the words behind it for the same name.
  private func end(behind index: Int, _ context: NameContext, _ odds: NameOdds) -> Int {
    var end = index + 1
    while end < context.tokens.count, context.tokens[end].kind == .word, context.tokens[end].key != "'s",
      !EastAsianName.isWritten(context.tokens[end].key),
      odds.isLikely(end), !Self.whereabouts.contains(context.tokens[end]),
      !context.isCapitalsOnly || context.match(end) != .no || !OrdinaryWord.isOne(end, context),
      vocabulary.length(in: context.tokens, at: end) == 0,
      !context.isGerman || context.match(end) != .no || odds.isPlain(end) && context.isFamilyName(end)
    { end += 1 }
    return end
  }
}
