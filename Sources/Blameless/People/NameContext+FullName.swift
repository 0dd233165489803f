/// "Oberon Mustrum looked at the padding": two words with a capital that no list has, and what only people do.
extension NameContext {
  /// Whether the tokens are a given and a family name, whoever has heard of them, with a person's deed behind them.
  func isFullName(_ range: Range<Int>) -> Bool {
    guard range.count == 2, range.upperBound < tokens.count, !isGerman, !isCapitalsOnly, range.allSatisfy(isPartOfName),
      hasHumanVerb(range)
    else { return false }
    // "Royal Bank of Wherever asked", "Site Reliability Team said".
    return [range.lowerBound - 1, range.upperBound].allSatisfy { !tokens.indices.contains($0) || !isTitled($0) }
      && PersonPlaces.verbs.contains(key(range.upperBound))
  }

  private func isPartOfName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && !token.isAllCapitals && token.text.count > 2
      && UnknownPerson.isNameShaped(token) && !NotPeople.contains(token) && !NotPeople.systemNouns.contains(token)
      && (match(index) == .name || isFamilyNameFirst(index) || !isKnownThing(index)) && Verbs.listed(token.key) == nil
      && !UnknownPerson.looksLikeNoun(token.key)
  }

  private func isTitled(_ index: Int) -> Bool { tokens[index].kind == .word && tokens[index].isCapitalised }
}
