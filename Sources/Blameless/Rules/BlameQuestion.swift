/// "Who did this?", "Why did the engineer ...?"
enum BlameQuestion: BlameRule {
  static let card = RuleCard(
    id: "blame-question", label: .blame,
    rationale: "Who and why put a person in the dock; what and how find out how the work was done.",
    source: "Allspaw, The Infinite Hows; Etsy, Debriefing Facilitation Guide",
    fires: [
      .init(
        "Why did the engineer skip testing?", asks: "What prevented the staging environment from catching this?",
        notes: ["staging has no data"]),
      .init("Why did the engineer skip testing?", asks: "What makes skipping testing possible?"),
      .init("Who turned off the alarm?", asks: "What made it possible to turn off the alarm?"),
      .init("Why didn't you roll back?", asks: "What made it hard to roll back?"),
      .init("Did Mona even read the warning?", asks: "What made it hard to read the warning?"),
      .init(
        "Why didn't anyone on the platform team notice the disk filling up?",
        asks: "What made it hard to notice the disk filling up?"),
      .init("I'd like to know who closed the valve.", asks: "What made it possible to close the valve?"),
    ],
    staysSilent: [
      .init("Who is paged when the queue grows?"), .init("Find out who is on call on Sunday"),
      .init("We do not ask who closed the valve"), .init("Why did the cache expire early?"),
      .init("What made it possible to deploy?"), .init("Did we ever rehearse the failover?"),
      .init("Did the on-call even get the page?"),
    ])

  static let cues = RuleCues(indirect, undoneWork, words: "who whose")

  static func hit(in scene: Scene) -> Hit? {
    guard let start = scene.tokens.indices.first(where: { scene.tokens[$0].kind == .word }), start < 4 else {
      return nil
    }
    if let late = scene.tokens.indices.dropFirst(start + 2).first(where: {
      scene.key($0) == "why" && ["and", "but", ",", "."].contains(scene.key($0 - 1))
    }), let hit = why(scene, late) {
      return hit
    }
    if scene.tokens.last?.key.hasPrefix("?") == true,
      let late = scene.tokens.indices.dropFirst(start + 2).first(where: {
        scene.key($0) == "who" && [",", "and", "so", "-", "–"].contains(scene.key($0 - 1))
      }), let hit = who(scene, late)
    {
      return hit
    }
    if let range = indirect.first(in: scene), !isDenied(scene, range), let hit = who(scene, range.upperBound - 1) {
      return hit
    }
    if let range = undoneWork.first(in: scene) {
      return Hit(range: range, questions: [Frames.conditions], restatement: nil)
    }
    switch scene.key(start) {
    case "who", "whos", "who's", "whose", "guess": return who(scene, start)
    case "which", "what": return idiot(scene, start)
    case "why", "how": return why(scene, start)
    case "did": return disbelieving(scene, start)
    case "seriously", "however", "honestly", "and", "so", "but", "ok", "also", "again", "wait":
      if scene.key(start + 1) == "who" { return who(scene, start + 1) }
      return ["why", "how"].contains(scene.key(start + 1)) ? why(scene, start + 1) : nil
    default: return nil
    }
  }

  /// "Did the engineer even read the warning?": no question either.
  private static func disbelieving(_ scene: Scene, _ start: Int) -> Hit? {
    guard scene.key(start + 1) != "we",
      let person = scene.person(at: start + 1, beforeVerb: true) ?? pronoun(scene, start + 1),
      ["even", "ever", "actually", "seriously", "really", "not", "never"].contains(scene.key(person.upperBound)),
      let verb = Verbs.lookUp(scene.key(person.upperBound + 1))?.0, !["get", "receive", "have"].contains(verb.base)
    else { return nil }
    let from = person.upperBound + 2
    let action = Action(scene, verb: verb, rest: from..<max(from, end(scene, from)))
    return Hit(range: person, questions: hard(action), restatement: nil)
  }

  /// "How did they not notice": astonishment, not a question.
  static func isDisbelief(_ scene: Scene) -> Bool {
    guard let person = scene.person(at: 2, beforeVerb: true) else { return false }
    return scene.key(person.lowerBound) == "nobody"
      || (person.upperBound..<(person.upperBound + 3)).contains {
        ["not", "miss", "forget", "never", "overlook", "ignore"].contains(scene.key($0))
      }
  }

  /// "Why was this not tested?": nobody is named, and somebody is meant.
  private static let undoneWork = PatternSet(
    """
    why was|were|is|are|wasn't|weren't|isn't this|that|it|the|our|these|there <any> <any> not|never tested|reviewed|checked|caught|noticed|documented|escalated|communicated|approved|rehearsed|planned|verified|reported
    why wasn't|weren't|wasnt|isn't this|that|it|the|our <any> <any> tested|reviewed|checked|caught|noticed|documented|escalated|communicated|approved|rehearsed|planned|verified|reported
    """)

