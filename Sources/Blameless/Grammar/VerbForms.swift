/// Forms of English verbs for sentences of ours.
package enum VerbForms {
  /// "kicking" for "kick". Nil where a word is no verb in its base form.
  package static func ing(of base: String) -> String? {
    guard base.count > 1, base.allSatisfy(\.isLetter), !nouns.contains(base) else { return nil }
    return Inflection.ing(of: base)
  }

  /// "kick" for "kicked". Nil for what is no participle of a verb.
  package static func base(ofParticiple form: String) -> String? {
    guard let (verb, form) = Verbs.lookUp(form), [.participle, .pastOrParticiple].contains(form) else { return nil }
    return verb.base
  }

  private static let nouns: WordList = "the a an not been be of to in on at no all it"

  /// "deploy" for "deploying" and "deployed". Nil for a word that no list knows.
  package static func base(of form: String) -> String? { Verbs.lookUp(form)?.0.base }
}
