import Blameless

/// The question that digs one level deeper than a factor at which the board stops: "What let the pool size stay at its
/// default?". Asked from the factor's own words, of the system and never of people.
/// Source: Allspaw, "The Infinite Hows": what and how, not why.
enum DiggingQuestion {
  /// - Parameter factor: blameless.
  static func ask(of factor: String) -> String {
    let text = Plain.trim(factor).trimmingEnd(".!")
    guard text.contains(where: \.isLowercase), !German.isLikely(text) else { return quoted(text) }
    if let missing = missing(text) { return missing }
    if let nobody = nobody(text) { return nobody }
    if let state = state(text) { return state }
    if let fact = PlainFact(text), let question = question(fact, text) { return question }
    return nounPhrase(text) ?? quoted(text)
  }

  private static func question(_ fact: PlainFact, _ text: String) -> String? {
    let rest = fact.rest.isEmpty ? "" : " " + fact.rest
    let keep = fact.isPast ? "kept" : "keeps"
    switch fact.form {
    case .passive where fact.isNegated: return "What \(keep) \(fact.subject) from being \(fact.participle)\(rest)?"
    case .passive: return "What \(fact.isPast ? "let" : "lets") \(fact.subject) be \(fact.participle)\(rest)?"
    case .being where fact.isNegated: return "What \(keep) \(fact.subject) from being\(rest)?"
    case .being:
      return "What \(fact.isPast ? "let" : "lets") \(fact.subject) be\(rest)?"
    case .active where fact.isNegated && text.lowercased().contains("not \(fact.participle)"):
      return "What kept \(fact.subject) from being \(fact.participle)\(rest)?"
    case .active where fact.isNegated:
      return "What \(keep) \(fact.subject) from \(fact.ing)\(rest)?"
    case .active:
      // "promo not announced", "renewal job disabled": what was done to it, without its "was".
      if let told = ToldEvent.clause(text), told.contains(" was ") || told.contains(" were "), !text.contains(" was ") {
        return "What let \(fact.subject) be \(fact.participle)\(rest)?"
      }
      // "memory limit copied from another service": it did not copy.
      if fact.isPast, DiggingQuestion.done.contains(fact.base), let next = fact.rest.split(separator: " ").first,
        ["from", "into", "onto", "by", "in", "on", "at", "without", "with", "as"].contains(next)
      {
        return "What let \(fact.subject) be \(fact.participle)\(rest)?"
      }
      // "had no disk left": what led to it.
      if fact.base == "have", fact.rest.hasPrefix("no ") {
        // "no owner and no docs"
        let lacks = fact.rest.dropFirst(3).split(separator: " and no ")
        if lacks.count > 1 {
          return "What left \(fact.subject) without \(lacks.map { indefinite(String($0)) }.joined(separator: " or "))?"
        }
        return "What left \(fact.subject) without \(indefinite(String(fact.rest.dropFirst(3))))?"
      }
      return "What \(fact.isPast ? "led" : "leads") \(fact.subject) to \(fact.base)\(rest)?"
    }
  }

  /// Done to things, and seldom by them.
  private static let done: Set<String> = [
    "copy", "share", "store", "set", "base", "build", "keep", "write", "hardcode", "hard-code", "take", "leave",
    "derive",
    "mount", "bake", "configure", "place", "make", "define", "document", "pin", "deploy", "pick", "generate",
    "maintain",
    "edit", "add", "remove", "merge", "release", "ship", "put", "create", "test", "order", "name",
  ]

