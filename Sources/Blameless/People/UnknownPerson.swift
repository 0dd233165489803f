/// People who are on no roster: given names, and unknown capitalised words where only a person can stand.
enum UnknownPerson {
  /// The end of the name that starts at `index`, and whether it is certain. Nil where no person is named.
  static func end(at index: Int, _ context: NameContext, boardNames: Set<String>, vocabulary: KnownWords) -> (
    Int, certain: Bool
  )? {
    let token = context.tokens[index]
    guard isNameShaped(token) else { return nil }
    if People.honorifics.contains(token.key.hasSuffix(".") ? String(token.key.dropLast()) : token.key) {
      return honorific(index, context)
    }
    if token.text.utf8.last == UInt8(ascii: "."), token.text.count == 2,
      let end = last(behind: index, context, vocabulary)
    {
      return (end, true)
    }
    let capital = token.isCapitalised && !context.isCapitalsOnly
    if MonthName.isPerson(at: index, context) { return (index + 1, false) }
    if isToldBefore(index, context, boardNames) { return (index + 1, false) }
    if isSigned(index, context) || isAtDesk(index, context) || isBidden(index, context) { return (index + 1, false) }
    // Most words are no names in small letters either, whatever stands around them.
    if !token.isCapitalised, !mayBeSmall(index, context, boardNames) { return nil }
    if context.isOrdinaryStart(index) || Eponym.contains(index, context) { return nil }
    // "P. van der Meer": a small word behind the full stop makes a sentence's end of it.
    if token.text.count == 1, token.isCapitalised, context.key(index + 1) == ".",
      particles.contains(context.key(index + 2)),
      let end = last(behind: index + 1, context, vocabulary)
    {
      return (end, true)
    }
    if NotPeople.contains(token) {
      guard token.isCapitalised, !context.isSystem(index..<(index + 1)) else { return nil }
      guard NotPeople.alsoNames.contains(token) else {
        // "Travis said", "Athena went home, she …".
        let isSpokenOf =
          !NotPeople.plain.contains(token) && (context.match(index) != .no || context.isFamilyName(index))
          && context.isSpokenOfAsPerson(index..<(index + 1))
        let isHolder = NotPeople.isNameToo(token.key) && context.isHolder(index)
        return isSpokenOf || isHolder ? (index + 1, false) : nil
      }
      if context.hasPastDeed(index..<(index + 1)), context.isClauseStart(index) { return (index + 1, false) }
      if boardNames.contains(token.key), context.evidence(index..<(index + 1)) == .person { return (index + 1, false) }
      let end = last(behind: index, context, vocabulary) ?? index + 1
      let isAlone = end == context.tokens.count && index == 0
      if NotPeople.plain.contains(token), isAlone || context.isOwnerPlace(index..<end) { return (end, false) }
      return context.isSurelyAPerson(index..<end) || context.isLabel(index..<end)
        || end > index + 1 && context.evidence(index..<end) == .person ? (end, false) : nil
    }
    if capital { return capitalised(index, context, boardNames, vocabulary) }
    return small(index, context, boardNames)
  }

  /// "grace pages the DBA", "backup alert (grace)", "only will knows where": a word that another line made a name, where no
  /// other word of that spelling can stand.
  private static func isToldBefore(_ index: Int, _ context: NameContext, _ boardNames: Set<String>) -> Bool {
    guard boardNames.contains(context.key(index)),
      NotPeople.alsoNames.contains(context.key(index)) || context.match(index) == .alsoAWord
    else { return false }
    let range = index..<(index + 1)
    return context.isOwnerPlace(range) || context.isPossessor(range) || context.isSurelyCued(index)
      || context.isDoing(index + 1, orBefore: context.isClauseStart(index) ? Action.prepositions : "")
        && !determiners.contains(context.key(index - 1))
  }

  static func isNameShaped(_ token: Token) -> Bool {
    token.text.unicodeScalars.allSatisfy {
      $0.isAnyLetter || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." || $0.properties.isGraphemeExtend
    }
  }

  private static func honorific(_ index: Int, _ context: NameContext) -> (Int, certain: Bool)? {
    var next = index + 1
    if context.key(next) == "." { next += 1 }
    guard context.tokens.indices.contains(next), context.tokens[next].kind == .word, context.tokens[next].isCapitalised,
      context.tokens[index].isCapitalised
    else { return nil }
    var end = next + 1
    if context.tokens.indices.contains(end), isSurname(end, context) { end += 1 }
    return (end, true)
  }

  /// A capitalised word that can be the second half of a name.
  private static func isSurname(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    // "Author: Ines Duration: 47 min"
    let isLabel =
      context.key(index + 1) == ":"
      && (labels.contains(token) || PersonPlaces.ownerLabels.contains(token)
        || PersonPlaces.thingLabels.contains(token))
    return token.kind == .word && token.isCapitalised && !token.isAllCapitals && token.text.count > 1
      && isNameShaped(token) && !isLabel && !Action.prepositions.contains(token)
      && !NotPeople.contains(token) && !NotPeople.systemNouns.contains(token)
  }

