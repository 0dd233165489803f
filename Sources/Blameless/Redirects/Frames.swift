/// The questions: each frame asks the system, never a person, and adds no fact.
enum Frames {
  static let conditions = "What conditions had to come together for this to happen?"
  static let shown = "What did the system show at that point?"
  static let information = "What information was available at that point?"
  static let hard = "What made this work hard to get right?"
  static let likely = "What in the working conditions made this outcome likely?"
  static let easyToMake = "What conditions made this easy to do and hard to catch?"
  static let possible = "What made this possible?"
  static let anyAccount = "What makes this work safe whichever account starts it?"
  static let pattern = "What do these incidents have in common in tooling or process?"
  static let removesNeed = "What change to the system removes the need for extra care here?"

  static func isGeneric(_ question: String) -> Bool { topical[question] != nil }

  /// Asks nothing that the sentence says.
  static func isVague(_ question: String) -> Bool { [conditions, hard, easyToMake, possible].contains(question) }

  /// A question that could be asked of anything, asked of the thing that the sentence is about.
  static func staying(with topic: Topic?, _ question: String) -> String {
    guard let topic, let (before, after) = topical[question] else { return question }
    return "\(before) \(topic.phrase) \(after)"
  }

  private static let topical: [String: (String, String)] = [
    conditions: ("What conditions around", "made this outcome possible?"),
    shown: ("What did the system show about", "at that point?"),
    information: ("What information about", "was available at that point?"),
    hard: ("What made the work on", "hard to get right?"),
    easyToMake: ("What about", "made this easy to do and hard to catch?"),
    possible: ("What about", "made this possible?"),
    removesNeed: ("What change to", "removes the need for extra care here?"),
  ]

  /// An unsafe act: what let it be done.
  static func unsafe(_ action: Action) -> [String] {
    var out: [String] = []
    if action.verb.base == "let" { return [letting(action) ?? possible] }
    if idioms.contains(action.verb.base), action.mentions(idiomatic) { return [hard] }
    // "merged his own PR".
    if ["approve", "merge", "review"].contains(action.verb.base), action.scene.contains("own", in: action.object),
      let noun = action.object.last, action.object.count > 1
    {
      return [
        "What lets \(Article.indefinite(action.scene.tokens[noun].text)) be \(action.verb.participle) by its own author?"
      ]
    }
    if let inner = led(action) { return unsafe(inner) }
    if let object = action.object.first, action.object.count == 1, action.tail.isEmpty, action.particle == nil,
      ["it", "this", "that"].contains(action.scene.key(object))
    {
      return [possible]
    }
    if pressing.contains(action.verb.base), let asked = asked(action)?.phrase() {
      return ["What made it possible to \(asked)?", StateOfMind.goals]
    }
    if isTesting(action), let guardQuestion = uncaught(action.scene) { out.append(guardQuestion) }
    if spoiling.contains(action.verb.base) {
      return [action.objectText.map { "What made \(withArticle($0, action)) hard to get right?" } ?? hard]
    }
    // "slept through the page", "sat on the ticket for five hours".
    if ["sleep", "sit"].contains(action.verb.base), let onto = followed(action) {
      return [action.verb.base == "sleep" ? "What made \(onto) easy to miss?" : "What kept \(onto) waiting?"]
    }
    if let last = action.object.last, calendar.contains(action.scene.tokens[last]) { return [conditions] }
    if slips.contains(action.verb.base), let object = action.objectText {
      let thing = withArticle(object, action)
      return [
        action.isPlural
          ? "What check comes before \(thing) take effect?" : "What checks \(thing) before it takes effect?"
      ]
    }
    if let wrong = wrongChoice(action) { out.append(wrong) }
    if out.isEmpty, destructive.contains(action.verb.base), let object = action.objectText,
      action.tail.isEmpty || !action.scene.contains("without w/o", in: action.tail), !object.contains("CI")
    {
      let participle = [action.verb.participle] + (action.particle.map { [$0] } ?? [])
      out.append("What protects \(withArticle(object, action)) from being \(participle.joined(separator: " "))?")
    }
    if out.isEmpty || !action.mentions("wrong incorrect"), let phrase = action.phrase() {
      out.append("What made it possible to \(phrase)?")
    }
    return out.isEmpty ? [possible] : out
  }

