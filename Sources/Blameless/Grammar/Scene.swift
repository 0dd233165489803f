/// One nameless sentence with its tokens and clauses, as the rules see it.
struct Scene: Sendable {
  let sentence: SentenceText
  let tokens: [Token]
  private(set) var clauses: [Clause]
  let guards: Guards
  /// The bits of all its words.
  let words: UInt64
  /// Tokens that stand for somebody of whom it is not certain that they are a person.
  var doubtful: Set<Int> = []

  /// - Parameter tokens: those of the sentence, where they are known.
  init(_ sentence: SentenceText, _ tokens: [Token]? = nil, guards: Guards) {
    let tokens = tokens ?? Tokenizer.tokens(of: sentence)
    self.sentence = sentence
    self.guards = guards
    self.tokens = tokens
    words = tokens.reduce(0) { $0 | $1.mark.bit }
    clauses = ClauseReader(tokens: tokens).clauses()
    guard
      tokens.contains(where: {
        People.heads.contains($0.key) || People.teamWords.contains($0) || Self.indefinites.contains($0)
      })
    else { return }
    people = tokens.indices.map { readPerson(at: $0, beforeVerb: false) }
  }

  /// The person that starts at each token; empty where none does anywhere.
  private var people: [Range<Int>?] = []

  func hasPersonOrOwner(at index: Int) -> Bool {
    index < people.count && people[index] != nil || WordClass.possessives.contains(tokens[index])
  }

  /// The same with a clause from every person who is no subject yet. A parse finds some of these; where the rules find
  /// nothing in all of them there is no need to parse.
  func supposed() -> Scene? {
    let reader = ClauseReader(tokens: tokens)
    let more = unreadPeople.compactMap { reader.clause(from: $0..<($0 + 1)) }
      .filter { $0.subject.isHuman || $0.subject == .work }
    guard !more.isEmpty else { return nil }
    var scene = self
    scene.clauses += more
    return scene
  }

  /// The same with the clauses that only a parse finds: "all was fine until | an engineer touched it". Nil where it finds
  /// no more of them that are about people.
  func parsed() -> Scene? {
    guard let parse = SentenceParse(tokens) else { return nil }
    let reader = ClauseReader(tokens: tokens)
    let known = Set(clauses.map { $0.subjectRange.isEmpty ? -1 : $0.subjectRange.lowerBound })
    let more = parse.subjects.compactMap { subject -> Clause? in
      guard !known.contains(subject.lowerBound), let clause = reader.clause(from: subject) else { return nil }
      return clause.subject.isHuman || clause.subject == .work ? clause : nil
    }
    guard !more.isEmpty else { return nil }
    var scene = self
    scene.clauses += more
    return scene
  }

  /// Whoever tells, asks or misses a page is a person, whatever else bears that name.
  mutating func settleDoubt() {
    for clause in clauses where clause.subjectRange.contains(where: doubtful.contains) && !clause.isPassive {
      let isTold =
        Self.spoken.contains(clause.verb.base)
        || Self.called.contains(clause.verb.base)
          && contains("page pages pager call calls standup handover", in: clause.rest)
      if isTold { doubtful.subtract(clause.subjectRange) }
    }
  }

  private static let spoken: WordList = """
    tell ask say admit promise insist apologise apologize think believe hope neglect bother complain argue brag boast pretend
    oversleep forget_to volunteer joke gossip swear shout shrug wish regret realise realize
    """
  private static let called: WordList = "miss ignore ack acknowledge skip"