  /// What heads the lines of a write-up's first paragraph.
  private static let labels: WordList = """
    duration date time start started end ended severity sev priority status state impact summary timeline trigger cause detection
    resolution due done next actions action notes note
    """

  static let particles: WordList = "van der den de von da dos la le bin al el del di ter"

  /// The end of a surname behind a given name or an initial.
  private static func last(behind index: Int, _ context: NameContext, _ vocabulary: KnownWords) -> Int? {
    var at = index + 1
    var steps = 0
    while steps < 2, particles.contains(context.key(at)) {
      at += 1
      steps += 1
    }
    guard context.tokens.indices.contains(at) else { return nil }
    let token = context.tokens[at]
    if token.text.count == 2,
      token.text.last == "." || (token.text.count == 1 && token.isCapitalised && at > index && context.key(at) != "i")
    {
      // "Priya K." or "John F. Kennedy".
      if context.tokens.indices.contains(at + 1), isSurname(at + 1, context) { return at + 2 }
      return at + 1
    }
    guard isSurname(at, context), vocabulary.length(in: context.tokens, at: at) == 0 else { return nil }
    return at + 1
  }

  private static func capitalised(
    _ index: Int, _ context: NameContext, _ boardNames: Set<String>, _ vocabulary: KnownWords
  ) -> (Int, certain: Bool)? {
    let token = context.tokens[index]
    var range = index..<(index + 1)
    let match = context.match(index)
    let full =
      match != .no || boardNames.contains(token.key)
      ? last(behind: index, context, vocabulary)
      : secondIsGiven(index, context) ?? secondIsKnown(index, context, boardNames)
        ?? (context.isFullName(index..<(index + 2)) ? index + 2 : nil)
    if let full { range = index..<full }
    let evidence = context.evidence(range)
    if evidence == .system || isPlace(index, context) { return nil }
    if boardNames.contains(token.key),
      match != .alsoAWord || evidence == .person || full != nil || !context.isClauseStart(index)
    {
      return (range.upperBound, true)
    }
    if token.isAllCapitals, full == nil {
      // Shouted in a line that is not: an acronym more often than a name.
      let isSure = context.isSurelyAPerson(range) || match == .name && context.isBehind("-", index)
      if isShoutedSurname(index, context), evidence == .person || context.isBehind("-", index) {
        return (range.upperBound, false)
      }
      if match == .no, isSure, token.text.count > 4, !PersonPlaces.verbs.contains(token) {
        return context.isOwnerLabelled(index) || context.isDoer(index) ? (range.upperBound, false) : nil
      }
      guard match == .name && (context.hasPersonVerb(range) || isSure || token.text.count > 4) || match != .no && isSure
      else { return initials(range, context) }
    }
    switch match {
    case .name: return (range.upperBound, evidence == .person || full != nil)
    case .alsoAWord:
      if evidence == .person { return (range.upperBound, context.hasHumanVerb(range) || context.isOwnerPlace(range)) }
      if full != nil { return (range.upperBound, true) }
      // Capitalised in the middle of a sentence, and no article: more likely a name than a word.
      return !context.isClauseStart(index) && !context.isGerman && !determiners.contains(context.key(index - 1))
        && GivenNames.match(token.key) != .no ? (range.upperBound, false) : nil
    case .no:
      if full != nil { return (range.upperBound, evidence == .person) }
      return isPersonPlace(range, context) ? (surname(range, context), context.isSurelyCued(index)) : nil
    }
  }

  /// "paged HWANG", "deploy by SINGH": a family name and nothing else, in capitals as many write them.
  static func isShoutedSurname(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    return token.isAllCapitals && token.text.count > 3 && !context.isCapitalsOnly && context.isFamilyNameFirst(index)
  }

  /// "Xu Lei": the family name first, the given name known.
  private static func secondIsGiven(_ index: Int, _ context: NameContext) -> Int? {
    guard context.tokens.indices.contains(index + 1), isSurname(index + 1, context),
      !context.tokens[index].isAllCapitals
    else { return nil }
    // "Revoke Dimitri's access" is an order.
    guard Verbs.lookUp(context.key(index)) == nil, context.match(index + 1) != .no, !context.isGerman,
      context.tokens[index].text.count <= 4 || context.match(index + 1) == .name
    else { return nil }
    return context.evidence(index..<(index + 2)) == .person ? index + 2 : nil
  }

  /// "Leilani Moreau" where another line made Moreau plain.
  private static func secondIsKnown(_ index: Int, _ context: NameContext, _ boardNames: Set<String>) -> Int? {
    let key = context.key(index)
    guard boardNames.contains(context.key(index + 1)), context.match(index + 1) == .no,
      isSurname(index + 1, context), !PersonPlaces.verbs.contains(key), !PersonPlaces.cuesBefore.contains(key),
      Verbs.lookUp(key) == nil, !NotPeople.systemNouns.contains(key), !context.tokens[index].isAllCapitals
    else { return nil }
    return index + 2
  }

