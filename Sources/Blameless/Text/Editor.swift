/// Takes names out of sentences and turns blame around. One editor serves one report, so that the same person
/// is the same role all through it.
public struct Editor: Sendable {
  private let finder: PersonFinder
  private let guards: Guards
  /// Notes that name nobody, as they were read: most sentences are one of them, word for word.
  private let namingNobody: [String: [Token]]
  /// Which sentences are looked through for names. Nil where there is a roster, whose names may be misread beyond what it
  /// knows.
  private let sieve: LineSieve?
  private var fair = FairSentences.none

  /// - Parameters:
  ///   - roster: the people whose names may stand on the board.
  ///   - vocabulary: words that are not people. It has the last word.
  ///   - notes: every line of the board, in reading order: a name that is plain in one line is known in all.
  ///   - smallRoles: what becomes of a role that one person alone holds.
  ///   - fair: sentences of which somebody decided that they blame nobody: names are taken out of them, nothing else.
  public init(
    roster: [Person] = [], vocabulary: Vocabulary = Vocabulary(), notes: [String] = [],
    smallRoles: SmallRoles = .published, fair: [String] = []
  ) {
    var finder = PersonFinder(
      roster: RosterIndex(roster, smallRoles: smallRoles), vocabulary: KnownWords(vocabulary))
    var guards = Guards()
    var namingNobody: [String: [Token]] = [:]
    var sieve = roster.isEmpty ? LineSieve() : nil
    let told = notes.map { Tokenizer.tokens(of: SentenceText($0)) }
    var found: [[FoundPerson]] = []
    for (note, tokens) in zip(notes, told) {
      guards.note(tokens)
      found.append(finder.learn(from: tokens, of: note, by: sieve))
      if found[found.count - 1].isEmpty { namingNobody[note] = tokens }
    }
    finder.learnSpeakers(told, found)
    // A later line teaches an earlier one whom it names, and that one may teach others.
    for lesson in 0...Self.lessons {
      let known = finder.wordsKnown
      if known == 0 { break }
      for index in notes.indices where finder.knowsMore(of: told[index], found[index]) {
        namingNobody[notes[index]] = nil
        if lesson < Self.lessons { found[index] = finder.learnAgain(from: told[index]) }
      }
      if finder.wordsKnown == known { break }
    }
    sieve?.add(finder.learned)
    self.sieve = sieve
    self.finder = finder
    self.guards = guards
    self.namingNobody = namingNobody
    guard !fair.isEmpty else { return }
    self.fair = FairSentences(fair + fair.map { withoutNames($0).description })
  }

  /// The same editor, which takes names out and leaves blame as it is: for what nobody publishes before somebody decided that
  /// it blames nobody.
  package func leavingBlame() -> Editor {
    var editor = self
    editor.fair = .all
    return editor
  }

  /// Edits one sentence. Idempotent: editing what came out changes nothing.
  public func edit(_ sentence: String) -> Edit {
    let written = SentenceText(sentence)
    let known = namingNobody[sentence]
    let tokens = known ?? Tokenizer.tokens(of: written)
    let people = known == nil ? finder.people(in: tokens, of: sentence, by: sieve) : []
    // "she" is nobody's machine.
    let doubtful = Pronouns.areHuman(in: tokens) ? [] : people.filter { !$0.certain }.map(\.span)
    let (rewritten, late) = rewritten(sentence, tokens, people)
    let mentions = people.map(mention) + late
    let nameless = rewritten.map { SentenceText($0.characters) } ?? written
    // Neither a role nor another wording brings one in.
    let mayInsult = Insults.mayHold(tokens)
    let decent = { (text: String) in mayInsult ? Insults.removed(from: text) : text }
    if fair.hold(sentence) || fair.hold(nameless.text) {
      let text = BlamelessText(edited: decent(nameless.text))
      return Edit(text: text, questions: [], withoutNames: text, findings: [], mentions: mentions)
    }
    let review = BlameReview(
      nameless, tokens: nameless.text == sentence ? tokens : nil, rewritten: rewritten, guards: guards,
      doubtful: doubtful)
    return Edit(
      text: review.text.map { BlamelessText(edited: decent($0)) },
      questions: review.questions.map(BlamelessText.init(edited:)),
      withoutNames: BlamelessText(edited: decent(nameless.text)), findings: review.findings,
      mentions: mentions)
  }

