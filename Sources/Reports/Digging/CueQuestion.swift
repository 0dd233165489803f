import Blameless

/// A question that a debriefer would ask at a cue in somebody's words: "seemed off", "usually", "supposed to".
/// Sources: Etsy, "Debriefing Facilitation Guide"; Allspaw, "The Infinite Hows".
struct CueQuestion: Hashable {
  var text: String
  /// How much it promises; a higher one is asked first.
  var weight: Int

  /// - Parameters:
  ///   - statement: blameless.
  ///   - isLuck: whether it stands among what was lucky.
  /// - Returns: nil where nothing in it asks for more.
  static func find(in statement: String, isLuck: Bool = false) -> CueQuestion? {
    let text = Capitals.calmed(statement).trimmingEnd(".!")
    guard !text.hasSuffix("?") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let keys = words.map { Plain.words($0).joined() }
    guard keys.count > 1, keys.count < 30 else { return nil }
    let cue = Cue(text: text, words: words, keys: keys)
    return cue.supposed() ?? cue.seemed() ?? cue.knew() ?? cue.turnedOut() ?? cue.surprise() ?? cue.unclear()
      ?? cue.usually()
      ?? cue.handover() ?? (isLuck ? cue.luck() : cue.chance()) ?? cue.workaround()
  }
}

/// The words of a statement, and what cue they hold.
private struct Cue {
  let text: String
  let words: [String]
  let keys: [String]

  private var quoted: String { "“\(text)”" }

  private func join(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }

  private func subject(before end: Int) -> String? {
    guard end > 0, end < 7 else { return nil }
    let words = keys[..<end]
    guard words.allSatisfy({ !["i", "we", "you", "he", "she", "they", "it", "that", "this", "who"].contains($0) })
    else { return nil }
    return NounPhrase.withArticle(join(0..<end).trimmingEnd(",:"))
  }

  private func place(of phrase: [String]) -> Int? {
    guard phrase.count <= keys.count else { return nil }
    return (0...(keys.count - phrase.count)).first { Array(keys[$0..<($0 + phrase.count)]) == phrase }
  }

  /// "The failover was supposed to kick in"
  func supposed() -> CueQuestion? {
    for phrase in [
      ["was", "supposed", "to"], ["were", "supposed", "to"], ["is", "supposed", "to"], ["are", "supposed", "to"],
      ["was", "meant", "to"],
      ["is", "meant", "to"], ["was", "expected", "to"],
    ] {
      guard let at = place(of: phrase), let subject = subject(before: at), at + phrase.count < words.count else {
        continue
      }
      guard let verb = VerbForms.ing(of: keys[at + phrase.count]) else { continue }
      return kept(subject, from: verb, at + phrase.count + 1)
    }
    return shouldHave()
  }

  /// "The failover should have kicked in", "the replica should have been promoted"
  private func shouldHave() -> CueQuestion? {
    guard let at = place(of: ["should", "have"]), let subject = subject(before: at), at + 2 < words.count else {
      return nil
    }
    if keys[at + 2] == "been" { return at + 3 < words.count ? kept(subject, from: "being", at + 3) : nil }
    guard let verb = VerbForms.base(ofParticiple: keys[at + 2]).flatMap(VerbForms.ing) else { return nil }
    return kept(subject, from: verb, at + 3)
  }

  private func kept(_ subject: String, from verb: String, _ rest: Int) -> CueQuestion {
    CueQuestion(text: (["What kept \(subject) from \(verb)"] + words[rest...]).joined(separator: " ") + "?", weight: 9)
  }

  /// "The graphs looked fine", "something seemed off"
  func seemed() -> CueQuestion? {
    let looks: Set<String> = [
      "off", "odd", "weird", "strange", "wrong", "fishy", "suspicious", "unusual", "funny", "normal", "fine", "ok",
      "okay", "healthy", "good", "green",
    ]
    let verbs = [
      "seemed": "seem", "looked": "look", "felt": "feel", "appeared": "appear", "looks": "look", "seems": "seem",
    ]
    guard let at = keys.indices.first(where: { verbs[keys[$0]] != nil }), let base = verbs[keys[at]] else { return nil }
    guard let look = keys.indices.first(where: { $0 > at && $0 < at + 4 && looks.contains(keys[$0]) }) else {
      return nil
    }
    let subject =
      keys[..<at].last.map { ["something", "things", "everything"].contains($0) } ?? true ? "it" : subject(before: at)
    guard let subject else { return nil }
    return CueQuestion(text: "What made \(subject) \(base) \(join((at + 1)..<(look + 1)))?", weight: 8)
  }