  /// "We do not ask who did it."
  private static func isDenied(_ scene: Scene, _ range: Range<Int>) -> Bool {
    (max(0, range.lowerBound - 3)..<range.upperBound).contains {
      ["not", "never", "nobody", "no", "without", "instead"].contains(scene.key($0)) || scene.key($0).hasSuffix("n't")
    }
  }

  /// "I want to know who left the breaker open."
  private static let indirect = PatternSet(
    """
    want|wants|like|love|need|needs|have|dying|demand|demands to? know|hear|learn|establish|see|understand exactly? who
    find|figure|found out exactly? who
    wonder|wondering|determine|identify|investigate|ask|asking|clarify exactly? who
    tell|show us|me exactly? who
    anyone|anybody|someone|everyone know|knows exactly? who
    question is|remains? : who
    question is|remains who
    """)

  private static func who(_ scene: Scene, _ start: Int) -> Hit? {
    var at = start
    if scene.key(at) == "guess" {
      guard scene.key(at + 1) == "who" else { return nil }
      at += 1
    }
    let range = at..<(at + 1)
    if scene.key(at + 1) == "the" || scene.key(at + 1) == "on", curses.contains(scene.key(at + 2)),
      let action = deed(scene, at + 3)
    {
      return Hit(range: range, questions: questions(action), restatement: nil)
    }
    if isPinned.first(in: scene) != nil {
      return Hit(range: range, questions: [Frames.conditions], restatement: nil)
    }
    if ["fault", "mistake", "idea"].contains(scene.key(at + 1)) || scene.key(at + 2) == "fault" {
      return Hit(range: range, questions: [Frames.conditions], restatement: nil)
    }
    guard let group = VerbGroup(scene.tokens, at: at + 1, end: scene.tokens.count, hasSubject: true),
      group.mode == .past, !group.isPassive
    else { return nil }
    guard
      !["be", "acknowledge", "ack", "need", "own", "join", "receive", "have", "page", "get", "see"].contains(
        group.verb.base) || group.isNegated
    else { return nil }
    let action = Action(scene, verb: group.verb, rest: group.range.upperBound..<end(scene, group.range.upperBound))
    return Hit(range: range, questions: group.isNegated ? Frames.undone(action) : questions(action), restatement: nil)
  }

  private static let curses: WordList = "hell heck earth fuck world devil"

  private static func deed(_ scene: Scene, _ index: Int) -> Action? {
    guard let group = VerbGroup(scene.tokens, at: index, end: scene.tokens.count, hasSubject: true),
      group.mode == .past, !group.isPassive, !group.isNegated, group.verb.base != "be"
    else { return nil }
    return Action(scene, verb: group.verb, rest: group.range.upperBound..<end(scene, group.range.upperBound))
  }

  private static let isPinned = PatternSet(
    """
    who|who's|whos is|was|'s <any> <any> responsible|accountable|to for|blame|behind
    who is|was behind
    who|who's is|'s to|the blame|guilty|culprit
    whose <any> <any> idea|fault|mistake|change|commit|bug|mess|doing|decision
    who|whoever the|on hell|earth|heck
    who in their right mind
    who the <any> <any> changed|did|broke|deleted|wrote|pushed|merged|touched|approved|deployed|turned|left
    who do|can|should|shall we blame|thank|fire
    who thought|decided|figured
    """)

  private static func idiot(_ scene: Scene, _ start: Int) -> Hit? {
    let isOfYou = scene.key(start + 1) == "of" && ["you", "them"].contains(scene.key(start + 2))
    guard let person = isOfYou ? start + 1..<start + 3 : scene.person(at: start + 1),
      scene.key(start) == "which" || People.insults.contains(scene.key(person.upperBound - 1)),
      let group = VerbGroup(scene.tokens, at: person.upperBound, end: scene.tokens.count, hasSubject: true),
      group.mode == .past
    else { return nil }
    let action = Action(scene, verb: group.verb, rest: group.range.upperBound..<end(scene, group.range.upperBound))
    return Hit(range: start..<person.upperBound, questions: questions(action), restatement: nil)
  }