  /// "managed to drop the index", "insisted on shipping it": what was done is in what follows.
  private static func led(_ action: Action) -> Action? {
    let scene = action.scene
    let next = action.all.lowerBound
    let isBase =
      scene.key(next) == "to" && ["manage", "decide", "choose", "proceed", "contrive"].contains(action.verb.base)
    let isGerund = action.verb.base == "insist" && scene.key(next) == "on"
    // "caused the outage by restarting the master".
    if ["cause", "trigger"].contains(action.verb.base), let by = action.tail.first, scene.key(by) == "by",
      let (verb, form) = Verbs.lookUp(scene.key(by + 1)), form == .ing
    {
      return Action(scene, verb: verb, rest: (by + 2)..<max(by + 2, action.tail.upperBound))
    }
    guard isBase || isGerund, let (verb, form) = Verbs.lookUp(scene.key(next + 1)), form == (isBase ? .base : .ing)
    else { return nil }
    return Action(scene, verb: verb, rest: (next + 2)..<max(next + 2, action.all.upperBound))
  }

  private static let pressing: WordList =
    "pressure push force urge order tell ask instruct bully pester convince persuade"

  /// "pressured the team to skip the load test": what was to be done.
  private static func asked(_ action: Action) -> Action? {
    let scene = action.scene
    guard let to = action.all.first(where: { scene.key($0) == "to" }), to > action.all.lowerBound,
      scene.person(at: action.all.lowerBound) != nil, let (verb, form) = Verbs.lookUp(scene.key(to + 1)), form == .base
    else { return nil }
    return Action(scene, verb: verb, rest: (to + 2)..<max(to + 2, action.all.upperBound))
  }

  /// What stands behind "through" or "on".
  private static func followed(_ action: Action) -> String? {
    let scene = action.scene
    let from =
      ["through", "on"].contains(action.particle ?? "")
      ? action.all.lowerBound
      : action.all.first { ["through", "on"].contains(scene.key($0)) }.map { $0 + 1 }
    guard let from, from < action.all.upperBound else { return nil }
    var end = from
    while end < action.all.upperBound, !Action.prepositions.contains(scene.key(end)), scene.tokens[end].kind == .word {
      end += 1
    }
    guard end > from, let thing = action.publishable(from..<end, limit: 6), !thing.isEmpty else { return nil }
    return articles.contains(scene.key(from)) || thing.hasSuffix("s") ? thing : "the \(thing)"
  }

  private static let spoiling: WordList = "mess screw botch bungle goof flub fumble muck"
  private static let calendar: WordList = """
    monday tuesday wednesday thursday friday saturday sunday weekend week day night morning evening everyone everybody life
    christmas thanksgiving
    """

  private static let idioms: WordList = "drag drop cut bury lose throw wave take turn"
  private static let idiomatic: WordList = "feet heels ball corners head plot wall control it_through eye"

  /// "let the disk fill up" asks what made it possible for the disk to fill up.
  private static func letting(_ action: Action) -> String? {
    let scene = action.scene
    let from = articles.contains(scene.key(action.all.lowerBound)) ? 2 : 1
    guard
      let verb = action.all.dropFirst(from).first(where: {
        Verbs.listed(scene.key($0)).map { $0.1 == .base || $0.0.base == scene.key(action.all.lowerBound) } ?? false
          || ["fill", "expire", "lapse", "pile", "rot", "slip"].contains(scene.key($0))
      }),
      verb > action.all.lowerBound,
      let thing = action.publishable(action.all.lowerBound..<verb, limit: 6), !thing.isEmpty,
      let rest = action.publishable(verb..<action.all.upperBound, limit: 8), !rest.isEmpty
    else { return nil }
    return "What made it possible for \(withArticle(thing, action)) to \(rest)?"
  }

  private static let slips: WordList = "mistype misspell misread misconfigure fat-finger mistake"
  private static let destructive: WordList =
    "break crash delete drop wipe nuke corrupt destroy overwrite flood wreck kill take erase purge truncate leak expose"