  /// "San Jose", "São Paulo", "Fort William".
  private static let placePrefixes: WordList =
    "san sao santa saint st los las fort port mount lake new north south east west"

  /// "San Jose" or "St. Patrick's Day": a saint's name is a place's or a day's.
  static func isPlace(_ index: Int, _ context: NameContext) -> Bool {
    var before = index - 1
    if context.key(before) == "." { before -= 1 }
    if placePrefixes.contains(context.key(before)) { return true }
    return placePrefixes.contains(context.key(index)) && context.tokens[index].isCapitalised
      && context.tokens.indices.contains(index + 1) && context.tokens[index + 1].isCapitalised
  }

  static let articles: WordList = """
    the a an der die das dem den des ein eine einen einem einer kein keine el los las un una le les une il lo gli os um
    uma het een zum zur vom beim im
    """

  static let determiners: WordList = "the a an our their this that my your"

  private static func surname(_ range: Range<Int>, _ context: NameContext) -> Int {
    let next = range.upperBound
    return context.tokens.indices.contains(next) && isSurname(next, context) ? next + 1 : next
  }

  /// English endings that names seldom have.
  static func looksLikeNoun(_ key: String) -> Bool {
    isPhrasal(key)
      || nounEndings.contains { key.hasSuffix($0) && key.count > $0.count + 1 } && !PinyinName.endsInIng(key)
  }

  private static let nounEndings = [
    "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ships", "ers", "ors", "ies", "ism", "ware", "ed",
    "ly", "base", "able", "ible", "ful", "less", "ive", "ous",
  ]

  /// "Cutover", "handover", "rollback": a verb and its particle in one.
  static func isPhrasal(_ key: String) -> Bool {
    directions.contains { key.hasSuffix($0) && Verbs.lookUp(String(key.dropLast($0.count))) != nil }
  }

  private static let directions = ["over", "back", "out", "down", "off", "up"]

  /// "- JK" without a roster: two capitals in an owner's place.
  private static func initials(_ range: Range<Int>, _ context: NameContext) -> (Int, certain: Bool)? {
    guard context.tokens[range.lowerBound].text.count == 2, context.isOwnerPlace(range),
      !acronyms.contains(context.key(range.lowerBound))
    else { return nil }
    return (range.upperBound, false)
  }

  static let acronyms: WordList =
    """
    ok us eu uk db ci cd ic qa pm ux ui ai it hr vp os io ip pr rc na gb mb kb tb ms am id dc az nz jp bi ba cx ds ml fe be
    po tl sm mx vm tx rx
    """

  /// Lower case, or capitals that say nothing.
  private static func small(_ index: Int, _ context: NameContext, _ boardNames: Set<String>) -> (Int, certain: Bool)? {
    let token = context.tokens[index]
    let range = index..<(index + 1)
    let match = context.match(index)
    if context.isOwnerLabelled(index), token.text.count > 2, !token.key.contains("-"),
      match != .no || context.isFamilyName(index) || !People.teamWords.contains(token),
      match != .no || context.key(index + 1).isEmpty || context.key(index + 1) == ")"
    {
      return context.isSystem(range) ? nil : (index + 1, match == .name)
    }
    guard match == .name || boardNames.contains(token.key), token.key.count >= 3, !isQuoted(index, context),
      !context.isSystem(range)
    else { return nil }
    if context.isCapitalsOnly {
      let next = context.tokens.indices.contains(index + 1) ? index + 1 : index
      let full = next > index && isAllCapitalSurname(next, context) && context.evidence(index..<(next + 1)) == .person
      return (full ? next + 1 : index + 1, context.hasPersonVerb(range) || full)
    }
    if boardNames.contains(token.key) { return (index + 1, true) }
    if context.isClauseStart(index), context.hasPersonVerb(range) { return (index + 1, true) }
    // A line that is a name and no more: a note's own owner.
    if context.tokens.count == 1 || isCause(index, context) { return (index + 1, false) }
    if GivenNames.isCommon(token.key) { return (index + 1, false) }
    if context.isSurelyCued(index) || (context.isOwnerPlace(range) && !NotPeople.systemNouns.contains(token)) {
      return (index + 1, false)
    }
    return nil
  }

  /// Whether ``small(_:_:_:)`` looks at a word at all.
  private static func mayBeSmall(_ index: Int, _ context: NameContext, _ boardNames: Set<String>) -> Bool {
    context.match(index) == .name || boardNames.contains(context.key(index)) || context.isOwnerLabelled(index)
  }

  private static func isQuoted(_ index: Int, _ context: NameContext) -> Bool {
    ["\"", "'", "“", "‘"].contains(context.key(index - 1))
  }

  private static func isAllCapitalSurname(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    return token.kind == .word && token.text.count > 2 && !NotPeople.contains(token)
      && !PersonPlaces.verbs.contains(token) && !PersonPlaces.cuesBefore.contains(token)
      && !Action.prepositions.contains(token)
  }
}