  /// "Why did X …", "Why didn't anyone …", "how come X …", "why does X keep …", "Why was a junior given …".
  private static func why(_ scene: Scene, _ start: Int) -> Hit? {
    var at = start + 1
    if scene.key(start) == "how" {
      if ["on", "the", "in"].contains(scene.key(at)) { at += ["on", "the"].contains(scene.key(at)) ? 2 : 3 }
      let isCome = scene.key(at) == "come"
      guard isCome || ["did", "could", "dare", "can"].contains(scene.key(at)),
        isCome || at > start + 1 || isDisbelief(scene)
      else { return nil }
      at += 1
      guard let person = scene.person(at: at, beforeVerb: true) ?? pronoun(scene, at) else { return nil }
      if !isCome {
        let verbAt = scene.key(person.upperBound) == "not" ? person.upperBound + 1 : person.upperBound
        guard let verb = Verbs.lookUp(scene.key(verbAt))?.0 else {
          return Hit(range: person, questions: [Frames.conditions], restatement: nil)
        }
        let action = Action(scene, verb: verb, rest: (verbAt + 1)..<max(verbAt + 1, end(scene, verbAt + 1)))
        let isUndone =
          verbAt > person.upperBound || ["miss", "overlook", "forget"].contains(verb.base)
          || scene.key(person.lowerBound) == "nobody"
        return Hit(range: person, questions: isUndone ? hard(action) : questions(action), restatement: nil)
      }
      guard let group = VerbGroup(scene.tokens, at: person.upperBound, end: scene.tokens.count, hasSubject: true)
      else { return nil }
      let action = Action(scene, verb: group.verb, rest: group.range.upperBound..<end(scene, group.range.upperBound))
      return Hit(range: person, questions: group.isNegated ? hard(action) : questions(action), restatement: nil)
    }
    if ["on", "the", "in"].contains(scene.key(at)) { at += scene.key(at) == "in" ? 3 : 2 }
    let auxiliary = scene.key(at)
    guard auxiliaries.contains(auxiliary),
      let person = scene.person(at: at + 1, beforeVerb: true) ?? pronoun(scene, at + 1),
      !person.contains(where: scene.doubtful.contains)
    else { return nil }
    // "Why was an engineer allowed to touch the router?"
    if ["allowed", "permitted", "able", "trusted"].contains(scene.key(person.upperBound)),
      scene.key(person.upperBound + 1) == "to", let verb = Verbs.lookUp(scene.key(person.upperBound + 2))?.0
    {
      let from = person.upperBound + 3
      let action = Action(scene, verb: verb, rest: from..<max(from, end(scene, from)))
      return Hit(range: person, questions: questions(action), restatement: nil)
    }
    if ["always", "constantly", "forever"].contains(scene.key(person.upperBound)) {
      return Hit(range: person, questions: [Frames.pattern], restatement: nil)
    }
    at = person.upperBound
    // "anyone on the platform team".
    if ["on", "in", "at", "from", "of"].contains(scene.key(at)),
      let whole = scene.person(at: at + 1) ?? pronoun(scene, at + 1)
        ?? (scene.key(at + 1) == "us" ? at..<(at + 2) : nil)
    {
      at = whole.upperBound
    }
    var negated = auxiliary.contains("n't") || auxiliary == "didnt"
    if ["nobody", "no-one"].contains(scene.key(person.lowerBound)) { negated = true }
    while ["not", "just", "never", "even", "ever", "all"].contains(scene.key(at)) {
      if scene.key(at) != "just", scene.key(at) != "even", scene.key(at) != "all" { negated = true }
      at += 1
    }
    guard let verb = Verbs.lookUp(scene.key(at))?.0,
      ["did", "didn't", "didnt", "do", "does", "would"].contains(auxiliary)
    else {
      let isAttention = scene.tokens.contains { $0.key == "attention" || $0.key == "listening" }
      return Hit(range: person, questions: [isAttention ? StateOfMind.attention : Frames.conditions], restatement: nil)
    }
    if verb.base == "keep" {
      return Hit(
        range: person, questions: [Frames.pattern], restatement: nil)
    }
    let action = Action(scene, verb: verb, rest: (at + 1)..<end(scene, at + 1))
    return Hit(range: person, questions: negated ? hard(action) : questions(action), restatement: nil)
  }

  private static let auxiliaries: WordList =
    "did didn't didnt do does don't doesn't dont doesnt was were wasn't weren't has have hasn't haven't is are isn't aren't would wouldn't couldn't can't the was"

  private static func pronoun(_ scene: Scene, _ index: Int) -> Range<Int>? {
    ["you", "he", "she", "they", "we"].contains(scene.key(index)) ? index..<(index + 1) : nil
  }

  private static func hard(_ action: Action) -> [String] {
    if ["miss", "overlook", "forget"].contains(action.verb.base) {
      return Frames.undone(action)
    }
    if ["notice", "see", "catch", "spot"].contains(action.verb.base) {
      return action.objectText == nil
        ? ["What signals existed at that point, and where did each go?"] : Frames.undone(action)
    }
    if ["call", "page"].contains(action.verb.base), action.objectText == nil {
      return ["What prompts a call or a page in a case like this?"]
    }
    if ["tell", "notify", "inform", "warn", "say"].contains(action.verb.base), action.objectText == nil {
      return ["How does this information reach where it is needed?"]
    }
    return action.phrase().map { ["What made it hard to \($0)?"] } ?? [Frames.conditions]
  }

  private static func questions(_ action: Action) -> [String] {
    if ["skip", "bypass", "ignore"].contains(action.verb.base) || Frames.isTesting(action) {
      return Frames.skipping(action)
    }
    if ["approve", "review"].contains(action.verb.base) {
      return [
        "What did the \(action.verb.base == "approve" ? "approval" : "review") step check, and what was outside its view?"
      ]
    }
    return action.phrase().map { ["What made it possible to \($0)?"] } ?? [Frames.possible]
  }

  private static func end(_ scene: Scene, _ start: Int) -> Int {
    var end = start
    while end < scene.tokens.count, !scene.tokens[end].isBreak { end += 1 }
    return end
  }
}
