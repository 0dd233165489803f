/// What to ask of the system where a sentence says what was in somebody's mind.
enum StateOfMind {
  static let goals = "What goals competed at that point?"
  static let attention = "What else needed attention at that point?"
  static let rest = "How is rest planned around shifts and calls?"
  static let pace = "What set the pace at that point?"

  /// - Parameter range: the words that say it, as indices of tokens.
  static func question(_ scene: Scene, in range: Range<Int>) -> String {
    if let inner = avoided(scene, range), let phrase = inner.phrase() { return "What made it hard to \(phrase)?" }
    if scene.contains(tired, in: range) { return rest }
    if scene.contains(hurried, in: range) { return pace }
    if scene.contains(distracted, in: range) { return attention }
    if scene.contains(wanting, in: range) { return goals }
    return shown(scene, in: range.lowerBound..<min(scene.tokens.count, range.upperBound + 5))
  }

  /// What was there to see, of the thing where one is named.
  static func shown(_ scene: Scene, in range: Range<Int>) -> String {
    believed(scene, range).map { "What did the system show about \($0) at that point?" } ?? Frames.shown
  }

  /// "couldn't be bothered to write a test", "too proud to ask for help", "didn't bother reading the alert".
  private static func avoided(_ scene: Scene, _ range: Range<Int>) -> Action? {
    guard let state = range.first(where: { avoiding.contains(scene.tokens[$0]) }) else { return nil }
    let next = state + 1
    if scene.key(next) == "to", let (verb, form) = Verbs.lookUp(scene.key(next + 1)), form == .base {
      return Action(scene, verb: verb, rest: (next + 2)..<max(next + 2, end(scene, next + 2)))
    }
    if let (verb, form) = Verbs.lookUp(scene.key(next)), form == .ing {
      return Action(scene, verb: verb, rest: (next + 1)..<max(next + 1, end(scene, next + 1)))
    }
    return nil
  }

  private static func end(_ scene: Scene, _ start: Int) -> Int {
    var end = start
    while end < scene.tokens.count, !scene.tokens[end].isBreak, ![",", "-", "–", "—", "("].contains(scene.key(end)) {
      end += 1
    }
    return end
  }

  /// "assumed that the valve was closed", "must have known about the expiry": the valve, the expiry.
  private static func believed(_ scene: Scene, _ range: Range<Int>) -> String? {
    guard
      let article = range.first(where: { index in
        ["the", "our", "this"].contains(scene.key(index)) && index > range.lowerBound
          && (["that", ",", "about", "of"].contains(scene.key(index - 1))
            || Verbs.lookUp(scene.key(index - 1)).map { thinking.contains($0.0.base) } ?? false)
      }), scene.person(at: article) == nil
    else { return nil }
    var end = article + 1
    while end < scene.tokens.count, end < article + 5, [.word, .identifier].contains(scene.tokens[end].kind),
      !Action.prepositions.contains(scene.key(end)), !["that", "which", "who", "and", "or"].contains(scene.key(end)),
      end == article + 1 || VerbGroup(scene.tokens, at: end, end: scene.tokens.count, hasSubject: true) == nil
    { end += 1 }
    guard end > article + 1, !vague.contains(scene.key(end - 1)), !People.heads.contains(scene.key(end - 1)),
      scene.key(end) != "'s"
    else { return nil }
    return Wording.tidy(scene, article..<end)
  }

  private static let avoiding: WordList =
    "bother bothered arsed proud afraid scared shy ashamed embarrassed stubborn arrogant timid reluctant unwilling"
  private static let tired: WordList =
    "tired exhausted asleep half-asleep sleepy drowsy hungover drunk sleeping tiredness fatigued"
  private static let hurried: WordList = "rush rushed hurry hurried pressured impatient impatience pressure"
  private static let distracted: WordList = """
    attention distracted listening focused focusing concentrating awake oblivious daydreaming careful preoccupied
    absent-minded bored busy mindful
    """
  private static let wanting: WordList = """
    want wanted wants care cared cares interested prefer preferred eager ego pride greed ambition impress prove glory lazy
    laziness motivated jealous
    """
  private static let thinking: WordList =
    "assume believe think figure hope guess know imagine presume suppose reckon convince doubt expect"
  private static let vague: WordList =
    "way time day thing things fact point moment matter case situation problem best rest whole same first last worst other"
}
