/// What a rule needs to find anything in a sentence that speaks of nobody.
struct RuleCues: Sendable {
  /// Each is enough.
  let words: Set<String>
  /// Patterns that may match, by the word that makes it worth while to look.
  let turns: [String: [Pattern]]

  /// - Parameters:
  ///   - patterns: in which the rule looks.
  ///   - words: that it looks for elsewhere.
  ///   - verbs: the same, in every form.
  init(_ patterns: PatternSet..., words: WordList = "", verbs: [String] = []) {
    self.words = words.words.union(verbs.flatMap(Verbs.forms(of:)))
    turns = patterns.reduce(into: [:]) { $0.merge($1.cues) { $0 + $1 } }
  }
}
