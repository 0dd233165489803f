/// Finds the people a sentence names: by the roster, by what other lines of the board made plain, and by the places
/// where only people stand. A doubtful word counts as a person and says so.
struct PersonFinder: Sendable {
  let roster: RosterIndex
  let vocabulary: KnownWords
  /// Names that were plain somewhere on the board.
  private(set) var boardNames: Set<String> = []
  /// Of those, the ones that no line leaves in doubt: they are names in any case and before any word.
  private(set) var sureNames: Set<String> = []
  /// What those may be clipped to: "giu" of Giulia.
  private(set) var clips: Set<String> = []
  /// Those that are written without blanks around them.
  private(set) var runNames: Set<String> = []
  /// Those to whom a line of the board gives a task, called as some thing is too: "Julia, EOW".
  private(set) var taskHolders: Set<String> = []
  /// Words that the board says are things: "Service: Athena", "https://athena.io".
  private(set) var boardThings: Set<String> = []
  /// Words that nobody knows and that a line calls a machine: "the vexil pods".
  private(set) var machines: Set<String> = []
  /// How many lines are German, and how many lines there are.
  private var german = (lines: 0, of: 0)
  /// Who has to be told apart from others of the same role, by role.
  private(set) var cast = Cast()

  init(roster: RosterIndex, vocabulary: KnownWords) {
    self.roster = roster
    self.vocabulary = vocabulary
  }

  /// Learns from a line of the same board or text: a name that is plain in one line is known in all, and so is a thing.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - sieve: says at once of most lines that nobody is named in them; nil where all are looked through.
  /// - Returns: who is found in it by what is known so far.
  @discardableResult
  mutating func learn(from tokens: [Token], of text: String = "", by sieve: LineSieve? = nil) -> [FoundPerson] {
    let line = NameContext(tokens: tokens.unglued)
    for (index, token) in line.tokens.enumerated() {
      if token.isCapitalised, line.isThingLabelled(index) { boardThings.insert(token.key) }
      if index > 0, roster.singles.isEmpty, Self.ofThings.contains(token), Stranger.isUnheard(line.key(index - 1)) {
        machines.insert(line.key(index - 1))
      }
      if let site = Site.name(in: token), GivenNames.match(site) == .no { boardThings.insert(site) }
    }
    german.of += 1
    if line.isGerman { german.lines += 1 }
    guard let odds = Self.odds(of: line, text, sieve) else { return [] }
    return learnNames(from: line, odds)
  }

  /// Of a word that nobody knows they make a thing: "the vexil pods".
  private static let ofThings: WordList = """
    service services pod pods container containers cluster clusters daemon process api queue topic bucket namespace worker
    workers instance instances replica replicas
    """

  /// Takes words for names in every line.
  mutating func takeForNames(_ words: Set<String>) { boardNames.formUnion(words) }

  /// Learns once more from a line, of which others said something since.
  mutating func learnAgain(from tokens: [Token]) -> [FoundPerson] {
    let line = NameContext(tokens: tokens.unglued)
    return learnNames(from: line, NameOdds(line.tokens))
  }

  private static func odds(of line: NameContext, _ text: String, _ sieve: LineSieve?) -> NameOdds? {
    sieve.map { $0.odds(of: line.tokens, in: text) } ?? NameOdds(line.tokens)
  }

  private mutating func learnNames(from line: NameContext, _ odds: NameOdds) -> [FoundPerson] {
    let found = people(in: line, odds)
    let tokens = line.tokens
    cast.note(NameRemoval(tokens: tokens, people: found, roster: roster.people).toldApart)
    for person in found where person.holdsTask {
      taskHolders.formUnion(tokens[person.tokens].map(\.key).filter { $0.count > 2 })
    }
    for person in found where person.form == .handle && person.person == nil && Self.isOnlyName(person.key) {
      boardNames.insert(person.key)
    }
    for person in found where person.person == nil && person.key.count > 1 && EastAsianName.isWritten(person.key) {
      runNames.insert(person.key)
    }
    for person in found where person.person == nil && person.form == .name && !person.isGuess {
      let isSure = person.certain || line.isFullName(person.tokens)
      for token in tokens[person.tokens]
      where token.key.count >= 3 && !People.honorifics.contains(token)
        && (!NotPeople.contains(token) || NotPeople.alsoNames.contains(token))
      {
        boardNames.insert(token.key)
        if isSure, sureNames.insert(token.key).inserted { clips.formUnion(Self.clips(of: token.key)) }
      }
    }
    return found
  }

  /// "@kasia": called so without the sign as well, unless the word is any other. "@checkout" is a channel's name too.
  private static func isOnlyName(_ handle: String) -> Bool {
    guard handle.count > 2, handle.allSatisfy(\.isLetter), !NotPeople.contains(handle),
      !NotPeople.systemNouns.contains(handle)
    else { return false }
    let classes = NameModel.carried?.lexicon.classes(FoldedHash.of(handle)) ?? []
    return GivenNames.match(handle) == .name
      || Verbs.lookUp(handle) == nil
        && classes.isDisjoint(with: WordClasses.things.union([.word, .commonWord, .commonPlace, .jargon]))
  }

