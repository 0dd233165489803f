extension NameContext {
  func isSystem(_ range: Range<Int>) -> Bool {
    let next = key(range.upperBound)
    if next == "(" || next == "=" {
      var index = range.upperBound + 1
      while index < tokens.count, index < range.upperBound + 8, tokens[index].key != ")" {
        if NotPeople.systemNouns.contains(tokens[index]) { return true }
        index += 1
      }
      return false
    }
    if next == ",", ["our", "the", "a", "an"].contains(key(range.upperBound + 1)) {
      // "Rosie, our alert bot, spammed the channel".
      var index = range.upperBound + 2
      while index < tokens.count, index < range.upperBound + 6, tokens[index].kind == .word {
        if NotPeople.systemNouns.contains(tokens[index]), key(index + 1) == "," || key(index + 1).isEmpty {
          return true
        }
        index += 1
      }
    }
    if ["is", "was"].contains(next), ["our", "the", "a", "an"].contains(key(range.upperBound + 1)),
      NotPeople.systemNouns.contains(key(range.upperBound + 2)),
      !tokens.indices.contains(range.upperBound + 3) || tokens[range.upperBound + 3].kind == .mark
    {
      // "Rosalind is our scheduler; it lost its lease".
      return true
    }
    if next == "'" || next == "\"" || next == "”", key(range.upperBound + 1) == "(" {
      return isSystem(range.lowerBound..<(range.upperBound + 1))
    }
    // "Why did Alice deploy": behind an auxiliary the word is a verb.
    let asked = ["did", "didn't", "does", "doesn't", "should", "could", "would", "can", "will", "let", "made"].contains(
      key(range.lowerBound - 1))
    if !asked, NotPeople.systemNouns.contains(next), !isDoing(range.upperBound),
      !PersonPlaces.verbs.contains(next) || isNoun(range.upperBound)
    {
      return true
    }
    if PersonPlaces.systemVerbs.contains(next) {
      // "rebooted the router" is not said of what rebooted.
      let object = range.upperBound + 1
      return
        !(PersonPlaces.verbs.contains(next)
        && (PersonPlaces.beforeObjects.contains(key(object))
          || tokens.indices.contains(object) && tokens[object].kind == .identifier))
    }
    if ["was", "is", "were", "went"].contains(next),
      ["down", "up", "unreachable", "rebuilt", "slow", "full", "unavailable", "degraded", "offline"].contains(
        key(range.upperBound + 1))
    {
      return true
    }
    if ["didn't", "didnt", "never"].contains(next), Self.restarts.contains(key(range.upperBound + 1)) {
      let after = key(range.upperBound + 2)
      return after.isEmpty || ["after", "before", "until", "when", "on", "in"].contains(after)
    }
    return false
  }

  private static let restarts: WordList = "restart reboot respond start boot recover fire trigger page"

  /// "Bartek runs cleanup.sh", "Grace pages the DBA": a verb in the present with a thing behind it, and no noun in the plural.
  /// - Parameter others: what may stand behind it in a thing's place.
  func isDoing(_ index: Int, orBefore others: WordList = "") -> Bool {
    guard tokens.indices.contains(index + 1), Verbs.lookUp(tokens[index])?.1 == .third, !isNoun(index) else {
      return false
    }
    let next = tokens[index + 1]
    return next.kind != .number && next.kind != .time && (!Action.prepositions.contains(next) || others.contains(next))
      && !["be", "is", "are", "was", "were", "have", "has", "had", "and", "or"].contains(next.key)
      && Verbs.lookUp(next)?.1 != .past && Verbs.lookUp(next)?.1 != .pastOrParticiple
  }

  /// "May maintenance window": a word in small letters that says of what, and is no deed.
  func isBeforeNoun(_ index: Int) -> Bool {
    guard tokens.indices.contains(index + 1), tokens[index + 1].kind == .word else { return false }
    let next = tokens[index + 1]
    return !next.isCapitalised && next.key.count > 3 && Verbs.lookUp(next) == nil && !next.key.hasSuffix("ly")
      && !PersonPlaces.verbs.contains(next) && !Action.prepositions.contains(next) && !NotPeople.plain.contains(next)
  }

  /// "Ada service returned": the noun has a verb of its own behind it. "Ada runs the job" has not.
  private func isNoun(_ index: Int) -> Bool {
    let next = key(index + 1)
    return next.isEmpty || PersonPlaces.verbs.contains(next) || PersonPlaces.systemVerbs.contains(next)
      || tokens[index + 1].kind == .mark
  }
}
