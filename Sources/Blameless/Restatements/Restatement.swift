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
    // "left the flag on" can be told so, "left the meeting" and "stopped listening" can't.
    if action.verb.base == "leave", action.tail.isEmpty, action.particle == nil { return nil }
    if ["start", "stop"].contains(action.verb.base), !WordClass.articles.contains(scene.key(action.object.lowerBound)) {
      return nil
    }
    guard !action.object.isEmpty, let object = exact(action.object) else { return negated ? nil : nominal(action) }
    guard isNounPhrase(action.object), !scene.contains("own", in: action.object) else { return nil }
    var tailRange = action.tail
    var whole = object
    // "requests for load testing" and "half of the nodes" stay together; "for 20 min" does not belong to the object.
    if let first = tailRange.first,
      ["of", "about"].contains(scene.key(first))
        || (scene.key(first) == "for" && first + 1 < tailRange.upperBound && scene.tokens[first + 1].kind == .word
          && !["a", "an", "the", "hours", "days"].contains(scene.key(first + 1))),
      action.particle == nil
    {
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
    // "accidentally dropped" stays so; an adverb that accuses can't be kept and must not be lost.
    let adverbs = clause.verbRange.map(scene.key).filter { $0.hasSuffix("ly") && Verbs.lookUp($0) == nil }
    guard !adverbs.contains(where: Self.accusing.contains) else { return nil }
    let manner = adverbs.map { " \($0)" }.joined()
    let aside = action.aside.isEmpty ? "" : " \(action.aside)"
    return placed("\(subject) \(be)\(not)\(manner) \(action.verb.participle)\(particle)\(tail)\(aside)")
  }

  /// "deployed without a check" has no object: a deploy went ahead.
  private func nominal(_ action: Action) -> String? {
    guard action.object.isEmpty, action.particle == nil || action.particle == "back",
      let noun = Self.nouns[action.verb.base], let first = action.tail.first,
      ["without", "w/o"].contains(scene.key(first)), let tail = tail(action.tail), action.aside.isEmpty
    else { return nil }
    if action.particle == "back", action.verb.base != "roll" { return nil }
    return placed("\(Article.indefinite(noun)) went ahead\(tail)")
  }

  private static let nouns = [
    "deploy": "deploy", "merge": "merge", "release": "release", "push": "push", "ship": "release",
    "migrate": "migration", "restart": "restart",
    "upgrade": "upgrade", "roll": "rollback", "commit": "commit", "reboot": "reboot", "fail": "failover",
  ]

  /// "Values were entered by the operator": the same without the agent.
  private func withoutAgent() -> String? {
    // "errors introduced by": without its agent it would be half a sentence.
    guard clause.verbRange.count > 1, isWholeSentence, let by = clause.rest.first(where: { scene.key($0) == "by" }),
      let agent = scene.person(at: by + 1)
    else { return nil }
    var end = agent.upperBound
    // "an SRE on the evening shift", "a member of the storage team": the whole description goes. Anything else
    // behind the agent is a fact and stays, or the sentence is not restated.
    if ["on", "of", "from", "in"].contains(scene.key(end)),
      let last = (end..<min(end + 6, clause.rest.upperBound)).first(where: {
        ["shift", "team", "call", "duty", "squad", "group"].contains(scene.key($0))
      })
    {
      end = last + 1
    }
    guard
      end >= clause.rest.upperBound || scene.tokens[end].kind == .time
        || ["before", "after", "during", "without", "until", "when", "at", "on", "in"].contains(scene.key(end))
    else { return nil }
    // Whatever else stands behind "by" is part of the fact.
    guard !scene.contains("and or , but", in: agent.lowerBound..<clause.rest.upperBound) else { return nil }
    guard let head = exact(start..<by),
      let tail = end < clause.rest.upperBound ? exact(end..<clause.rest.upperBound) : ""
    else { return nil }
    return placed(tail.isEmpty ? head : "\(head) \(tail)")
  }

  private static let accusing: WordList = """
    carelessly recklessly stupidly blindly negligently foolishly lazily sloppily wrongly irresponsibly obviously clearly
    """

  /// Verbs whose object can't become a subject in good English, or whose passive still accuses.
  private static let keepsSubject: WordList =
    "have be let make get go want know think care keep cause do mess screw botch lose give tell need try say bring put thank see sleep wave throw sit wait ask force drag hide promise waive overrule refuse cut gloss hog play bully push_us"

  // MARK: Pieces

  /// The clause fills its part of the sentence, but for a time, a bullet or a label before it. Other parts, behind a
  /// semicolon or a full stop, stay as they are unless they speak of the person who is gone.
  private var isWholeSentence: Bool {
    guard let segment, start == (clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange).lowerBound else {
      return false
    }
    // A clause between subject and verb says something that would be lost.
    guard clause.subjectRange.isEmpty || clause.verbRange.lowerBound <= clause.subjectRange.upperBound else {
      return false
    }
    let behind = scene.tokens[clause.rest.upperBound..<segment.upperBound]
    guard behind.allSatisfy({ $0.kind == .mark && !["(", "-", "–", "—", ","].contains($0.key) }) else { return false }
    let others = scene.tokens.indices.filter { !segment.contains($0) }
    guard !others.contains(where: { Self.backward.contains(scene.key($0)) }) else { return false }
    return others.allSatisfy { scene.tokens[$0].key != "?" }
  }

  private static let backward: WordList = "they them their theirs themselves who it's"

  private var segment: Range<Int>? {
    ClauseReader(tokens: scene.tokens).segments().first { $0.contains(clause.verbRange.lowerBound) }
  }

  /// Where the clause begins, behind times, bullets and labels.
  private var start: Int { segment.map { ClauseReader(tokens: scene.tokens).lead(in: $0) } ?? 0 }

  /// What stands before and behind as it is, the new clause between. Marks of shouting go.
  private func placed(_ sentence: String) -> String? {
    let end = clause.rest.upperBound
    guard scene.tokens.indices.contains(start), end > 0, !scene.tokens[..<start].contains(where: { $0.key == "sorry" })
    else { return nil }
    let first = scene.tokens[start]
    let before = scene.sentence[0..<first.span.lowerBound]
    var after = scene.sentence[scene.tokens[end - 1].span.upperBound..<scene.sentence.count]
    if end == scene.tokens.count || scene.tokens[end...].allSatisfy({ $0.key.first == "!" || $0.key.first == "?" }) {
      after = ""
    }
    let isCode = sentence.prefix { $0 != " " }.contains { $0.isNumber || "_-/.`".contains($0) }
    if NameContext(tokens: scene.tokens).isCapitalsOnly { return before + sentence.uppercased() + after }
    // "maintenance, i.e. Henk, replaced": a name has a capital where no sentence begins.
    let goesOn = [",", "i.e.", "e.g."].contains { Spacing.trimmed(before).hasSuffix($0) }
    let isBegun = before.isEmpty || first.isCapitalised && !goesOn
    return before + (isBegun && !isCode ? Wording.sentence(sentence) : sentence) + after
  }

  private func tail(_ range: Range<Int>) -> String? {
    guard !range.isEmpty else { return "" }
    // "without telling anyone"
    if range.count >= 3, let verb = range.last.map({ $0 - 1 }), ["without", "w/o"].contains(scene.key(verb - 1)),
      let notice = Action.notices[scene.key(verb)], scene.person(at: verb + 1)?.upperBound == range.upperBound,
      let before = tail(range.lowerBound..<(verb - 1))
    {
      return "\(before) without \(notice)"
    }
    // "on his first day" is nobody's any more.
    guard
      !range.contains(where: {
        ["first", "last", "own"].contains(scene.key($0 + 1)) && WordClass.possessives.contains(scene.key($0))
      })
    else { return nil }
    return exact(range).map { " \($0)" }
  }

  /// The words as they stand, shorthand written out. Nil when a person or fault is among them: nothing may be dropped from a fact.
  private func exact(_ range: Range<Int>) -> String? {
    for index in range {
      let key = scene.key(index)
      if Wording.faults.contains(key) || key == "bad" { return nil }
      if Scene.indefinites.contains(key) || People.pronouns.contains(key) || scene.tokens[index].kind == .handle {
        return nil
      }
      if People.heads.contains(key), scene.person(at: index) != nil || key != "qa" && key != "support" { return nil }
    }
    return Wording.restated(scene, range)
  }

  private func isNounPhrase(_ range: Range<Int>) -> Bool {
    // A command line is no subject.
    guard !range.contains(where: { scene.tokens[$0].text.hasPrefix("-") }) else { return false }
    guard let first = range.first else { return false }
    let key = scene.key(first)
    if ["to", "that", "how", "not", "it", "itself", "too", "very", "so"].contains(key) || key.hasSuffix("ly") {
      return false
    }
    return !range.contains { index in
      index > first && (Verbs.lookUp(scene.key(index)).map { $0.1 == .past } ?? false)
        || ["off", "out", "down", "up", "offline", "too", "to", "early", "late"].contains(scene.key(index))
    }
  }
}
