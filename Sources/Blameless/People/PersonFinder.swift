/// Finds the people a sentence names: by the roster, by what other lines of the board made plain, and by the places
/// where only people stand. A doubtful word counts as a person and says so.
struct PersonFinder: Sendable {
  let roster: RosterIndex
  let vocabulary: KnownWords
  /// Names that were plain somewhere on the board.
  private var boardNames: Set<String> = []
  /// Words that the board says are things: "Service: Athena", "https://athena.io".
  private var boardThings: Set<String> = []
  /// Who has to be told apart from others of the same role, by role.
  private(set) var cast = Cast()

  init(roster: RosterIndex, vocabulary: KnownWords) {
    self.roster = roster
    self.vocabulary = vocabulary
  }

  /// Learns from a line of the same board or text: a name that is plain in one line is known in all, and so is a thing.
  ///
  /// - Returns: who is found in it by what is known so far.
  @discardableResult
  mutating func learn(from tokens: [Token]) -> [FoundPerson] {
    let context = NameContext(tokens: tokens)
    for index in tokens.indices {
      if context.isThingLabelled(index), tokens[index].isCapitalised { boardThings.insert(tokens[index].key) }
      if let site = Site.name(in: tokens[index]), GivenNames.match(site) == .no { boardThings.insert(site) }
    }
    let found = people(in: tokens)
    cast.note(NameRemoval(tokens: tokens, people: found, roster: roster.people).toldApart)
    for person in found where person.person == nil && person.form == .name && !person.isGuess {
      for token in tokens[person.tokens]
      where token.key.count >= 3 && !People.honorifics.contains(token.key)
        && (!NotPeople.contains(token.key) || NotPeople.alsoNames.contains(token.key))
      {
        boardNames.insert(token.key)
      }
    }
    return found
  }

  /// Whether other lines said something of words of this one that changes who is found in it.
  func knowsMore(of tokens: [Token], _ found: [FoundPerson]) -> Bool {
    for (index, token) in tokens.enumerated() where token.kind != .mark {
      if boardThings.contains(token.key) { return true }
      let isFound = found.contains { $0.tokens.contains(index) && !$0.isGuess }
      if !isFound, token.kind == .word ? boardNames.contains(token.key) : !boardNames.isEmpty { return true }
    }
    return false
  }

  /// Words that other lines made plain.
  var learned: Set<String> { boardNames }

  func people(in tokens: [Token]) -> [FoundPerson] {
    let context = NameContext(tokens: tokens)
    let odds = NameOdds(tokens)
    var found: [FoundPerson] = []
    var index = 0
    while index < tokens.count {
      let hits = find(at: index, context, odds)
      if let last = hits.last {
        found += hits
        index = max(index + 1, last.tokens.upperBound)
      } else {
        index += max(1, skip(at: index, context))
      }
    }
    return found
  }

  /// Words of the vocabulary are stepped over whole, unless a person of that name clearly acts.
  private func skip(at index: Int, _ context: NameContext) -> Int { vocabulary.length(in: context.tokens, at: index) }

  private func find(at index: Int, _ context: NameContext, _ odds: NameOdds) -> [FoundPerson] {
    let token = context.tokens[index]
    switch token.kind {
    case .email: return email(token, index, odds)
    case .handle: return handle(context.tokens, index).map { [$0] } ?? []
    case .identifier, .code:
      if let person = account(index, context) ?? misread(index, context, known: 0) { return [person] }
      return inside(token, index, odds)
    case .word:
      if let role = role(index, context) { return [role] }
      let known = vocabulary.length(in: context.tokens, at: index)
      if let person = onRoster(index, context, known: known) { return [person] }
      if known > 0 { return [] }
      let within = insideOfRun(token, index)
      if !within.isEmpty { return within }
      if let person = unknown(index, context, odds) { return [person] }
      return token.text.contains("-") ? inside(token, index, odds) : []
    case .number, .time, .mark: return []
    }
  }

  // MARK: Handles, mailboxes, identifiers

  /// The part of an address before the "@", and what names somebody in its domain: "marcus@webb.dev".
  private func email(_ token: Token, _ index: Int, _ odds: NameOdds) -> [FoundPerson] {
    let local = token.text.prefix { $0 != "@" }
    let key = Folding.fold(local)
    let person = roster.person(email: token.key)
    if person == nil, People.isShared(key) || vocabulary.contains(key) { return [] }
    let start = token.span.lowerBound
    let name = FoundPerson(
      tokens: index..<(index + 1), span: start..<(start + local.count), person: person,
      certain: person != nil || odds.isPersonal(index), form: .email, key: key)
    return [name]
      + inside(token, index, odds).filter { $0.span.lowerBound > name.span.upperBound && $0.certain }
  }