  /// "Nothing in the pipeline compares configs", "nobody reviews host sizes".
  private static func nobody(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased(), words.count > 2 else { return nil }
    if first == "nothing", let fact = PlainFact("The thing " + words.dropFirst().joined(separator: " ")),
      fact.form == .active, !fact.isNegated, !fact.rest.isEmpty
    {
      let place = fact.subject.dropFirst("the thing".count)
      return "What\(place) could \(fact.base) \(fact.rest)?"
    }
    let skip = first == "nobody" ? 1 : first == "no" && words[1].lowercased() == "one" ? 2 : 0
    guard skip > 0, let fact = PlainFact("The job " + words.dropFirst(skip).joined(separator: " ")),
      fact.subject == "the job", fact.form == .active, !fact.isNegated, fact.base != "have", fact.base != "know"
    else { return nil }
    let rest = fact.rest.split(separator: " ")
    guard let head = rest.first, !NounPhrase.isPreposition(String(head)) else { return nil }
    let end = rest.firstIndex { NounPhrase.isPreposition(String($0)) } ?? rest.endIndex
    let thing = NounPhrase.withArticle(rest[..<end].joined(separator: " "))
    let tail = rest[end...].joined(separator: " ")
    let verb = NounPhrase.isPlural(String(rest[end - 1])) ? "are" : "is"
    return "What would make sure that \(thing) \(verb) \(fact.participle)\(tail.isEmpty ? "" : " " + tail)?"
  }

  /// "Runbook out of date", "alert threshold 10x too high", "dashboard stale": a thing and how it is, without a verb.
  private static func state(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard (2...9).contains(words.count), PlainFact(text) == nil, !text.contains(where: { ":;,→(".contains($0) }) else {
      return nil
    }
    let keys = words.map { Plain.words($0).joined() }
    var start: Int?
    if let too = keys.firstIndex(of: "too"), too > 0, too < 6 {
      start = words[too - 1].first?.isNumber == true && too > 1 ? too - 1 : too
    } else if let out = keys.firstIndex(of: "out"), out > 0, out + 1 < keys.count, keys[out + 1] == "of" {
      start = out
    } else if let last = keys.last, adjectives.contains(last) {
      start = words.count - 1
    }
    guard var start, start > 0,
      !keys[..<start].contains(where: { ["is", "was", "are", "were", "no", "not"].contains($0) })
    else { return nil }
    // "pool far too small", "docs still badly out of date": how much, or how long, goes with how it is.
    while start > 1, isDegree(keys[start - 1]) { start -= 1 }
    if start > 2, keys[start - 2] == "a", ["bit", "little", "lot"].contains(keys[start - 1]) { start -= 2 }
    let thing = NounPhrase.withArticle(words[..<start].joined(separator: " "))
    // "still be badly out of date"
    let state = words[start...].drop { often.contains(Plain.words($0).joined()) }
    let times = words[start..<state.startIndex] + ["be"]
    return "What let \(thing) \(times.joined(separator: " ")) \(state.joined(separator: " "))?"
  }

  /// What stands between a thing and how it is: "far", "still", "badly".
  private static func isDegree(_ key: String) -> Bool {
    degrees.contains(key) || often.contains(key) || key.hasSuffix("ly") && key.count > 4 && !lyNouns.contains(key)
  }

  private static let degrees: Set<String> = [
    "far", "much", "way", "very", "too", "so", "quite", "rather", "just", "almost", "even", "pretty", "super",
    "somewhat",
  ]
  private static let often: Set<String> = [
    "still", "only", "always", "never", "already", "again", "often", "also", "now",
  ]
  private static let lyNouns: Set<String> = ["family", "supply", "reply", "apply", "assembly", "anomaly"]

  private static let adjectives: Set<String> = [
    "stale", "outdated", "unclear", "full", "missing", "undocumented", "untested", "manual", "slow", "unmonitored",
    "unowned", "incomplete", "wrong", "empty", "noisy", "flaky", "obsolete", "unavailable", "unreadable", "invisible",
    "unlimited", "shared", "unknown", "old", "expired", "misleading", "ambiguous", "silent", "identical",
  ]

  /// "No rollback check in the deploy gate", "Missing alert on disk space", "Lack of tests".
  private static func missing(_ text: String) -> String? {
    let lower = text.lowercased()
    for opener in [
      "there is no ", "there are no ", "there was no ", "there were no ", "no ", "missing ", "lack of ", "lacking ",
    ]
    where lower.hasPrefix(opener) {
      var rest = String(text.dropFirst(opener.count))
      guard !rest.isEmpty else { return nil }
      if let fact = PlainFact("The " + rest) {
        // "No check compares the zones"
        guard opener == "no ", fact.form == .active, !fact.isNegated, !fact.isPast, !fact.rest.isEmpty else {
          return nil
        }
        return "What could \(fact.base) \(fact.rest)?"
      }
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
