/// Questions about acts: what let them be done.
extension Frames {
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
}