  /// "We knew the replica was stale"
  func knew() -> CueQuestion? {
    guard let at = keys.firstIndex(of: "knew"), at < 4, !keys.prefix(at).contains("nobody"), at + 2 < words.count else {
      return nil
    }
    let start = keys[at + 1] == "that" ? at + 2 : at + 1
    guard !["about", "of", "how", "what", "where"].contains(keys[start]), start < words.count - 1 else { return nil }
    return CueQuestion(text: "How was it known that \(join(start..<words.count))?", weight: 8)
  }

  /// "Turned out that the cache was cold"
  func turnedOut() -> CueQuestion? {
    guard let at = place(of: ["turned", "out"]), at + 4 < words.count, at < 2 else { return nil }
    let start = keys[at + 2] == "that" ? at + 3 : at + 2
    guard keys[start] != "to", start < words.count - 1 else { return nil }
    return CueQuestion(
      text: "What was assumed before it turned out that \(NounPhrase.lowered(join(start..<words.count)))?", weight: 7)
  }

  func surprise() -> CueQuestion? {
    let cues: Set<String> = [
      "surprised", "surprise", "surprising", "surprisingly", "unexpected", "unexpectedly", "puzzled", "unaware",
    ]
    let isExpected =
      place(of: ["nobody", "expected"]) ?? place(of: ["not", "expected"]) ?? place(of: ["didnt", "expect"])
    guard !cues.isDisjoint(with: keys) || isExpected != nil else { return nil }
    return CueQuestion(text: "What made this a surprise: \(quoted)?", weight: 7)
  }

  func unclear() -> CueQuestion? {
    let phrases = [
      ["nobody", "knew"], ["not", "clear"], ["wasnt", "clear"], ["unclear"], ["confusing"], ["hard", "to", "find"],
      ["could", "not", "find"], ["couldnt", "find"], ["nobody", "could", "find"], ["no", "one", "knew"],
    ]
    guard phrases.contains(where: { place(of: $0) != nil }) else { return nil }
    return CueQuestion(text: "Where would this be recorded, and how would it be found: \(quoted)?", weight: 7)
  }

  /// "A restart usually fixes it"
  func usually() -> CueQuestion? {
    let cues: Set<String> = ["usually", "normally", "typically", "ordinarily"]
    guard let at = keys.firstIndex(where: cues.contains), words.count - at < 16, keys.count > 3 else { return nil }
    guard PlainFact(words.enumerated().filter { $0.offset != at }.map(\.element).joined(separator: " ")) != nil else {
      return CueQuestion(text: "What was different this time from the usual: \(quoted)?", weight: 6)
    }
    return CueQuestion(text: "What was different this time, given that \(NounPhrase.lowered(text))?", weight: 6)
  }

  func handover() -> CueQuestion? {
    let isOne =
      !Set(keys).isDisjoint(with: ["handover", "handoff", "handovers"]) || place(of: ["handed", "over"]) != nil
      || place(of: ["hand", "over"]) != nil
      || place(of: ["shift", "change"]) != nil
    guard isOne else { return nil }
    return CueQuestion(text: "What did the handover carry across, and what did it leave out: \(quoted)?", weight: 5)
  }

  func chance() -> CueQuestion? {
    let cues: Set<String> = ["luckily", "lucky", "fortunately", "luck", "chance"]
    guard
      !cues.isDisjoint(with: keys) || place(of: ["happened", "to", "be"]) != nil
        || place(of: ["just", "in", "time"]) != nil
    else { return nil }
    return CueQuestion(text: "What can be relied on next time instead of luck: \(quoted)?", weight: 5)
  }

  func luck() -> CueQuestion? {
    CueQuestion(text: "What can be relied on next time instead of luck: \(quoted)?", weight: 4)
  }

  func workaround() -> CueQuestion? {
    let isOne =
      !Set(keys).isDisjoint(with: ["workaround", "manually", "hack", "bandaid"]) || place(of: ["by", "hand"]) != nil
      || place(of: ["work", "around"]) != nil
    guard isOne else { return nil }
    return CueQuestion(text: "What makes it necessary to work around the system here: \(quoted)?", weight: 4)
  }
}
