/// Whether a sentence tells to do something: "Scan each label at the bench".
package enum ImperativeMood {
  /// A verb in its base form opens it, and what follows is no sign that the word is a noun there.
  package static func opens(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(of: Array(Capitals.calmed(text)))
    guard tokens.count > 1, let first = tokens.first, first.kind == .word, !text.hasSuffix("?") else { return false }
    var index = 0
    if leads.contains(first.key), tokens[1].kind == .word { index = 1 }
    let verb = tokens[index].key
    guard let (_, form) = Verbs.lookUp(unprefixed(verb)), form == .base, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if ["is", "are", "was", "were", "has", "had", "of", "did", "does", "failed", ":", "="].contains(next.key) {
      return false
    }
    // "Alert threshold too high" begins with a noun: a claim or a thing follows, and no object with its article.
    if determiners.contains(next.key) || next.kind == .number || next.kind == .identifier { return true }
    return SentenceParse(tokens)?.tags[index].isVerb ?? false
  }

  private static func unprefixed(_ verb: String) -> String {
    verb.hasPrefix("re-") ? String(verb.dropFirst(3)) : verb == "retag" ? "tag" : verb
  }

  private static let leads: WordList = "please also then always never don't automatically to"
  private static let determiners: WordList =
    "the a an all each every our any both this that these those no more one two three their its"
}
