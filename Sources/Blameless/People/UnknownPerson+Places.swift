/// Where only a person can stand, for a capitalised word that no list of given names has.
extension UnknownPerson {
  static func isPersonPlace(_ range: Range<Int>, _ context: NameContext) -> Bool {
    let key = context.key(range.lowerBound)
    // "BitTorrent" and "VPCs" are no names.
    let text = context.tokens[range.lowerBound].text
    guard !zip(text, text.dropFirst()).contains(where: { $0.isAnyLetter && $1.isCapital }) || context.isCapitalsOnly
    else { return false }
    guard key.count > 1, !NotPeople.systemNouns.contains(key),
      !looksLikeNoun(key) || context.isFamilyNameFirst(range.lowerBound),
      Verbs.lookUp(key) == nil,
      !context.isInDictionary(range.lowerBound) || context.isOwnerLabelled(range.lowerBound)
        || context.isSpokenOfAsPerson(range) && context.isFamilyName(range.lowerBound)
    else { return false }
    let isNamed =
      context.isFamilyNameFirst(range.lowerBound) && !context.isGerman
      && !determiners.contains(context.key(range.lowerBound - 1))
    if isNamed, isHanded(range.lowerBound, context) || context.hasPersonVerb(range) || context.isPossessor(range) {
      return true
    }
    // A line that is a dash and a word is a list's entry.
    if context.isSpokenOfAsPerson(range), context.isFamilyName(range.lowerBound) { return true }
    if context.hasDeedWithObject(range), !context.isKnownThing(range.lowerBound), !context.isGerman { return true }
    if range.lowerBound < 2, !context.isOwnerLabelled(range.lowerBound), !context.hasHumanVerb(range) { return false }
    // In a long sentence brackets explain a word; on a short line they say whose it is.
    if context.key(range.lowerBound - 1) == "(", !context.isOwnerLabelled(range.lowerBound), context.tokens.count > 14 {
      return false
    }
    if context.isOwnerPlace(range) { return !context.tokens[range.lowerBound].isAllCapitals }
    if context.isSurelyCued(range.lowerBound) || context.isDoer(range.lowerBound) { return true }
    return context.hasHumanVerb(range) && !determiners.contains(context.key(range.lowerBound - 1))
  }

  /// "paged Davies", "handed over to Davies"; "moved to Lovelace" is said of rooms and places.
  private static func isHanded(_ index: Int, _ context: NameContext) -> Bool {
    switch context.key(index - 1) {
    case "to": ["over", "assigned", "escalated", "reported"].contains(context.key(index - 2))
    case "from", "for", "via": false
    default: context.isCued(index)
    }
  }
}