  /// A sentence of the program's own, which tells of statements that stand in the report: nil where it blames somebody whom
  /// none of those that are fair does.
  package func telling(_ sentence: String) -> BlamelessText? {
    let edit = edit(sentence)
    if edit.questions.isEmpty { return edit.text }
    let isFair = !edit.findings.isEmpty && edit.findings.allSatisfy { fair.tell($0.span, of: sentence) }
    return isFair ? edit.withoutNames : nil
  }

  /// The sentence with its names and insults taken out and nothing else changed: what ``Edit/withoutNames`` is, without the rest.
  public func withoutNames(_ sentence: String) -> BlamelessText {
    guard namingNobody[sentence] == nil, sieve?.mayName(sentence) ?? true else {
      return BlamelessText(edited: Insults.mayHold(sentence) ? Insults.removed(from: sentence) : sentence)
    }
    return BlamelessText(edited: Insults.removed(from: takingNamesOut(of: sentence)))
  }

  /// Takes the owner's tag off an action item: "Fix the alert - Alice", "@payments-team: rotate keys".
  package func owner(of action: String) -> ActionOwner {
    let characters = Array(action)
    let tokens = Tokenizer.tokens(of: characters)
    let people = finder.people(in: tokens)
    let tag = OwnerTag(characters: characters, tokens: tokens, people: people, vocabulary: finder.vocabulary)
    guard let (cut, holders) = tag.find() else { return ActionOwner(rest: action, holder: nil, owner: nil) }
    var names: [String] = []
    var owners: [String] = []
    for holder in holders {
      switch holder {
      case .person(let person):
        names.append(String(characters[person.span]))
        guard let index = person.person else { continue }
        let known = finder.roster.people[index]
        if let owner = known.role ?? known.team { owners.append(owner) }
      case .group(let range):
        let span = tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
        names.append(String(characters[span]))
        owners.append(String(characters[span]))
      }
    }
    let low = tokens[cut.lowerBound].span.lowerBound
    let high = tokens[cut.upperBound - 1].span.upperBound
    let rest = Spacing.joined(String(characters[..<low]), String(characters[high...]))
    let owner =
      owners.isEmpty
      ? nil : owners.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    return ActionOwner(
      rest: rest, holder: names.joined(separator: ", "),
      owner: owner.map { BlamelessText(edited: takingNamesOut(of: $0)) })
  }

  private func takingNamesOut(of sentence: String) -> String {
    let tokens = Tokenizer.tokens(of: SentenceText(sentence))
    return rewritten(sentence, tokens, finder.people(in: tokens)).text.map { String($0.characters) } ?? sentence
  }

  /// Takes names out until none is left: a role in a name's place may show that the word beside it is one too.
  /// - Returns: nil where nobody is named, and whom only a later look found.
  private func rewritten(_ sentence: String, _ tokens: [Token], _ people: [FoundPerson]) -> (
    text: RewrittenText?, late: [PersonMention]
  ) {
    let first = replacements(tokens, people)
    guard !first.isEmpty else { return (nil, []) }
    var text = RewrittenText(Array(sentence), first)
    var late: [PersonMention] = []
    for _ in 0..<Self.looks {
      let tokens = Tokenizer.tokens(of: text.characters)
      // What stands in for a name is none.
      let people = finder.people(in: tokens).filter { text.isKept($0.span) }
      let replacements = replacements(tokens, people)
      guard !replacements.isEmpty else { break }
      late += people.map { person in
        var mention = mention(person)
        mention.span = text.origin(of: person.span)
        return mention
      }
      text = text.replacing(replacements)
    }
    return (text, late)
  }

  private static let lessons = 2

  /// Each finds less than the one before.
  private static let looks = 3

  private func mention(_ person: FoundPerson) -> PersonMention {
    PersonMention(
      span: person.span, person: person.person.map { finder.roster.people[$0] }, certain: person.certain)
  }

  private func replacements(_ tokens: [Token], _ people: [FoundPerson]) -> [Replacement] {
    NameRemoval(tokens: tokens, people: people, roster: finder.roster.people, cast: finder.cast).replacements()
  }
}
