/// Questions about what was left undone: what would have told, noticed or done it.
extension Frames {
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
}
