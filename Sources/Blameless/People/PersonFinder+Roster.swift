/// Names and roles that the roster has, also misread ones.
extension PersonFinder {
  /// "the only DBA", "our DBA", "DBA Alice" where the project hides a role that one person alone holds.
  func role(_ index: Int, _ context: NameContext) -> FoundPerson? {
    guard !roster.hiddenRoles.isEmpty else { return nil }
    var start = index
    while start < context.tokens.count, start - index < 3, Self.singling.contains(context.key(start)) { start += 1 }
    for role in roster.hiddenRoles where start + role.keys.count <= context.tokens.count {
      guard zip(role.keys, context.tokens[start...]).allSatisfy({ $0 == $1.key }) else { continue }
      var end = start + role.keys.count
      // The name goes with the role.
      for form in roster.forms(startingWith: context.key(end))
      where form.person == role.person && end + form.keys.count <= context.tokens.count
        && zip(form.keys, context.tokens[end...]).allSatisfy({ $0 == $1.key })
      {
        end += form.keys.count
        break
      }
      var found = person(index..<end, context.tokens, role.person, certain: true)
      found.form = .role
      return found
    }
    return nil
  }

  private static let singling: WordList = "the our my a an only sole one single"

  // MARK: Names on the roster

  func onRoster(_ index: Int, _ context: NameContext, known: Int) -> FoundPerson? {
    let tokens = context.tokens
    for form in roster.forms(startingWith: tokens[index].key) where index + form.keys.count <= tokens.count {
      guard form.keys.count >= known, zip(form.keys, tokens[index...]).allSatisfy({ $0 == $1.key }) else { continue }
      let end = index + form.keys.count
      guard let certain = rosterCertainty(form, index..<end, context, known: known) else { continue }
      return person(index..<end, tokens, form.person, certain: certain)
    }
    if known == 0, let person = several(index, context) { return person }
    return misread(index, context, known: known)
  }

  /// Nil where the form stands for something else here.
  private func rosterCertainty(_ form: RosterIndex.Form, _ range: Range<Int>, _ context: NameContext, known: Int)
    -> Bool?
  {
    if form.sort == .full, roster.people[form.person].isUnmistakable { return true }
    let token = context.tokens[range.lowerBound]
    let evidence = context.evidence(range)
    if form.keys.count > 1 { return known >= form.keys.count ? (evidence == .person ? false : nil) : true }
    if form.sort == .initials {
      // "KW: raise it", "KM - order spares".
      let isLabel = range.lowerBound == 0 && [":", "-", "–"].contains(context.key(range.upperBound))
      return (context.isOwnerPlace(range) || isLabel) && (token.isAllCapitals || token.text.contains(".")) ? true : nil
    }
    if !token.isCapitalised, Colours.areListed(range.lowerBound, context) { return nil }
    // "the May maintenance window"
    if NotPeople.calendar.contains(token), context.isBeforeNoun(range.lowerBound) { return nil }
    let word = NotPeople.contains(form.keys[0])
    // What is nothing but a colleague's name is one in front of a machine's words too: "Thibault logs in".
    if evidence == .system {
      if known > 0 || word || GivenNames.match(form.keys[0]) == .alsoAWord { return nil }
      return token.isCapitalised || isWhole(form) || KnownName.isNothingElse(form.keys[0]) ? false : nil
    }
    if known > 0 || word {
      if evidence == .person { return !word && known == 0 }
      // A word of the language that is also a colleague: a capital where none is due speaks for the colleague.
      let isAlone = range.upperBound >= context.tokens.count && range.lowerBound > 0
      // "Jenkins, after a call": no subject of a machine's verb.
      let isDue =
        context.isClauseStart(range.lowerBound) && !isAlone && context.key(range.upperBound) != ","
      let isDate = range.upperBound < context.tokens.count && context.tokens[range.upperBound].kind == .number
      return known == 0 && token.isCapitalised && !context.isCapitalsOnly && !isDue && !isDate ? false : nil
    }
    if GivenNames.match(form.keys[0]) == .alsoAWord, !token.isCapitalised || context.isCapitalsOnly {
      return evidence == .person ? true : nil
    }
    // "a field may be empty" where somebody is called Field.
    if !token.isCapitalised || context.isCapitalsOnly, KnownName.isWord(form.keys[0]) {
      return KnownName.isPerson(range, context) ? true : nil
    }
    // A letter that is a syllable or a word, and stands alone, is the whole name.
    let isShort = form.keys[0].count < 3 || form.keys[0].count == 3 && GivenNames.match(form.keys[0]) != .name
    if !token.isCapitalised, isShort, !isWhole(form) {
      return evidence == .person && !UnknownPerson.determiners.contains(context.key(range.lowerBound - 1)) ? true : nil
    }
    return true
  }

  /// Whether a form is of letters that are syllables or words.
  private func isWhole(_ form: RosterIndex.Form) -> Bool {
    form.keys[0].unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
  }

  func misread(_ index: Int, _ context: NameContext, known: Int) -> FoundPerson? {
    let token = context.tokens[index]
    guard known == 0, !roster.singles.isEmpty, token.isCapitalised || context.isClauseStart(index), token.key.count >= 3
    else { return nil }
    guard !NotPeople.contains(token), GivenNames.match(token.key) == .no,
      context.evidence(index..<(index + 1)) == .person
    else { return nil }
    // "roses" is no slip for Rose.
    for single in roster.singles
    where token.key != single.key + "s" && Misreading.isOneEdit(token.key, from: single.key) {
      return person(index..<(index + 1), context.tokens, single.person, certain: false)
    }
    return nil
  }
}
