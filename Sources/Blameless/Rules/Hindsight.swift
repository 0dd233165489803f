/// What is plain only because the end is known.
enum Hindsight: BlameRule {
  static let card = RuleCard(
    id: "hindsight", label: .counterfactual,
    rationale: "The outcome makes it look obvious; ask what could be seen at the time.",
    source: "PagerDuty, the four biases: hindsight bias; Dekker",
    fires: [
      .init("In hindsight ops had plenty of time to react", asks: Frames.shown),
      .init("How could Petra not see the error rate??", asks: "What made the error rate easy to miss?"),
      .init("Kai was warned twice about this", asks: "Where do raised concerns get recorded, and what happens next?"),
    ],
    staysSilent: [
      .init("Obvious index was chosen by the planner"), .init("Dashboard showed lag 0 in hindsight of 5 min"),
      .init("When and how was it noticed?"),
    ])

  static let cues = RuleCues(patterns, unseen)

  static func hit(in scene: Scene) -> Hit? {
    if let question = disbelief(scene) { return question }
    guard let range = patterns.first(in: scene) ?? unseen.first(in: scene) else { return nil }
    let questions =
      ["told", "warned", "said", "knew"].contains(where: scene.tokens[range].map(\.key).contains)
      ? ["Where do raised concerns get recorded, and what happens next?"]
      : [StateOfMind.shown(scene, in: range.lowerBound..<min(scene.tokens.count, range.upperBound + 6))]
    return Hit(range: range, questions: questions, restatement: nil)
  }

  /// "How could X not see Y", "how did nobody notice".
  private static func disbelief(_ scene: Scene) -> Hit? {
    guard scene.key(0) == "how", ["could", "did", "can"].contains(scene.key(1)),
      let person = scene.person(at: 2, beforeVerb: true)
    else { return nil }
    var at = person.upperBound
    guard scene.key(at) == "not" || scene.key(1) == "could" || ["nobody"].contains(scene.key(person.lowerBound)) else {
      return nil
    }
    let negated = scene.key(at) == "not" || scene.key(person.lowerBound) == "nobody"
    if scene.key(at) == "not" { at += 1 }
    while ["possibly", "just", "even", "ever"].contains(scene.key(at)) { at += 1 }
    if scene.key(at) == "have" { at += 1 }
    guard let verb = Verbs.lookUp(scene.key(at))?.0 else { return nil }
    let isMissed = ["miss", "overlook"].contains(verb.base)
    let action = Action(scene, verb: verb, rest: (at + 1)..<scene.tokens.count)
    return Hit(
      range: person, questions: negated || isMissed ? Frames.undone(action) : Frames.unsafe(action), restatement: nil)
  }

  /// "How was this not noticed by anyone".
  static let unseen = PatternSet(
    """
    how was|were|is|could|can this|that|it|the <few> not|never|be? be|been|missed|go? noticed|caught|seen|spotted|tested|flagged|reviewed|missed|unnoticed
    how did this|that|it go unnoticed|unseen|untested
    """)

  private static let patterns = PatternSet(
    """
    in|with hindsight|retrospect ,|:? <few> <person>
    <person> <few> <few> in hindsight|retrospect
    in hindsight|retrospect <end>
    with the benefit of hindsight
    it|that|this was|is|'s <very>? <very>? obvious|clear|evident|plain|predictable|apparent|inevitable <few> that|from|to|it|this|we|the|they|someone
    was|were|is obviously|clearly|bound going|to|a
    was|were bound|doomed to
    obviously|clearly|naturally|surely|evidently <few> <any> was|were|is bound|going|doomed|destined to
    obvious|clear|plain|evident|apparent to|for anyone|everyone|anybody|everybody|all|us
    obvious|glaring|blatant mistake|error|oversight|blunder|sign|signs|warning|warnings
    signs|writing|warnings were|was <any> obvious|clear|there|on|everywhere|all
    staring <any> <any> <any> in the face
    writing <any> on the wall
    anyone|anybody|everyone|everybody|any|a with <few> would|could|should
    anyone|anybody|everyone|everybody could|would|might|should|can|will <any> see|seen|know|known|notice|predict|predicted|tell|told|spotted|foreseen|guessed
    any sane|competent|decent|half-decent|sensible|experienced|reasonable|good|real|proper|serious <any> <any> would|could|should|knows|will|checks
    a 5|five|ten|10|six|3|three|four|4 yr|year|y/o old
    a child|monkey|toddler|student|beginner|intern could|would|can
    my grandmother|grandma|mother|mom|dog|cat could|would
    we|you all|both knew|saw|should
    everyone|everybody knew|knows|saw|could
    i|we told|warned everyone|you|them|everybody|management
    told|warned you|them|everyone so|about|that|before
    i said so
    plenty of time|warning|warnings|opportunity|opportunities|information|signs to|for|in|before
    all the information|info|data|warnings|signs|time they|he|she|needed|in|the|was
    had all the info|information|data|facts|warnings
    saw this|it|that coming
    see this|it|that coming
    how did nobody|anyone|no
    <person> <any> clearly|obviously|plainly|surely|certainly saw|knew|ignored|noticed|heard|read|understood|chose|had
    <person> <any> clearly|obviously|plainly|evidently|apparently didn't|didnt|doesn't|don't|wasn't|weren't|never|hadn't <any>
    <person> <any> clearly|obviously|plainly|evidently|apparently did|does|do|was|were|had not <any>
    <person> <be> <any> warned|told|reminded|asked <few> twice|repeatedly|before|multiple|many|several|already|times
    <person> had <any> been warned|told|reminded <any>
    <person> must have|'ve seen|known|noticed|heard|realised|realized|understood
    must've seen|known|noticed|heard
    how hard|difficult can|is|could it
    it|this|that was only|just a matter|question of time
    a disaster|an accident waiting to
    disaster|accident waiting to
    common sense
    right in front of <any> them|him|her|us|everyone|everybody|eyes|nose|noses|<person>
    could have told you|them|us|anyone
    should have been <very>? clear|obvious|evident
    any <role> could|would|should|knows|can
    problem|issue|risk|danger|bug|fault|cause|answer|fix|warning was|were|is <very>? obvious|blatant|glaring
    <person> knew exactly|perfectly|full|very|damn
    i|we|they|you|he|she knew this|it|that would|was|will
    no|any sane|reasonable|competent|sensible|decent <few> would|could|does
    clearly|obviously|plainly|surely <person> <any> saw|knew|ignored|noticed|heard|understood
    how could|can|did they|he|she|you|anyone|anybody <any> <any> miss|missed|overlook|ignore
    should have been obvious|clear|evident|plain
    """)
}