  /// Something left undone: what would have noticed, told or done it.
  static func undone(_ action: Action) -> [String] {
    var out: [String] = []
    let base = action.verb.base
    // "whether the flag was on", "it was production": a clause, and no thing that could stand in a question.
    if let first = action.object.first, action.object.count > 1,
      ["whether", "if", "that", "it", "how", "what", "which", "they"].contains(action.scene.key(first))
        && action.object.dropFirst().contains(where: { Verbs.lookUp(action.scene.key($0)) != nil })
    {
      return noticing.contains(base) ? ["What made this easy to miss?"] : [conditions]
    }
    if let wrong = wrongChoice(action) { return [wrong] }
    if ["call", "page", "ping", "contact"].contains(base), !action.object.isEmpty, action.objectText == nil {
      return ["What prompts a call or a page in a case like this?"]
    }
    if base == "look", action.object.isEmpty, let at = action.tail.first, action.scene.key(at) == "at",
      let thing = action.publishable((at + 1)..<action.tail.upperBound, limit: 8), !thing.isEmpty
    {
      return ["What prompts a look at \(thing)?"]
    }
    if base == "listen" { return ["Where do raised concerns get recorded, and what happens next?"] }
    if base == "pay", action.mentions("attention heed") { return [StateOfMind.attention] }
    if isTesting(action), let guardQuestion = uncaught(action.scene) { out.append(guardQuestion) }
    if isTesting(action),
      action.object.isEmpty || ["it", "this", "that"].contains(action.scene.key(action.object.lowerBound))
    {
      return [out.first ?? "What tests cover this, and when?"]
    }
    if let prompt = checking[base], let object = action.objectText {
      return [out.first, "What prompts \(prompt) \(withArticle(object, action))?"].compactMap { $0 }
    }
    if ["tell", "notify", "inform", "warn", "say", "speak", "mention"].contains(base), action.objectText == nil {
      return ["How does this information reach where it is needed?"]
    }
    if base == "tell" || base == "notify" || base == "inform" || base == "warn", let object = action.objectText {
      out.append("What tells \(object) when something like this changes?")
    } else if noticing.contains(base) {
      let object = action.objectText.map { withArticle($0, action) }
      // "the disk filling up" happens; it is no thing that is easy to miss.
      if let last = action.object.last, action.object.count > 1, Verbs.lookUp(action.scene.key(last))?.1 == .ing,
        Action.particles.contains(action.scene.key(last + 1)), let phrase = action.phrase()
      {
        return ["What made it hard to \(phrase)?"]
      }
      out.append(object.map { "What made \($0) easy to miss?" } ?? "What made this easy to miss?")
    } else if action.object.isEmpty, base == "do" {
      return [conditions]
    } else if action.object.isEmpty, let phrase = action.untimed.phrase() {
      out.append("What tells a responder when and how to \(phrase)?")
    } else if let object = action.objectText, !stative.contains(base), !["it", "this", "that", "them"].contains(object)
    {
      let particle = action.particle.map { " \($0)" } ?? ""
      out.append(
        "What checks that \(withArticle(object, action)) \(action.isPlural ? "are" : "is") \(action.verb.participle)\(particle)?"
      )
    }
    if let phrase = action.untimed.phrase(), !stative.contains(base), !["miss", "overlook", "ignore"].contains(base) {
      out.append("What made it hard to \(phrase)?")
    }
    return out.isEmpty ? [conditions] : out
  }

  /// "Failure by operations | to renew the licence", "nobody thought | to check the replica": what was to be done stands
  /// behind "to".
  static func undone(behind range: Range<Int>, _ scene: Scene) -> [String]? {
    guard
      let to = (range.lowerBound + 1..<min(scene.tokens.count, range.upperBound + 5)).first(where: {
        scene.key($0) == "to" && Verbs.lookUp(scene.key($0 + 1))?.1 == .base
      }), let verb = Verbs.lookUp(scene.key(to + 1))?.0
    else { return nil }
    let start = min(to + 2, scene.tokens.count)
    let end = (start..<scene.tokens.count).first { scene.tokens[$0].isBreak || scene.key($0) == "," }
    return undone(Action(scene, verb: verb, rest: start..<(end ?? scene.tokens.count)))
  }

  static let checking = [
    "check": "a check of", "verify": "a check of", "review": "a review of", "monitor": "a look at",
    "watch": "a look at", "inspect": "a check of", "read": "a look at",
  ]
  private static let noticing: WordList = "notice miss overlook see spot catch know realise realize ignore heed"
  private static let stative: WordList = "be have want need like think care bother mean"

  /// Something done less than asked: "skipped CI".
  static func skipping(_ action: Action) -> [String] {
    var out: [String] = []
    if isTesting(action), let guardQuestion = uncaught(action.scene) { out.append(guardQuestion) }
    if let phrase = action.phrase(\.ing) { out.append("What makes \(phrase) possible?") }
    return out.isEmpty ? [possible] : out
  }

