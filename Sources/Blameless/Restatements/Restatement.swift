/// The same fact without the accused: only where plain English has a way to say it, else nil.
struct Restatement {
  let scene: Scene
  let clause: Clause

  /// "Bob pushed the config without a review" told as "The config was pushed without a review".
  func passive(negated: Bool = false) -> String? {
    guard !clause.isPassive else { return withoutAgent() }
    return passive(Action(scene, clause), negated: negated)
  }

  /// - Parameter negated: "The runbook was not updated".
  func passive(_ action: Action, negated: Bool = false) -> String? {
    guard isWholeSentence, !Self.keepsSubject.contains(action.verb.base) else { return nil }
    guard !action.object.isEmpty, let object = exact(action.object) else { return negated ? nil : nominal(action) }
    guard isNounPhrase(action.object) else { return nil }
    var tailRange = action.tail
    var whole = object
    // "requests for load testing" and "half of the nodes" stay together; "for 20 min" does not belong to the object.
    if let first = tailRange.first, scene.key(first) == "of" || (scene.key(first) == "for" && first + 1 < tailRange.upperBound && scene.tokens[first + 1].kind == .word && !["a", "an", "the", "hours", "days"].contains(scene.key(first + 1))), action.particle == nil {
      var end = first + 1
      while end < tailRange.upperBound, !Action.prepositions.contains(scene.key(end)) { end += 1 }
      guard let joined = exact(first..<end) else { return nil }
      whole += " " + joined
      tailRange = end..<tailRange.upperBound
    }
    let be = action.isPlural ? "were" : "was"
    let not = negated ? " not" : ""
    let particle = action.particle.map { " \($0)" } ?? ""
    guard let tail = tail(tailRange) else { return nil }
    let subject = Frames.withArticle(whole, action)
    let aside = action.aside.isEmpty ? "" : " \(action.aside)"
    return placed("\(subject) \(be)\(not) \(action.verb.participle)\(particle)\(tail)\(aside)")
  }

  /// "deployed without a check" has no object: a deploy went ahead.
  private func nominal(_ action: Action) -> String? {
    guard action.object.isEmpty, action.particle == nil || action.particle == "back", let noun = Self.nouns[action.verb.base], let first = action.tail.first,
      ["without", "w/o"].contains(scene.key(first)), let tail = tail(action.tail), action.aside.isEmpty else { return nil }
    if action.particle == "back", action.verb.base != "roll" { return nil }
    return placed("\(Article.indefinite(noun)) went ahead\(tail)")
  }

  private static let nouns = [
    "deploy": "deploy", "merge": "merge", "release": "release", "push": "push", "ship": "release", "migrate": "migration", "restart": "restart",
    "upgrade": "upgrade", "roll": "rollback", "commit": "commit", "reboot": "reboot", "fail": "failover",
  ]

  /// "Values were entered by the operator": the same without the agent.
  private func withoutAgent() -> String? {
    guard isWholeSentence, let by = clause.rest.first(where: { scene.key($0) == "by" }), let agent = scene.person(at: by + 1) else { return nil }
    var end = agent.upperBound
    // "an SRE on the evening shift", "a member of the storage team": the whole description goes.
    while end < clause.rest.upperBound, scene.tokens[end].kind == .word, !["before", "after", "during", "without", "until", "when", "at"].contains(scene.key(end)) { end += 1 }
    let start = ClauseReader(tokens: scene.tokens).lead(in: 0..<scene.tokens.count)
    guard let head = exact(start..<by), let tail = end < clause.rest.upperBound ? exact(end..<clause.rest.upperBound) : "" else { return nil }
    return placed(tail.isEmpty ? head : "\(head) \(tail)")
  }

  /// Verbs whose object can't become a subject in good English, or whose passive still accuses.
  private static let keepsSubject: WordList = "have be let make get go want know think care keep cause do mess screw botch leave lose give tell need try say stop start bring put thank see sleep wave throw sit wait ask force"

  // MARK: Pieces

  /// The clause is all there is, but for a time, a bullet or a label before it.
  private var isWholeSentence: Bool {
    guard scene.clauses.count == 1 else { return false }
    return scene.tokens[clause.rest.upperBound...].allSatisfy { $0.kind == .mark && [".", "!", "!!", "?", "!?"].contains($0.key) }
  }

  /// The lead as it stands, the sentence, and a full stop where there was one.
  private func placed(_ sentence: String) -> String? {
    let start = ClauseReader(tokens: scene.tokens).lead(in: 0..<scene.tokens.count)
    let before = start > 0 ? String(scene.characters[..<scene.tokens[start].span.lowerBound]) : ""
    guard scene.tokens[..<start].allSatisfy({ $0.kind != .word || $0.key == "utc" || $0.key == "then" }) else { return nil }
    let startsCapital = before.isEmpty
    let end = scene.tokens.last?.key == "." ? "." : ""
    return before + (startsCapital ? Wording.sentence(sentence) : sentence) + end
  }

  private func tail(_ range: Range<Int>) -> String? {
    guard !range.isEmpty else { return "" }
    return exact(range).map { " \($0)" }
  }

  /// The words as they stand, shorthand written out. Nil when a person or fault is among them: nothing may be dropped from a fact.
  private func exact(_ range: Range<Int>) -> String? {
    for index in range {
      let key = scene.key(index)
      if Wording.faults.contains(key) && key != "wrong" && key != "incorrect" && key != "invalid" && key != "broken" { return nil }
      if Scene.indefinites.contains(key) || People.pronouns.contains(key) || scene.tokens[index].kind == .handle { return nil }
      if People.heads.contains(key), scene.person(at: index) != nil || key != "qa" && key != "support" { return nil }
    }
    return Wording.restated(scene, range)
  }

  private func isNounPhrase(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let key = scene.key(first)
    if ["to", "that", "how", "not", "it", "itself", "too", "very", "so"].contains(key) || key.hasSuffix("ly") { return false }
    return !range.contains { index in
      index > first && (Verbs.lookUp(scene.key(index)).map { $0.1 == .past } ?? false) || ["off", "out", "down", "up", "offline", "too", "to", "early", "late"].contains(scene.key(index))
    }
  }
}
