/// What is plain only because the end is known.
enum Hindsight: BlameRule {
  static let card = RuleCard(
    id: "hindsight", label: .counterfactual,
    rationale: "The outcome makes it look obvious; ask what could be seen at the time.",
    source: "PagerDuty, the four biases: hindsight bias; Dekker",
    fires: [
      .init("In hindsight ops had plenty of time to react", asks: Frames.shown),
      .init("How could Petra not see the error rate??", asks: "What made the error rate easy to miss?"),
    ],
    staysSilent: [
      .init("Obvious index was chosen by the planner"), .init("Dashboard showed lag 0 in hindsight of 5 min"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    if let question = disbelief(scene) { return question }
    guard let range = patterns.first(in: scene) else { return nil }
    let questions =
      ["told", "warned", "said", "knew"].contains(where: scene.tokens[range].map(\.key).contains)
      ? ["Where do raised concerns get recorded, and what happens to them?"] : [Frames.shown]
    return Hit(range: range, questions: questions, restatement: nil)
  }

  /// "How could X not see Y", "how did nobody notice".
  private static func disbelief(_ scene: Scene) -> Hit? {
    guard scene.key(0) == "how", ["could", "did", "can"].contains(scene.key(1)), let person = scene.person(at: 2) else {
      return nil
    }
    var at = person.upperBound
    guard scene.key(at) == "not" || scene.key(1) == "could" || ["nobody"].contains(scene.key(person.lowerBound)) else {
      return nil
    }
    let negated = scene.key(at) == "not" || scene.key(person.lowerBound) == "nobody"
    if scene.key(at) == "not" { at += 1 }
    guard let verb = Verbs.lookUp(scene.key(at))?.0 else { return nil }
    let action = Action(scene, verb: verb, rest: (at + 1)..<scene.tokens.count)
    return Hit(range: person, questions: negated ? Frames.undone(action) : Frames.unsafe(action), restatement: nil)
  }

  private static let patterns = PatternSet(
    """
    in hindsight <person>
    in hindsight , <person>
    in retrospect <person>
    it was|is obvious
    was|were obviously|clearly going to
    obvious to anyone|everyone|anybody
    staring <any> <any> <any> in the face
    anyone|anybody|everyone could|would see|know|notice|predict
    a 5 yr|year old
    a child could
    we all knew
    everyone|everybody knew
    i told everyone|you|them|everybody
    told you so
    plenty of time to
    saw this|it coming
    how did nobody|anyone
    """)
}