  /// Whether other lines said something of words of this one that changes who is found in it.
  func knowsMore(of tokens: [Token], _ found: [FoundPerson]) -> Bool {
    guard wordsKnown > 0 else { return false }
    let sure = Set(found.lazy.filter { !$0.isGuess }.flatMap(\.tokens))
    for (index, token) in tokens.unglued.enumerated() where token.kind != .mark {
      if boardThings.contains(token.key) { return true }
      if !runNames.isEmpty, EastAsianName.isWritten(token.key) { return true }
      let isFound = sure.contains(index)
      if !isFound, taskHolders.contains(token.key) || isSeveral(token) || clips.contains(token.key) {
        return true
      }
      if !isFound, token.kind == .word ? boardNames.contains(token.key) : !boardNames.isEmpty { return true }
    }
    return false
  }

  /// Whether most lines are German, so that one without a small word is too.
  private var isGerman: Bool { german.lines * 2 > german.of && german.of > 2 }

  /// Words that other lines made plain.
  var learned: Set<String> { boardNames.union(taskHolders).union(runNames).union(clips) }

  /// How many words lines made plain, as names or as things. Grows as long as there is something to learn.
  var wordsKnown: Int { boardNames.count + sureNames.count + taskHolders.count + runNames.count + boardThings.count }

  /// - Parameters:
  ///   - text: of the tokens.
  ///   - sieve: as for ``learn(from:of:by:)``.
  func people(in tokens: [Token], of text: String = "", by sieve: LineSieve? = nil) -> [FoundPerson] {
    let line = NameContext(tokens: tokens.unglued)
    guard let odds = Self.odds(of: line, text, sieve) else { return [] }
    return people(in: line, odds)
  }

  private func people(in line: NameContext, _ odds: NameOdds) -> [FoundPerson] {
    let context = NameContext(line, classes: odds.classes, isGerman: isGerman)
    var found: [FoundPerson] = []
    var index = 0
    while index < line.tokens.count {
      let hits = find(at: index, context, odds)
      if let last = hits.last {
        found += hits.dropLast() + [Self.withInitial(last, line.tokens)]
        index = max(index + 1, found[found.count - 1].tokens.upperBound)
      } else {
        index += max(1, skip(at: index, context))
      }
    }
    return merged(joined(found, context), line.tokens)
  }

  /// Who stands beside somebody in a list is somebody too: "Rob, Nick and Gene", "Bishnu & Sujata".
  private func joined(_ people: [FoundPerson], _ context: NameContext) -> [FoundPerson] {
    var people = people
    var taken = Set(people.flatMap(\.tokens))
    var next = 0
    while next < people.count {
      let found = people[next]
      next += 1
      guard found.form == .name, found.tokens.upperBound - found.tokens.lowerBound < 4 else { continue }
      for index in context.rollCall(around: found.tokens) where !taken.contains(index) {
        guard vocabulary.length(in: context.tokens, at: index) == 0, !boardThings.contains(context.key(index)) else {
          continue
        }
        people.append(person(index..<(index + 1), context.tokens, nil, certain: false))
        taken.insert(index)
      }
      for index in [context.beside(found.tokens, forwards: true), context.beside(found.tokens, forwards: false)] {
        guard let index, vocabulary.length(in: context.tokens, at: index) == 0,
          !boardThings.contains(context.key(index)), !taken.contains(index)
        else { continue }
        people.append(person(index..<(index + 1), context.tokens, nil, certain: false))
        taken.insert(index)
      }
    }
    return people.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Words of the vocabulary are stepped over whole, unless a person of that name clearly acts.
  private func skip(at index: Int, _ context: NameContext) -> Int { vocabulary.length(in: context.tokens, at: index) }

  private func find(at index: Int, _ context: NameContext, _ odds: NameOdds) -> [FoundPerson] {
    let token = context.tokens[index]
    if let end = PhoneNumber.end(at: index, in: context.tokens) {
      let span = token.span.lowerBound..<context.tokens[end - 1].span.upperBound
      return [FoundPerson(tokens: index..<end, span: span, person: nil, certain: false, form: .inside, key: "")]
    }
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
      if let person = learned(index, context) ?? clipped(index, context) { return [person] }
      let within = runNames.contains(token.key) ? [] : insideOfRun(token, index)
      if !within.isEmpty { return within }
      if let end = boardThings.contains(token.key) ? nil : context.endOfOtherScript(at: index) {
        return [person(index..<end, context.tokens, nil, certain: false)]
      }
      if EastAsianName.isWritten(token.key) { return eastAsian(token, index, context) }
      if let person = unknown(index, context, odds) { return [person] }
      if token.text.utf8.contains(UInt8(ascii: "-")) { return inside(token, index, odds) }
      // "GwendolinService": only whoever is known.
      guard token.isCapitalised, !token.isAllCapitals, token.text.dropFirst().contains(where: \.isCapital) else {
        return []
      }
      return inside(token, index, odds).filter { $0.person != nil || sureNames.contains($0.key) }
    case .number, .time, .mark: return []
    }
  }

  /// A name that another line left no doubt of.
  private func learned(_ index: Int, _ context: NameContext) -> FoundPerson? {
    let key = context.key(index)
    guard sureNames.contains(key), !boardThings.contains(key), KnownName.isNothingElse(key) else { return nil }
    let range = index..<(index + 1)
    return person(range, context.tokens, nil, certain: context.evidence(range) != .system)
  }

  func person(_ range: Range<Int>, _ tokens: [Token], _ person: Int?, certain: Bool) -> FoundPerson {
    let span = tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    let key = tokens[range].map(\.key).joined(separator: " ")
    return FoundPerson(tokens: range, span: span, person: person, certain: certain, form: .name, key: key)
  }
}