  private func handle(_ tokens: [Token], _ index: Int) -> FoundPerson? {
    let token = tokens[index]
    let name = String(token.key.dropFirst())
    // "[person]@acme.io": an address whose name is gone.
    if index > 0, tokens[index - 1].key == "]", tokens[index - 1].span.upperBound == token.span.lowerBound {
      return nil
    }
    let person = roster.person(handle: name) ?? roster.forms(startingWith: name).first { $0.keys.count == 1 }?.person
    if person == nil {
      if People.isShared(name) || vocabulary.contains(name) || vocabulary.teams.contains(name)
        || NotPeople.contains(name)
      {
        return nil
      }
      guard name.contains(where: \.isLetter) else { return nil }
    }
    return FoundPerson(
      tokens: index..<(index + 1), span: token.span, person: person, certain: true, form: .handle, key: name)
  }

  /// "e.okafor" or "m_kowalski" where an owner or an author stands.
  private func account(_ index: Int, _ context: NameContext) -> FoundPerson? {
    let token = context.tokens[index]
    let person = roster.person(handle: token.key)
    guard
      context.isOwnerLabelled(index) || (person != nil && token.kind == .identifier)
        || (context.isBehind("by", index) && token.key.contains(".") && !token.key.contains(where: \.isNumber))
    else { return nil }
    guard
      person != nil
        || (!vocabulary.contains(token.key) && !token.key.contains("/") && !People.isShared(token.key)
          && !token.key.contains(where: { "-#$~=:".contains($0) }))
    else { return nil }
    return FoundPerson(
      tokens: index..<(index + 1), span: token.span, person: person, certain: person != nil, form: .handle,
      key: token.key)
  }

