/// Nouns as they stand within a sentence of ours: "Canary" becomes "the canary".
package enum NounPhrase {
  /// With a small first letter and the article that a single thing needs. Names, acronyms and plurals take none.
  package static func withArticle(_ phrase: String) -> String {
    let tokens = Tokenizer.tokens(of: Array(phrase))
    guard let first = tokens.first else { return phrase }
    let small = lowered(phrase)
    guard first.kind == .word, !determined.contains(first.key) else { return small }
    // The head stands before the first preposition: "TTL of one day".
    let end = tokens.firstIndex {
      Action.prepositions.contains($0.key) || ["(", ",", "that", "which"].contains($0.key)
    }
    guard let head = tokens[..<(end ?? tokens.count)].last, head.kind == .word else { return small }
    if tokens[..<(end ?? tokens.count)].contains(where: { $0.key == "and" || $0.key == "or" }) { return small }
    if isPlural(head.key) || uncountable.contains(head.key) { return small }
    // "DNS" and "Kafka" go without; "DB pool" is a pool.
    if head.isAllCapitals || head.text.contains(where: \.isNumber) { return end == nil ? small : "the " + small }
    return tokens.count == 1 && first.isCapitalised && isName(first.key) ? phrase : "the " + small
  }

  /// "Canary sees" becomes "canary sees"; "CI", "iOS" and "v2.3" stay.
  package static func lowered(_ phrase: String) -> String {
    let first = phrase.prefix { !$0.isWhitespace }
    let letters = first.filter(\.isLetter)
    guard first.first?.isUppercase == true, letters.dropFirst().allSatisfy(\.isLowercase),
      letters.count > 1 || first == "A"
    else { return phrase }
    return phrase.prefix(1).lowercased() + phrase.dropFirst()
  }

  /// "a rollback check", "an alert".
  package static func indefinite(_ phrase: String) -> String { Article.indefinite(phrase) }

  /// Whether a text is nouns with what belongs to them, and claims nothing: "undocumented dependency on the old schema".
  package static func isOne(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(of: Array(lowered(text)))
    // A verb that the tagger takes for a noun: "job matches aliases".
    let isClaim = tokens.indices.contains { index in
      index > 0 && index + 1 < tokens.count
        && Verbs.listed(tokens[index].key).map { $0.1 == .third || $0.1 == .past } ?? false
    }
    guard !isClaim, tokens.count < 6 || !tokens.contains(where: { $0.key.hasSuffix("s") && $0.key.hasSuffix("ds") })
    else {
      return false
    }
    guard let tags = SentenceParse(tokens)?.tags, let last = tags.last,
      last == .noun || last == .properNoun || last == .number
    else { return false }
    if tokens.indices.contains(where: {
      tags[$0].isAuxiliary || tags[$0] == .verbThird || tags[$0] == .verbPresent || tags[$0] == .verbPast
    }) {
      return false
    }
    return tags.first.map {
      [.noun, .properNoun, .adjective, .determiner, .verbIng, .number, .verbParticiple].contains($0)
    } ?? false
  }

  package static func isPreposition(_ word: String) -> Bool { Action.prepositions.contains(Folding.fold(word)) }

  package static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !["ss", "us", "is"].contains(where: word.hasSuffix) && word.count > 3
      && !["jenkins", "athens", "lens", "means", "alias", "canvas", "atlas", "bias"].contains(word)
      || ["people", "staff", "data", "both", "two", "three", "all"].contains(word)
  }

  /// Whether a word is a name even where it is written small: "kafka", but not "canary".
  private static func isName(_ word: String) -> Bool {
    if NotPeople.systemNouns.contains(word) || Verbs.lookUp(word) != nil { return false }
    let frame = Tokenizer.tokens(of: Array("the \(word) is slow"))
    return SentenceParse(frame)?.tags.dropFirst().first == .properNoun
  }

  private static let determined: WordList = """
    the a an our my your their its his her this that these those no any some all both each every another one two three
    four five six many most few several much more nobody nothing everything something
    """
  private static let uncountable: WordList = """
    monitoring logging testing documentation coverage time capacity traffic access training staffing observability
    visibility communication redundancy alerting ownership feedback information data knowledge automation validation
    latency load memory throttling maintenance production staging pressure temperature isolation encryption consent health hardware software
    """
}
