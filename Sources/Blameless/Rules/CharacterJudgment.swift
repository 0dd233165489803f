/// Careless, lazy, a cowboy; poor, terrible, too slow: the person or the work measured by an unsaid norm.
enum CharacterJudgment: BlameRule {
  static let card = RuleCard(
    id: "character-judgment", label: .judgment,
    rationale: "A word for the person's character explains nothing about the work: ask what made it hard to get right.",
    source:
      "Dekker, The Field Guide to Understanding Human Error: judgmental language; PagerDuty: fundamental attribution error",
    fires: [
      .init("Careless deploy by Marco", asks: "What makes a deploy safe even when attention is elsewhere?"),
      .init("QA did a terrible job on 4.2", asks: "What made this work hard to get right?"),
    ],
    staysSilent: [
      .init("Response was slow because the page took 9 min"), .init("Poor cache hit rate after the deploy"),
      .init("Negligible impact on EU traffic"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    guard let range = traits.first(in: scene) ?? described(scene) ?? pattern(scene) else { return nil }
    return Hit(range: range, questions: [question(scene, range)], restatement: nil)
  }

  private static func question(_ scene: Scene, _ range: Range<Int>) -> String {
    let words = Set(scene.tokens[range].map(\.key))
    if !words.isDisjoint(with: [
      "third", "second", "fourth", "2nd", "3rd", "4th", "classic", "always", "usual", "keep", "keeps",
    ]) {
      return "What do these incidents have in common in tooling or process?"
    }
    if !words.isDisjoint(with: ["slow", "late", "ack", "response"]) {
      return "What took time between detection and mitigation?"
    }
    if !words.isDisjoint(with: ["handover", "handoff"]) { return "What does a handover carry, and in what form?" }
    if !words.isDisjoint(with: ["decision", "call", "choice"]) {
      return "What information supported the decision at the time?"
    }
    if words.contains("review") { return "What does a review show, and how much time does a change of this size get?" }
    if words.contains("ownership") { return "How is ownership of this component recorded and supported with time?" }
    if !words.isDisjoint(with: ["deploy", "deployment", "rollback", "push", "merge", "commit", "change", "fix"]),
      let noun = scene.tokens[range].last
    {
      return "What makes \(Article.indefinite(noun.key)) safe even when attention is elsewhere?"
    }
    return Frames.hard
  }

  /// "X is a cowboy", "users are too dumb", "was careless".
  private static func described(_ scene: Scene) -> Range<Int>? {
    for clause in scene.clauses where clause.verb.base == "be" && !clause.isNegated {
      let person = clause.subject.isHuman || scene.contains("users customers", in: clause.subjectRange)
      if person, scene.contains(adjectives, in: clause.rest) {
        return clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
      }
    }
    return nil
  }

  private static let adjectives: WordList = """
    careless lazy incompetent reckless negligent stupid dumb sloppy clueless useless cowboy idiot idiots inexperienced
    unprofessional irresponsible arrogant complacent unqualified inattentive forgetful hopeless asleep
    """

  private static func pattern(_ scene: Scene) -> Range<Int>? { habits.first(in: scene) }

  private static let habits = PatternSet(
    """
    it 's always|never <person>
    it's always <person>
    always <person> again
    usual suspects
    third|second|fourth|2nd|3rd|4th time <any> <any> from|by|for <person>
    classic an|the|two engineer|engineers|on-call|ops|dev
    classic <person>
    we all know how
    <person> keep|keeps doing|breaking|forgetting|skipping
    keep|keeps doing this
    """)

  private static let traits = PatternSet(
    """
    incompetence
    incompetent
    laziness
    stupidity
    recklessness
    careless|reckless|negligent|sloppy|lazy|rookie|amateur|half-arsed|half-assed|irresponsible <any> deploy|deployment|change|handling|move|mistake|rollback|work|error|behaviour|behavior|coding|push|merge|review|act|decision|job|fix|commit|testing|engineering
    rookie|amateur move|mistake|error|hour
    reckless|careless|stupid|dumb|irresponsible|negligent to|of|by
    asleep at the wheel
    no sense of ownership|urgency
    unacceptable|terrible|poor|appalling|inadequate ack|response|reaction|handover|handling|decision|job|judgement|attitude time|by|from|on|of
    unacceptable <any> <any> from|by <person>
    poor|bad|terrible|weak|sloppy handover|handoff|review|decision|response|job|choice|call from|by|to|on
    a poor|bad|terrible|stupid|dumb decision|call|choice|job
    response was|is too|unacceptably slow|late
    <person> was|were|is|are too slow|late|careless|lazy
    mishandled
    botched the|a
    <person> wasted
    <person> was|is a idiot|cowboy|clown|liability|genius
    half-arsed
    half-assed
    dropped the ball
    asleep on the job
    """)
}
