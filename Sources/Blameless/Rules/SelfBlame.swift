/// The writer takes the blame. Met kindly, never echoed.
enum SelfBlame: BlameRule {
  static let card = RuleCard(
    id: "self-blame", label: .blame,
    rationale: "Those closest to it already blame themselves; what they saw is worth more than their guilt.",
    source: "Etsy, Debriefing Facilitation Guide",
    fires: [
      .init("This is 100% on me", asks: Frames.conditions), .init("I'm the one who broke it", asks: Frames.conditions),
      .init("Oops, I dropped the index", asks: "What protects the index from being dropped?"),
      .init("Sorry, I forgot to unsilence the alert", asks: "What checks that the alert is unsilenced?"),
    ],
    staysSilent: [
      .init("I ran it in the wrong window; both prompts look the same"),
      .init("I broke the change into two parts"), .init("Sorry for the noise, I am looking into the lag"),
      .init("I decided to fail over because lag read 0 s"),
    ])

  static let cues = RuleCues(patterns)

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
        return Hit(range: clause.subjectRange, questions: Frames.unsafe(Action(scene, clause)), restatement: nil)
      }
    }
    if let range = patterns.first(in: scene),
      !["messed", "screwed"].contains(scene.key(range.lowerBound))
        || !scene.clauses.contains(where: { $0.subject == .person })
    {
      return Hit(range: range, questions: deed(scene) ?? [Frames.conditions], restatement: nil)
    }
    return apology(scene)
  }

  /// "Oops, I dropped the index": an apology, and what the speaker did.
  private static func apology(_ scene: Scene) -> Hit? {
    guard let sorry = scene.tokens.indices.first(where: { apologies.contains(scene.key($0)) }) else { return nil }
    for clause in scene.clauses
    where clause.subject == .speaker && clause.mode == .past && !clause.isPassive && clause.verb.base != "be" {
      let action = Action(scene, clause)
      let question = clause.isNegated ? Frames.undone(action) : Frames.unsafe(action)
      return Hit(
        range: clause.subjectRange.isEmpty ? sorry..<(sorry + 1) : clause.subjectRange, questions: question,
        restatement: nil)
    }
    return nil
  }

  /// What the speaker says they did or left undone.
  private static func deed(_ scene: Scene) -> [String]? {
    for clause in scene.clauses
    where clause.subject == .speaker && clause.mode == .past && !clause.isPassive && clause.verb.base != "be" {
      let action = Action(scene, clause)
      if clause.isNegated { return Frames.undone(action) }
      if !action.object.isEmpty, Harm.isHarm(action) || Harm.isUnsafe(action) { return Frames.unsafe(action) }
    }
    return nil
  }

  private static let apologies: WordList =
    "sorry apologies oops whoops apologise apologize mea_culpa ashamed embarrassed"

  private static let patterns = PatternSet(
    """
    on me <end>
    on|upon me , not
    my|our own? fault|bad|mistake|error|screwup|screw-up|oversight|carelessness|blunder|fuckup|stupidity|negligence|doing
    it|that was me <any> <any> <any>
    i|we 'm|am|was|were|are? such? a|an? <very>? <any> idiot|moron|clown|fool|stupid|dumb|careless|incompetent|useless|negligent|sloppy|ashamed
    i'm|im|i was|am? <very>? an|a idiot|moron|clown|fool|dummy
    i'm|im <very>? stupid|dumb|useless|ashamed|incompetent|careless|hopeless
    stupid|dumb|silly|careless|sloppy|foolish of|on me|my
    mea culpa
    totally|entirely|fully|all|100|squarely on me|us
    i|we am|'m|are|were|was to blame
    i'm|im to blame
    shame on me|us
    blame me
    i|we broke prod|production|it|everything|main|master|staging|checkout|login
    i|we broke the build|site|app|api|pipeline|cluster|database|db|deploy|release
    i|we <any> blew it|this|the
    i|we <any> dropped the ball
    i|we fucked|screwed|messed|cocked|goofed <few> up
    i|we fucked|goofed|botched|bungled|blundered|choked
    i|we take|accept full|the|all? blame|responsibility|full
    i own this|that mistake|one|failure
    i should know better
    i let everyone|you|the|us|them <any> down
    i feel terrible|awful|stupid|bad|guilty|ashamed|sick
    i can't|cant believe i
    i have no excuse
    no excuse <any> from me
    messed|screwed <any> <any> up
    how could i
    sorry|apologies <few> <few> mine|ours
    was|is all|entirely|totally? mine|me
    we|i let <few> down
    we|i failed our|the|my|you|them|everyone users|customers|team|clients|all
    we|i failed everyone|you|them|everybody
    no excuses <end>
    i did it again
    i was|am <very>? careless|sloppy|stupid|lazy|negligent|reckless|distracted|inattentive
    all|totally|completely|entirely my
    i|we should|ought be ashamed
    i deserve
    i'm|im the one|person|idiot who|that <any> broke|caused|did|deleted|forgot|missed|pushed|merged|deployed|dropped|approved|changed
    i am|was|'m the one|person|idiot who|that <any> broke|caused|did|deleted|forgot|missed|pushed|merged|deployed|dropped|approved|changed
    facepalm
    """)
}
