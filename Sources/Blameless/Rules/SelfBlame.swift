/// The writer takes the blame. Met kindly, never echoed.
enum SelfBlame: BlameRule {
  static let card = RuleCard(
    id: "self-blame", label: .blame,
    rationale: "Those closest to it already blame themselves; what they saw is worth more than their guilt.",
    source: "Etsy, Debriefing Facilitation Guide",
    fires: [
      .init("This is 100% on me", asks: Frames.conditions),
      .init("Sorry, I forgot to unsilence the alert", asks: "What checks that the alert is unsilenced?"),
    ],
    staysSilent: [
      .init("I ran it in the wrong window; both prompts look the same"),
      .init("I decided to fail over because lag read 0 s"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses
    where clause.subject == .speaker && clause.mode == .past && !clause.isPassive && scene.clauses.count <= 2 {
      if clause.verb.base == "forget", scene.key(clause.rest.lowerBound) == "to",
        let verb = Verbs.lookUp(scene.key(clause.rest.lowerBound + 1))?.0
      {
        let action = Action(
          scene, verb: verb,
          rest: (clause.rest.lowerBound + 2)..<max(clause.rest.lowerBound + 2, clause.rest.upperBound))
        return Hit(
          range: clause.subjectRange, questions: Frames.undone(action),
          restatement: Restatement(scene: scene, clause: clause).passive(action, negated: true))
      }
      if ["screw", "mess", "botch", "bungle", "fuck"].contains(clause.verb.base) {
        return Hit(range: clause.subjectRange, questions: [Frames.hard], restatement: nil)
      }
    }
    guard let range = patterns.first(in: scene) else { return nil }
    return Hit(range: range, questions: [Frames.conditions], restatement: nil)
  }

  private static let patterns = PatternSet(
    """
    on me
    my fault|bad|mistake|error|screwup|screw-up
    our fault
    i'm|im an|a idiot|moron|clown
    i am an|a idiot|moron
    i|we broke prod|production|it|everything
    i take full|the blame|responsibility
    i should know better
    messed|screwed <any> <any> up
    """)
}
