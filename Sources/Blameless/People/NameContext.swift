/// What stands around a word, as far as it tells a person from a machine.
struct NameContext {
  enum Evidence { case person, system, none }

  let tokens: [Token]
  /// The whole line is in capitals, so that they say nothing.
  let isCapitalsOnly: Bool

  init(tokens: [Token]) {
    self.tokens = tokens
    var capitals = 0, small = 0
    for token in tokens where token.kind == .word && token.text.count > 1 {
      if token.isAllCapitals { capitals += 1 } else { small += 1 }
    }
    isCapitalsOnly = capitals >= 2 && small == 0 || capitals >= 3 && capitals > small * 3
  }

  func key(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].key : "" }

  func isBehind(_ key: String, _ index: Int) -> Bool { self.key(index - 1) == key }

  func evidence(_ range: Range<Int>) -> Evidence {
    if isSystem(range) { return .system }
    if isOwnerPlace(range) || isCued(range.lowerBound) || isSurelyCued(range.lowerBound) || hasPersonVerb(range)
      || isPossessor(range)
      || isAsked(range.lowerBound) || isLabel(range)
    {
      return .person
    }
    return .none
  }

  // MARK: Machines

  func isSystem(_ range: Range<Int>) -> Bool {
    let next = key(range.upperBound)
    if next == "(" || next == "=" {
      var index = range.upperBound + 1
      while index < tokens.count, index < range.upperBound + 8, tokens[index].key != ")" {
        if NotPeople.systemNouns.contains(tokens[index].key) { return true }
        index += 1
      }
      return false
    }
    if next == ",", ["our", "the", "a", "an"].contains(key(range.upperBound + 1)) {
      // "Rosie, our alert bot, spammed the channel".
      var index = range.upperBound + 2
      while index < tokens.count, index < range.upperBound + 6, tokens[index].kind == .word {
        if NotPeople.systemNouns.contains(tokens[index].key), key(index + 1) == "," || key(index + 1).isEmpty {
          return true
        }
        index += 1
      }
    }
    if next == "'" || next == "\"" || next == "”", key(range.upperBound + 1) == "(" {
      return isSystem(range.lowerBound..<(range.upperBound + 1))
    }
    // "Why did Alice deploy": behind an auxiliary the word is a verb.
    let asked = ["did", "didn't", "does", "doesn't", "should", "could", "would", "can", "will", "let", "made"].contains(
      key(range.lowerBound - 1))
    if !asked, NotPeople.systemNouns.contains(next), !PersonPlaces.verbs.contains(next) || isNoun(range.upperBound) {
      return true
    }
    if PersonPlaces.systemVerbs.contains(next) { return true }
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

  /// "Ada service returned": the noun has a verb of its own behind it. "Ada runs the job" has not.
  private func isNoun(_ index: Int) -> Bool {
    let next = key(index + 1)
    return next.isEmpty || PersonPlaces.verbs.contains(next) || PersonPlaces.systemVerbs.contains(next)
      || tokens[index + 1].kind == .mark
  }

  // MARK: People

  func hasPersonVerb(_ range: Range<Int>) -> Bool {
    guard let index = verbIndex(range) else { return false }
    if PersonPlaces.verbs.contains(key(index)) { return true }
    guard let (_, form) = Verbs.lookUp(key(index)) else { return false }
    return form == .past || form == .pastOrParticiple
  }

  /// A verb behind the name that machines do not share.
  func hasHumanVerb(_ range: Range<Int>) -> Bool {
    guard let index = verbIndex(range), PersonPlaces.verbs.contains(key(index)) else { return false }
    if key(index) == "did" || key(index) == "didn't" || key(index) == "never" { return true }
    return !PersonPlaces.ofMachinesToo.contains(key(index))
  }

  private func verbIndex(_ range: Range<Int>) -> Int? {
    var index = range.upperBound
    var steps = 0
    // "**Alice** deployed", "“Alice” deployed".
    while index < tokens.count, Self.wrappings.contains(key(index)) { index += 1 }
    // "Alice and Bob deployed", "Alice, on call, deployed", "Alice (SRE) accidentally deployed".
    if key(index) == "(" {
      while index < tokens.count, steps < 8, key(index) != ")" {
        index += 1
        steps += 1
      }
      index += 1
    }
    while steps < 10, Self.adverbs.contains(key(index)) || (key(index).hasSuffix("ly") && key(index).count > 4) {
      index += 1
      steps += 1
    }
    if ["and", "&", "+"].contains(key(index)) {
      index += 2
      var words = 0
      while words < 3, index < tokens.count, tokens[index].kind == .word, !PersonPlaces.verbs.contains(key(index)) {
        index += 1
        words += 1
      }
    }
    return index < tokens.count ? index : nil
  }

  /// An array, since "_" stands for a blank in lists of words.
  private static let wrappings = ["*", "_", "**", "__", "\"", "”", "’", "`", "~"]
  private static let adverbs: WordList = "just also then again already still even simply first later now once always"

  func isCued(_ index: Int) -> Bool { PersonPlaces.cuesBefore.contains(key(index - 1)) }
  func isSurelyCued(_ index: Int) -> Bool {
    var at = index
    // "cc Alice, Bob and Carol": the cue holds for all of the list.
    while [",", "and", "&", "/"].contains(key(at - 1)), at > 2, tokens[at - 2].kind == .word,
      tokens[at - 2].isCapitalised,
      index - at < 12
    {
      at -= 2
      // A whole name: "Bo Nilsson and Will".
      while at > 1, tokens[at - 1].kind == .word, tokens[at - 1].isCapitalised,
        !PersonPlaces.sureCues.contains(key(at - 1))
      { at -= 1 }
    }
    return PersonPlaces.sureCues.contains(key(at - 1))
  }
  /// "Why did Alice deploy", "if Bob had waited".
  func isAsked(_ index: Int) -> Bool {
    ["why", "how", "if", "had", "only", "when"].contains(key(index - 2))
      && PersonPlaces.auxiliaries.contains(key(index - 1)) || ["if", "had"].contains(key(index - 1))
  }
  func isPossessor(_ range: Range<Int>) -> Bool { key(range.upperBound) == "'s" && range.upperBound + 1 < tokens.count }

  /// "Will: write the runbook".
  func isLabel(_ range: Range<Int>) -> Bool {
    key(range.upperBound) == ":" && isClauseStart(range.lowerBound) && tokens[range.lowerBound].isCapitalised
  }

  /// A place where no thing and no day can stand: "acked by Will", "cc Will", "Owner: Will", "Will noticed".
  func isSurelyAPerson(_ range: Range<Int>) -> Bool {
    isSurelyCued(range.lowerBound) || isDoer(range.lowerBound) || isOwnerLabelled(range.lowerBound)
      || hasHumanVerb(range)
      || isAsked(range.lowerBound) && hasPersonVerb(range)
  }

  /// "Reverted by Leilani": behind what people do and machines seldom.
  func isDoer(_ index: Int) -> Bool {
    let verb = key(index - 2)
    return key(index - 1) == "by" && PersonPlaces.verbs.contains(verb) && !PersonPlaces.ofMachinesToo.contains(verb)
  }

  func isClauseStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = tokens[index - 1]
    if previous.isBreak || previous.kind == .time { return true }
    if previous.kind == .number { return index == 1 }
    if previous.kind == .mark { return [",", ":", "-", "–", "—", "*", "•", "]", ")"].contains(previous.key) }
    return ["and", "then", "but", "so", "because", "b/c", "when", "after", "before", "while", "that"].contains(
      previous.key)
  }

  /// "… - JK" at the end, "(JK)", "[JK]", "owner: JK", "@ JK".
  func isOwnerPlace(_ range: Range<Int>) -> Bool {
    let before = key(range.lowerBound - 1)
    let after = key(range.upperBound)
    if ["-", "–", "—", "->", "→", "/", "~"].contains(before), range.lowerBound > 1 || after.isEmpty {
      if after.isEmpty || after == "\n" { return true }
      if ["-", "–", "—"].contains(before), [",", ";", "(", "by"].contains(after) { return true }
    }
    if before == "(", after == ")" || after == "," || after == "/" { return range.lowerBound > 1 }
    if before == "[", after == "]" { return key(range.upperBound + 1) != "(" }
    return isOwnerLabelled(range.lowerBound)
  }

  /// Behind "service:" or "company:", where no person stands.
  func isThingLabelled(_ index: Int) -> Bool {
    var at = index - 1
    while at > 0, index - at < 4, tokens[at].kind == .word, tokens[at].isCapitalised { at -= 1 }
    return at > 0 && (key(at) == ":" || key(at) == "=") && PersonPlaces.thingLabels.contains(key(at - 1))
  }

  /// Behind "owner:" or in the list that follows "attendees:".
  func isOwnerLabelled(_ index: Int) -> Bool {
    var at = index - 1
    var steps = 0
    while at > 0, steps < 30 {
      let key = tokens[at].key
      if key == ":" || key == "=" { return PersonPlaces.ownerLabels.contains(tokens[at - 1].key) }
      guard
        key == "," || key == "/" || key == "&" || key == "and"
          || (tokens[at].kind == .word && (tokens[at].isCapitalised || steps < 2))
      else { return false }
      if tokens[at].kind == .word, steps == 0, !tokens[at].isCapitalised, key != "and" { return false }
      at -= 1
      steps += 1
    }
    return false
  }
}
