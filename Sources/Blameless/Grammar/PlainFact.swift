/// A statement taken apart at its verb, so that it can be asked about: "Zone files | are not validated | before push".
package struct PlainFact: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// "was switched off"
    case passive
    /// "is too high"
    case being
    /// "sees only 1% of traffic"
    case active
  }

  /// As a question goes on: small first letter, and an article where English wants one.
  package var subject: String
  package var form: Form
  package var isNegated: Bool
  package var isPast: Bool
  /// "see"; "be" where it only is something.
  package var base: String
  /// "seen"
  package var participle: String
  /// "seeing"
  package var ing: String
  /// What follows the verb, to the end of the sentence, without its full stop.
  package var rest: String

  /// - Parameter text: a blameless sentence. Nil where it has no verb that its first words are the subject of, where it
  ///   speaks of people, or is a question.
  /// - Parameter mayEnd: whether a verb in the present may end it: "door seal fails".
  package init?(_ text: String, mayEnd: Bool = false) {
    let characters = Array(text)
    let tokens = Tokenizer.tokens(of: characters)
    guard tokens.count < 40, !text.hasSuffix("?"), tokens.contains(where: { $0.text.contains(where: \.isLowercase) })
    else { return nil }
    let found = PlainFact.listed(tokens, mayEnd: mayEnd) ?? PlainFact.tagged(tokens)
    guard let (subjectRange, group) = found, !subjectRange.isEmpty, subjectRange.count < 9 else { return nil }
    guard group.mode == .past || group.mode == .present else { return nil }
    let kind = SubjectReader(tokens: tokens).kind(of: subjectRange)
    guard kind == .thing || kind == .work else { return nil }
    let words = tokens[subjectRange].map(\.key)
    guard words[0] != "no" else { return nil }
    guard !words.contains(where: { PlainFact.noSubjects.contains($0) || PlainFact.subordinators.contains($0) }) else {
      return nil
    }
    var end = tokens.count
    while end > group.range.upperBound, [".", "!", ";", ","].contains(tokens[end - 1].key) { end -= 1 }
    let from = group.range.upperBound < end ? tokens[group.range.upperBound].span.lowerBound : 0
    rest = group.range.upperBound < end ? String(characters[from..<tokens[end - 1].span.upperBound]) : ""
    subject = PlainFact.subject(characters, tokens, subjectRange)
    form = group.isPassive ? .passive : group.verb.base == "be" ? .being : .active
    isNegated = group.isNegated
    isPast = group.mode == .past
    base = group.verb.base
    participle = group.verb.participle
    ing = group.verb.ing
    // "does not auto-unseal": a verb that no list knows.
    if base == "do", let word = tokens[..<end].dropFirst(group.range.upperBound).first(where: { $0.key != "not" }),
      group.isNegated || tokens[group.range.upperBound..<end].first?.key == "not", word.kind == .word,
      Verbs.lookUp(word.key) == nil, group.mode == .present
    {
      let verb = Verb(base: word.key, past: Inflection.past(of: word.key), participle: Inflection.past(of: word.key))
      (base, participle, ing, isNegated) = (verb.base, verb.participle, verb.ing, true)
      rest = Spacing.trimmed(String(characters[word.span.upperBound..<tokens[end - 1].span.upperBound]))
    }
    // "had no disk left": said again, a thing that is not there needs no second "no".
    if base == "be", rest.isEmpty { return nil }
  }

  private static let subordinators: WordList = "when while after before if because since until that which who as"
  private static let noSubjects: WordList =
    "it this that there they who which what nobody everybody everyone he she we i you"

  private static func listed(_ tokens: [Token], mayEnd: Bool) -> (Range<Int>, VerbGroup)? {
    let reader = ClauseReader(tokens: tokens)
    guard let segment = reader.segments().first else { return nil }
    let start = reader.lead(in: segment)
    for index in start..<min(segment.upperBound, start + 9) where index > start {
      if let group = plural(tokens, index, start) { return (start..<index, group) }
      guard let group = VerbGroup(tokens, at: index, end: segment.upperBound, hasSubject: true), !group.isOnlyNoun
      else {
        continue
      }
      // "Disk alert goes": a noun that is a verb elsewhere.
      if isNoun(tokens, index, start) { continue }
      // "No checksum on price lists" ends in a noun.
      if !mayEnd, group.range.upperBound >= segment.upperBound, group.mode == .present { continue }
      return (start..<index, group)
    }
    return nil
  }

  /// "Scanner mails go", "both resolvers load": several things and a base form that is no noun here.
  private static func plural(_ tokens: [Token], _ index: Int, _ start: Int) -> VerbGroup? {
    guard let (verb, form) = Verbs.lookUp(tokens[index].key), form == .base, index + 1 < tokens.count else {
      return nil
    }
    let before = tokens[index - 1].key == "all" && index > start + 1 ? tokens[index - 2].key : tokens[index - 1].key
    guard NounPhrase.isPlural(before), !Action.prepositions.contains(before) else { return nil }
    guard let tags = SentenceParse(tokens)?.tags, tags[index].isVerb else { return nil }
    return VerbGroup(index..<(index + 1), verb, .present)
  }

  /// Whether the tagger takes what could be a verb for a noun, and a verb follows.
  private static func isNoun(_ tokens: [Token], _ index: Int, _ start: Int) -> Bool {
    guard let tags = SentenceParse(tokens)?.tags, tags[index].isNominal else { return false }
    return tokens.indices.contains { $0 > index && (tags[$0].isVerb || tags[$0].isAuxiliary) }
  }

  /// A verb that no list knows, by its tag: "depends".
  private static func tagged(_ tokens: [Token]) -> (Range<Int>, VerbGroup)? {
    guard let tags = SentenceParse(tokens)?.tags else { return nil }
    let start = ClauseReader(tokens: tokens).lead(in: 0..<tokens.count)
    for index in tokens.indices where index > start && index < start + 9 && tokens[index].kind == .word {
      guard tags[index] == .verbThird, tags[index - 1].isNominal else { continue }
      let key = tokens[index].key
      guard key.hasSuffix("s"), !key.hasSuffix("ss") else { continue }
      let base =
        key.hasSuffix("ies")
        ? key.dropLast(3) + "y"
        : ["ches", "shes", "sses", "xes", "oes"].contains(where: key.hasSuffix)
          ? String(key.dropLast(2)) : String(key.dropLast())
      let past = Inflection.past(of: String(base))
      let verb = Verb(base: String(base), past: past, participle: past)
      return (start..<index, VerbGroup(index..<(index + 1), verb, .present))
    }
    return nil
  }

  private static func subject(_ characters: [Character], _ tokens: [Token], _ range: Range<Int>) -> String {
    let span = tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    return NounPhrase.withArticle(String(characters[span]))
  }
}