  /// What staging or the pipeline, where the notes name them, had to do with it.
  static func uncaught(_ scene: Scene) -> String? {
    var guards = scene.guards
    guards.note(scene.tokens)
    if guards.staging { return "What prevented the staging environment from catching this?" }
    return guards.pipeline ? "What prevented the pipeline from catching this?" : nil
  }

  static func isTesting(_ action: Action) -> Bool {
    if action.verb.base == "test" || action.verb.base == "validate" { return true }
    // "merged without tests" is about the merge, "skipped the load tests" about load.
    return action.scene.contains("testing test tests qa regression validation", in: action.object)
      && !action.scene.contains("load stress unit performance penetration smoke", in: action.object)
  }

  /// "rolled back the wrong version": what made the right one hard to tell.
  static func wrongChoice(_ action: Action) -> String? {
    let scene = action.scene
    guard
      let wrong = (action.object.lowerBound..<action.tail.upperBound).first(where: {
        ["wrong", "incorrect"].contains(scene.key($0))
      })
    else { return nil }
    var end = wrong + 1
    while end < action.tail.upperBound, !Action.prepositions.contains(scene.key(end)), scene.tokens[end].kind != .mark {
      end += 1
    }
    guard end > wrong + 1, end - wrong < 5 else { return nil }
    let noun = Wording.tidy(scene, (wrong + 1)..<end)
    var start = action.object.lowerBound
    // Without the article of "the wrong version"; that of "the switch in the wrong rack" stays.
    var stop = wrong
    while stop > start, ["the", "a", "an", "our"].contains(scene.key(stop - 1)) { stop -= 1 }
    let head = Array(start..<stop)
    start = head.first ?? wrong
    let before = head.isEmpty ? "" : " " + Wording.tidy(scene, start..<(head.last ?? wrong) + 1)
    guard !noun.isEmpty, let behind = action.publishable(end..<max(end, Self.untimedEnd(action, from: end)), limit: 8)
    else { return nil }
    let particle = action.particle.map { " \($0)" } ?? ""
    return
      "What made it hard to tell which \(noun) to \(action.verb.base)\(particle)\(before)\(behind.isEmpty ? "" : " " + behind)?"
  }

  /// When it was is no part of which one it was.
  private static func untimedEnd(_ action: Action, from start: Int) -> Int {
    (start..<max(start, action.tail.upperBound)).first {
      ["at", "for", "during", "before", "after", "by", "while"].contains(action.scene.key($0))
        || action.scene.tokens[$0].kind == .time
    } ?? action.tail.upperBound
  }

  static func withArticle(_ object: String, _ action: Action) -> String {
    guard let first = action.object.first, action.scene.tokens[first].kind == .word else { return object }
    let key = action.scene.key(first)
    if ["last", "next"].contains(key), action.scene.contains("'s", in: action.object) { return object }
    if ["wrong", "incorrect"].contains(key), !action.isPlural, action.object.count > 1 { return "the \(object)" }
    if articles.contains(key) || action.isPlural
      || (action.object.count == 1 && action.scene.tokens[first].isCapitalised)
      || (action.object.count == 1 && bare.contains(key))
      || action.object.count > 1 && action.scene.tokens[first].kind != .word
    {
      return object
    }
    if action.object.dropFirst().contains(where: { articles.contains(action.scene.key($0)) }) { return object }
    guard let last = action.object.last, countable.contains(action.scene.key(last)) else { return object }
    return "the \(object)"
  }

  private static let articles: WordList =
    "the a an this that these those every each all any no some our my your their his her its"
  static let bare: WordList = "ci qa staging production prod checkout monitoring access"
  private static let countable: WordList = """
    build config runbook cluster database db alert page dashboard migration deploy key cert certificate lockfile timeout
    table backup schema silence flag plan review canary node queue cache service server pipeline index log ticket alarm change release migration fix rollback import rollout failover
    """

  private static let personal: WordList = """
    he she they we i you him her them he'd she'd they'd we'd you'd i'd he's she's they're we're you're he'll she'll they'll
    themselves himself herself ourselves yourself
    """

  /// At most 25 words and in the form of a question; anything else is not asked.
  static func isSound(_ question: String) -> Bool {
    question.hasSuffix("?") && question.split(separator: " ").count <= 25
      && ["What ", "How ", "Which ", "Where ", "When "].contains(where: question.hasPrefix)
      && !question.dropLast().split(separator: " ").contains { personal.contains(String($0)) }
  }
}