  /// Known names as parts of an identifier. Only runs of letters that are the whole name count.
  private func inside(_ token: Token, _ index: Int, _ odds: NameOdds) -> [FoundPerson] {
    if vocabulary.contains(token.key) { return [] }
    var found: [FoundPerson] = []
    let characters = Array(token.text)
    var start = 0
    while start < characters.count {
      guard characters[start].isLetter else {
        start += 1
        continue
      }
      var end = start
      while end < characters.count, characters[end].isLetter,
        end == start || !(characters[end].isUppercase && characters[end - 1].isLowercase)
      { end += 1 }
      let key = Folding.fold(String(characters[start..<end]))
      if key.count >= 3, !vocabulary.contains(key), !NotPeople.contains(key),
        roster.person(single: key) != nil || boardNames.contains(key)
      {
        let span = (token.span.lowerBound + start)..<(token.span.lowerBound + end)
        found.append(
          FoundPerson(
            tokens: index..<(index + 1), span: span, person: roster.person(single: key), certain: true, form: .inside,
            key: key))
      }
      start = end
    }
    for piece in odds.pieces[index] ?? []
    where odds.isMasked(piece) && !found.contains(where: { $0.span.overlaps(piece.span) }) {
      let low = piece.span.lowerBound - token.span.lowerBound
      let key = Folding.fold(String(characters[low..<(low + piece.span.count)]))
      guard !vocabulary.contains(key), !NotPeople.contains(key) else { continue }
      found.append(
        FoundPerson(
          tokens: index..<(index + 1), span: piece.span, person: nil, certain: false, form: .inside, key: key))
    }
    return found.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Names of the roster inside of a run of letters that no blanks part: "田中さんが".
  private func insideOfRun(_ token: Token, _ index: Int) -> [FoundPerson] {
    guard token.key.unicodeScalars.contains(where: { $0.value >= 0xE00 && !(0x1E00...0x2E7F).contains($0.value) })
    else {
      return []
    }
    let letters = Array(token.key)
    guard letters.count == token.span.count else { return [] }
    var found: [FoundPerson] = []
    var at = 0
    while at < letters.count {
      let hit = roster.singles.filter { letters[at...].starts(with: $0.key) && $0.key.count > 1 }
        .max { $0.key.count < $1.key.count }
      if let hit {
        let start = token.span.lowerBound + at
        found.append(
          FoundPerson(
            tokens: index..<(index + 1), span: start..<(start + hit.key.count), person: hit.person, certain: true,
            form: .inside, key: hit.key))
        at += hit.key.count
      } else {
        at += 1
      }
    }
    return found
  }

  /// "the only DBA", "our DBA", "DBA Alice" where the project hides a role that one person alone holds.
  private func role(_ index: Int, _ context: NameContext) -> FoundPerson? {
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

  private func onRoster(_ index: Int, _ context: NameContext, known: Int) -> FoundPerson? {
    let tokens = context.tokens
    for form in roster.forms(startingWith: tokens[index].key) where index + form.keys.count <= tokens.count {
      guard form.keys.count >= known, zip(form.keys, tokens[index...]).allSatisfy({ $0 == $1.key }) else { continue }
      let end = index + form.keys.count
      guard let certain = rosterCertainty(form, index..<end, context, known: known) else { continue }
      return person(index..<end, tokens, form.person, certain: certain)
    }
    return misread(index, context, known: known)
  }

  /// Nil where the form stands for something else here.
  private func rosterCertainty(_ form: RosterIndex.Form, _ range: Range<Int>, _ context: NameContext, known: Int)
    -> Bool?
  {
    let token = context.tokens[range.lowerBound]
    let evidence = context.evidence(range)
    if form.keys.count > 1 { return known >= form.keys.count ? (evidence == .person ? false : nil) : true }
    if form.sort == .initials {
      return context.isOwnerPlace(range) && (token.isAllCapitals || token.text.contains(".")) ? true : nil
    }
    if evidence == .system { return nil }
    let word = NotPeople.contains(form.keys[0])
    if known > 0 || word {
      if evidence == .person { return !word && known == 0 }
      // A word of the language that is also a colleague: a capital where none is due speaks for the colleague.
      let isAlone = range.upperBound >= context.tokens.count && range.lowerBound > 0
      let isDue = context.isClauseStart(range.lowerBound) && !isAlone
      let isDate = range.upperBound < context.tokens.count && context.tokens[range.upperBound].kind == .number
      return known == 0 && token.isCapitalised && !context.isCapitalsOnly && !isDue && !isDate ? false : nil
    }
    if GivenNames.match(form.keys[0]) == .alsoAWord, !token.isCapitalised || context.isCapitalsOnly {
      return evidence == .person ? true : nil
    }
    if !token.isCapitalised, form.keys[0].count < 3 { return evidence == .person ? true : nil }
    return true
  }

  private func misread(_ index: Int, _ context: NameContext, known: Int) -> FoundPerson? {
    let token = context.tokens[index]
    guard known == 0, token.isCapitalised || context.isClauseStart(index), token.key.count >= 3, !roster.singles.isEmpty
    else { return nil }
    guard !NotPeople.contains(token.key), GivenNames.match(token.key) == .no,
      context.evidence(index..<(index + 1)) == .person
    else { return nil }
    for single in roster.singles where Misreading.isOneEdit(token.key, from: single.key) {
      return person(index..<(index + 1), context.tokens, single.person, certain: false)
    }
    return nil
  }

  private func person(_ range: Range<Int>, _ tokens: [Token], _ person: Int?, certain: Bool) -> FoundPerson {
    let span = tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    let key = tokens[range].map(\.key).joined(separator: " ")
    return FoundPerson(tokens: range, span: span, person: person, certain: certain, form: .name, key: key)
  }

  // MARK: People on no roster

  /// Rules and model together: what both see is sure, what one sees is doubtful unless it is plain to that one.
  private func unknown(_ index: Int, _ context: NameContext, _ odds: NameOdds) -> FoundPerson? {
    // Most words are small ones that nothing could make a name.
    let token = context.tokens[index]
    if !odds.isCandidate(index), !token.isCapitalised, index > 0, context.tokens[index - 1].kind == .word,
      !boardNames.contains(token.key)
    {
      return nil
    }
    guard !boardThings.contains(token.key), !context.isThingLabelled(index) else { return nil }
    let ruled = UnknownPerson.end(at: index, context, boardNames: boardNames, vocabulary: vocabulary)
    if let (end, certain) = ruled {
      guard
        odds.supports(index..<end, certain: certain) || boardNames.contains(context.key(index))
          || MonthName.isPerson(at: index, context)
      else { return nil }
      let far = max(end, self.end(behind: index, context, odds))
      return person(
        index..<far, context.tokens, nil, certain: certain || odds.isPlain(index) && isListed(index..<far, context))
    }
    let isThing = context.isSystem(index..<(index + 1)) || NotPeople.contains(context.key(index))
    guard isThing ? odds.isPlain(index) : odds.isLikely(index), !UnknownPerson.isPlace(index, context),
      !UnknownPerson.articles.contains(context.key(index))
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

  /// Whether a list of given names has one of the words: what nobody ever heard of is never beyond doubt.
  private func isListed(_ range: Range<Int>, _ context: NameContext) -> Bool {
    range.contains { GivenNames.match(context.key($0)) != .no }
  }

  /// "Der Dienst", "the Broker": behind an article stands a thing, unless its word is a given name.
  private func isNoun(_ index: Int, _ context: NameContext) -> Bool {
    UnknownPerson.articles.contains(context.key(index - 1)) && GivenNames.match(context.key(index)) == .no
  }

  /// The end of a name that starts at `index`, as far as the model takes the words behind it for the same name.
  private func end(behind index: Int, _ context: NameContext, _ odds: NameOdds) -> Int {
    var end = index + 1
    while end < context.tokens.count, context.tokens[end].kind == .word, context.tokens[end].key != "'s",
      odds.isLikely(end), vocabulary.length(in: context.tokens, at: end) == 0
    { end += 1 }
    return end
  }
}