  func key(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].key : "" }

  func span(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, tokens.indices.contains(last) else { return 0..<0 }
    return tokens[first].span.lowerBound..<tokens[last].span.upperBound
  }

  /// The words of a range as they stand in the sentence.
  func text(_ range: Range<Int>) -> String { sentence[span(range)] }

  func contains(_ list: WordList, in range: Range<Int>) -> Bool { range.contains { list.contains(tokens[$0].key) } }

  /// The index of the clause that the words stand in.
  func clause(of range: Range<Int>) -> Int? {
    clauses.firstIndex { clause in
      let start = clause.subjectRange.isEmpty ? clause.verbRange.lowerBound : clause.subjectRange.lowerBound
      return range.lowerBound >= start && range.lowerBound < max(clause.rest.upperBound, clause.verbRange.upperBound)
    }
  }

  /// A role, a team or a person in general that starts at `index`: "an engineer", "the on-call", "ops", "engineer A".
  ///
  /// - Parameter beforeVerb: a verb follows, as in "why did an engineer deploy", and not a noun.
  func person(at index: Int, beforeVerb: Bool = false) -> Range<Int>? {
    if beforeVerb { return readPerson(at: index, beforeVerb: true) }
    return index < people.count ? people[index] : nil
  }

  private func readPerson(at index: Int, beforeVerb: Bool) -> Range<Int>? {
    var at = index
    while at < tokens.count, at < index + 5, tokens[at].kind == .word {
      let key = tokens[at].key
      // "on the US East Coast" speaks of nobody.
      if Self.indefinites.contains(key), tokens[at].text != "US" { return at == index ? index..<(at + 1) : nil }
      let next = self.key(at + 1)
      let lettered =
        tokens.indices.contains(at + 1) && tokens[at + 1].text.count == 1 && tokens[at + 1].isCapitalised && next != "i"
      if People.heads.contains(key) || (People.teamWords.contains(key) && at == index) {
        if lettered { return index..<(at + 2) }
        // "ops dashboard" is a dashboard, "a marketing campaign" a campaign, "configuration management" a trade.
        if key == "management", at > index, !["the", "our", "upper", "senior"].contains(self.key(at - 1)) {
          return nil
        }
        let isAsked =
          beforeVerb
          && (Verbs.lookUp(next) != nil || !NotPeople.systemNouns.contains(next) && !People.heads.contains(next))
        if isHead(at) || isAsked { return index..<(at + 1) }
        at += 1
        continue
      }
      if at > index, Self.stops.contains(key) { return nil }
      at += 1
    }
    return nil
  }

  /// Nothing behind the word makes a modifier of it.
  private func isHead(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return true }
    let next = tokens[index + 1].key
    if People.heads.contains(next) || NotPeople.systemNouns.contains(next) && !PersonPlaces.verbs.contains(next) {
      return false
    }
    return Self.stops.contains(next) || Self.followers.contains(next) || Action.prepositions.contains(next)
      || next.hasSuffix("ly") || next == "'s" || Verbs.lookUp(next) != nil
      || !tokens[index + 1].text.allSatisfy(\.isLetter)
  }

  /// Somebody stands behind the first words, is no subject that was read, and has a verb near behind.
  var mayHoldMore: Bool {
    guard tokens.count < 60 else { return false }
    return unreadPeople.contains { index in
      guard index >= 2, let person = people[index] else { return false }
      return (person.upperBound..<min(person.upperBound + 4, tokens.count)).contains {
        VerbGroup(tokens, at: $0, end: tokens.count, hasSubject: true) != nil
      }
    }
  }

  /// Where people begin who are the subject of no clause.
  private var unreadPeople: [Int] {
    people.indices.filter { index in
      people[index] != nil && !clauses.contains { $0.subjectRange.contains(index) }
    }
  }

  private static let followers: WordList = """
    not never no should could would must might will can has have had did does do if who whom whose then than so but nor yet
    again anymore more less too just also only even still already all themselves obviously needs need cough error gave shoulda coulda
    should've could've would've shldve shouldve couldve keep keeps asleep typo slip mistake plenty prior due per responsible accountable sloppy out off up
    ought shouldn't wouldn't couldn't hasn't haven't hadn't won't don't doesn't didn't isn't aren't wasn't weren't can't cannot always constantly continually repeatedly habitually every another because we i it they you he she which while when after before about why how behaviour behavior culture mentality attitude mess nonsense 🙃 🙄 👏 down back deserves
    """

  static let indefinites: WordList =
    "someone somebody everyone everybody anyone anybody nobody him them you us me they he she"
  private static let stops: WordList = "the a an of for to in on at by with and or is was were are that which who"

  /// Somebody between the two, for "by the operator" and the like.
  func hasPerson(behind word: String, in range: Range<Int>) -> Range<Int>? {
    for index in range where tokens[index].key == word {
      if let person = person(at: index + 1) { return person }
    }
    return nil
  }
}
