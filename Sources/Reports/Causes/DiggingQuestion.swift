import Blameless

/// The question that digs one level deeper than a factor at which the board stops: "What let the pool size stay at its
/// default?". Asked from the factor's own words, of the system and never of people.
/// Source: Allspaw, "The Infinite Hows": what and how, not why.
enum DiggingQuestion {
  /// - Parameter factor: blameless.
  static func ask(of factor: String) -> String {
    let text = Plain.trim(factor).trimmingEnd(".!")
    guard text.contains(where: \.isLowercase) else { return quoted(text) }
    if let missing = missing(text) { return missing }
    if let fact = PlainFact(text), let question = question(fact) { return question }
    return nounPhrase(text) ?? quoted(text)
  }

  private static func question(_ fact: PlainFact) -> String? {
    let rest = fact.rest.isEmpty ? "" : " " + fact.rest
    let keep = fact.isPast ? "kept" : "keeps"
    switch fact.form {
    case .passive where fact.isNegated: return "What \(keep) \(fact.subject) from being \(fact.participle)\(rest)?"
    case .passive: return "What \(fact.isPast ? "let" : "lets") \(fact.subject) be \(fact.participle)\(rest)?"
    case .being where fact.isNegated: return "What \(keep) \(fact.subject) from being\(rest)?"
    case .being:
      return "What \(fact.isPast ? "let" : "lets") \(fact.subject) be\(rest)?"
    case .active where fact.isNegated:
      return "What \(keep) \(fact.subject) from \(fact.ing)\(rest)?"
    case .active:
      // "had no disk left": what led to it.
      if fact.base == "have", fact.rest.hasPrefix("no ") {
        return "What left \(fact.subject) without \(indefinite(String(fact.rest.dropFirst(3))))?"
      }
      return "What \(fact.isPast ? "led" : "leads") \(fact.subject) to \(fact.base)\(rest)?"
    }
  }

  /// "No rollback check in the deploy gate", "Missing alert on disk space", "Lack of tests".
  private static func missing(_ text: String) -> String? {
    let lower = text.lowercased()
    for opener in [
      "there is no ", "there are no ", "there was no ", "there were no ", "no ", "missing ", "lack of ", "lacking ",
    ]
    where lower.hasPrefix(opener) {
      var rest = String(text.dropFirst(opener.count))
      guard !rest.isEmpty, PlainFact("The " + rest) == nil else { return nil }
      for article in ["a ", "an ", "any ", "the "] where rest.lowercased().hasPrefix(article) {
        rest = String(rest.dropFirst(article.count))
      }
      return "What has stood in the way of \(indefinite(NounPhrase.lowered(rest)))?"
    }
    return nil
  }

  /// "a rollback check", "alerts", "monitoring".
  private static func indefinite(_ phrase: String) -> String {
    let with = NounPhrase.withArticle(phrase)
    guard with.hasPrefix("the ") else { return with }
    return NounPhrase.indefinite(String(with.dropFirst(4)))
  }

  /// "Undocumented dependency on the old schema": a thing, and no claim.
  private static func nounPhrase(_ text: String) -> String? {
    guard !text.contains(where: { ":;,→(".contains($0) }), Plain.words(text).count <= 9,
      NounPhrase.isOne(text)
    else { return nil }
    return "What led to \(NounPhrase.withArticle(text))?"
  }

  private static func quoted(_ text: String) -> String { "What lies behind “\(text)”?" }
}

extension String {
  func trimmingEnd(_ marks: Set<Character>) -> String {
    String(reversed().drop { marks.contains($0) }.reversed())
  }

  func trimmingEnd(_ marks: String) -> String { trimmingEnd(Set(marks)) }
}
