/// What stands around a word, as far as it tells a person from a machine.
struct NameContext {
  enum Evidence { case person, system, none }

  let tokens: [Token]
  /// The whole line is in capitals, so that they say nothing.
  let isCapitalsOnly: Bool

  /// What the name model's lists say of each token, where they were asked.
  private let classes: [WordClasses]
  /// Nouns have a capital there, so that it says nothing.
  let isGerman: Bool

  init(tokens: [Token]) {
    self.tokens = tokens
    classes = []
    isGerman = German.isLikely(tokens)
    isCapitalsOnly = tokens.areCapitalsOnly
  }

  /// The same line, with what is known of it beside itself.
  ///
  /// - Parameters:
  ///   - classes: what the name model's lists say of each token.
  ///   - isGerman: whether the lines around it are.
  init(_ line: NameContext, classes: [WordClasses], isGerman: Bool) {
    tokens = line.tokens
    isCapitalsOnly = line.isCapitalsOnly
    self.isGerman = line.isGerman || isGerman
    self.classes = classes
  }

  func key(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].key : "" }

  /// What the lists of names say of a token: first that of given names, then the name model's.
  func match(_ index: Int) -> GivenNames.Match {
    if tokens.indices.contains(index), tokens[index].isCapitalised, KoreanName.isGiven(key(index)) { return .name }
    let listed = GivenNames.match(key(index))
    guard listed == .no, classes.indices.contains(index), classes[index].contains(.given) else { return listed }
    guard classes[index].isDisjoint(with: WordClasses.things) else { return .no }
    return classes[index].isDisjoint(with: [.word, .commonWord, .place, .commonPlace, .jargon]) ? .name : .alsoAWord
  }

  /// Whether a token is a word of the language, as the name model's lists have them.
  func isInDictionary(_ index: Int) -> Bool {
    classes.indices.contains(index) && !classes[index].isDisjoint(with: [.word, .commonWord])
  }

  /// Whether the lists know a token as something else than a person: a product, a place, a word.
  func isKnownThing(_ index: Int) -> Bool {
    classes.indices.contains(index)
      && !classes[index].isDisjoint(
        with: WordClasses.things.union([.word, .commonWord, .place, .commonPlace, .jargon]))
  }

  func isFamilyName(_ index: Int) -> Bool {
    classes.indices.contains(index) && !classes[index].isDisjoint(with: [.family, .commonFamily])
  }

  /// Whether a token is a family name before it is anything else: "Davies", and "Singh", which is a place too.
  func isFamilyNameFirst(_ index: Int) -> Bool {
    guard isFamilyName(index),
      classes[index].isDisjoint(with: WordClasses.things.union([.commonWord, .jargon, .commonPlace]))
    else { return false }
    return classes[index].contains(.commonFamily) || classes[index].isDisjoint(with: [.word, .place])
  }

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

  func hasPersonVerb(_ range: Range<Int>) -> Bool {
    guard let index = verbIndex(range) else { return false }
    if ["is", "was", "isn't", "wasn't"].contains(key(index)), isInDictionary(range.lowerBound) {
      return isHumanState(index + 1)
    }
    if PersonPlaces.verbs.contains(key(index)) { return true }
    guard let (_, form) = Verbs.lookUp(key(index)) else { return false }
    return form == .past || form == .pastOrParticiple
  }

  /// "… on call", "… out until Monday", "… looking at it": what is said of people behind "is" and "was".
  private func isHumanState(_ index: Int) -> Bool {
    let index = key(index) == "not" ? index + 1 : index
    if key(index) == "on" { return PersonPlaces.leave.contains(key(index + 1)) }
    return PersonPlaces.states.contains(key(index)) || PersonPlaces.doing.contains(key(index))
  }

  /// "Grace rolled", "Will restarted": a past that no month and no will can have.
  func hasPastDeed(_ range: Range<Int>) -> Bool {
    guard let index = verbIndex(range), index == range.upperBound else { return false }
    return isDeed(index)
      || ["is", "was", "isn't", "wasn't"].contains(key(index)) && isHumanState(index + 1)
      || isInTheLead(index)
  }

  /// "Grace had the lead", "Will took the pager": what is handed from one to the other.
  private func isInTheLead(_ index: Int) -> Bool {
    ["had", "has", "took", "takes", "held", "holds"].contains(key(index)) && key(index + 1) == "the"
      && ["lead", "pager", "call", "shift", "bridge", "keys", "key", "conn", "helm"].contains(key(index + 2))
      && !isBeforeNoun(index + 2)
  }

  /// "Zulfiqar rebooted the router": somebody does something to a thing. A product of an unknown name may do so too.
  func hasDeedWithObject(_ range: Range<Int>) -> Bool {
    guard let index = verbIndex(range), index <= range.upperBound + 1 else { return false }
    // "rolled back the deploy"
    let object = Action.particles.contains(key(index + 1)) ? index + 2 : index + 1
    guard PersonPlaces.beforeObjects.contains(key(object)) || isBareObject(object, of: index) else { return false }
    return isDeed(index) || key(index) == "dropped" && dropsStore(object + 1)
  }

  /// "Vexillia broke Payments outage": titles and notes have no articles.
  private func isBareObject(_ index: Int, of verb: Int) -> Bool {
    guard PersonPlaces.harms.contains(key(verb)), tokens.indices.contains(index), tokens[index].kind == .word else {
      return false
    }
    return !Action.prepositions.contains(tokens[index]) && !Action.particles.contains(key(index))
      && !Self.adverbs.contains(tokens[index]) && !key(index).hasSuffix("ly")
      && !["and", "or", "but"].contains(key(index))
  }

  /// "the orders table": what people drop. Machines drop packets.
  private func dropsStore(_ index: Int) -> Bool {
    (index..<(index + 3)).contains { PersonPlaces.stores.contains(key($0)) }
  }

  private func isDeed(_ index: Int) -> Bool {
    guard PersonPlaces.verbs.contains(key(index)), !PersonPlaces.ofTimesToo.contains(key(index)) else { return false }
    let form = Verbs.lookUp(key(index))?.1
    return form == .past || form == .pastOrParticiple
  }

  /// "Athena went home, she …": a person is spoken of further on.
  func isSpokenOfAsPerson(_ range: Range<Int>) -> Bool {
    guard let index = verbIndex(range), PersonPlaces.verbs.contains(key(index)) else { return false }
    if PersonPlaces.speech.contains(key(index)) { return true }
    var at = index + 1
    while at < tokens.count, at < index + 14, !tokens[at].isBreak {
      if ["he", "she", "his", "her", "him", "he'd", "she'd", "he's", "she's"].contains(key(at)) { return true }
      // Somebody else may be meant.
      if tokens[at].kind == .word, tokens[at].isCapitalised, match(at) != .no { return false }
      at += 1
    }
    return false
  }

  /// "Iris scan", "Gale warning", "Drew a blank", "Mark the node": a word at the start that goes with the next one, and
  /// not with a verb.
  func isOrdinaryStart(_ index: Int) -> Bool {
    guard isClauseStart(index), tokens.indices.contains(index + 1), tokens[index + 1].kind == .word,
      !tokens[index + 1].isCapitalised, tokens[index + 1].span.lowerBound > tokens[index].span.upperBound
    else { return false }
    let next = key(index + 1)
    if Verbs.lookUp(key(index)) != nil, UnknownPerson.articles.contains(next) { return true }
    guard isInDictionary(index), next.hasSuffix("'s") == false, !PersonPlaces.verbs.contains(next),
      !NotPeople.plain.contains(next), !Self.adverbs.contains(next), !next.hasSuffix("ly")
    else { return false }
    guard let form = Verbs.lookUp(next)?.1 else { return isInDictionary(index + 1) }
    return form == .base
  }

  /// The word that a list joins to others: in front of or behind ", ", "and", "&".
  func beside(_ range: Range<Int>, forwards: Bool) -> Int? {
    let (mark, index) =
      forwards ? (range.upperBound, range.upperBound + 1) : (range.lowerBound - 1, range.lowerBound - 2)
    guard tokens.indices.contains(mark), tokens.indices.contains(index), tokens[index].kind == .word,
      tokens[index].isCapitalised, tokens[index].text.count > 1,
      !NotPeople.contains(key(index)) || !forwards && isNameBeside(index),
      !Colours.areListed(index, self),
      !NotPeople.systemNouns.contains(key(index)), !isSystem(index..<(index + 1)), !isGerman
    else { return nil }
    // What is in front of it, or behind it, belongs to the same name.
    let (outer, far) = forwards ? (index + 1, index + 2) : (index - 1, index - 2)
    if tokens.indices.contains(outer), tokens[outer].kind == .word, tokens[outer].isCapitalised,
      !PersonPlaces.cuesBefore.contains(key(outer)), far >= 0
    {
      return nil
    }
    switch key(mark) {
    case "and", "&", "+", "/": return match(index) != .no || isFamilyName(index) || !isKnownThing(index) ? index : nil
    case ",": return match(index) == .name ? index : nil
    default: return nil
    }
  }

  func isBehindPlaceWord(_ index: Int) -> Bool { PersonPlaces.beforePlaces.contains(key(index - 1)) }

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
    index = behindWhereFrom(index)
    if key(index) == ",", isApposition(range) { index += 1 }
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

  /// "Anil from finance asked": where somebody belongs stands between the name and the verb.
  private func behindWhereFrom(_ index: Int) -> Int {
    guard ["from", "of", "at", "in"].contains(key(index)) else { return index }
    let far = (index + 2)...(index + 3)
    return far.first { PersonPlaces.verbs.contains(key($0)) && !PersonPlaces.ofMachinesToo.contains(key($0)) } ?? index
  }

  /// "the deputy, Faith, had no access": a name between commas, behind what the person is.
  private func isApposition(_ range: Range<Int>) -> Bool {
    let role = key(range.lowerBound - 2)
    // A vendor is a company as often.
    return key(range.lowerBound - 1) == "," && !["vendor", "supplier", "team", "support", "provider"].contains(role)
      && (People.heads.contains(role) || PersonPlaces.ownerLabels.contains(role))
  }

  /// An array, since "_" stands for a blank in lists of words.
  private static let wrappings = ["*", "_", "**", "__", "\"", "”", "’", "`", "~"]
  private static let adverbs: WordList =
    "just also then finally eventually immediately again already still even simply first later now once always almost"

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
    return PersonPlaces.sureCues.contains(key(at - 1)) || PersonPlaces.asking.contains(key(at - 1))
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
    return (previous.kind == .mark ? Self.clauseMarks : Self.conjunctions).contains(previous)
  }

  /// Whether nothing but marks of a list, a number or a time stands before it in its line.
  func isLineStart(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, tokens[at].key != "\n" {
      let token = tokens[at]
      guard token.kind == .time || token.kind == .number || token.kind == .mark && Self.leading.contains(token) else {
        return false
      }
      at -= 1
    }
    return true
  }

  private static let leading: WordList = "- – — * • · ☐ ☑ □ [ ] ( ) > . : | #"
  private static let clauseMarks: WordList = ", : - – — * • ] )"
  private static let conjunctions: WordList = "and then but so because b/c when after before while that"
}

extension [Token] {
  /// Whether nearly all words have nothing but capitals, so that one says nothing.
  var areCapitalsOnly: Bool {
    var capitals = 0, small = 0
    for token in self where token.kind == .word && token.text.utf8.count > 1 {
      if token.isAllCapitals { capitals += 1 } else if token.text.count > 1 { small += 1 }
    }
    return capitals >= 2 && small == 0 || capitals >= 3 && capitals > small * 3
  }
}
