/// What somebody else is said to have thought, wanted or felt.
enum MindReading: BlameRule {
  static let card = RuleCard(
    id: "mind-reading", label: .mindReading,
    rationale: "Nobody can see into another's head; what the system showed at the time can be found out.",
    source: "Dekker, The Field Guide to Understanding Human Error; PagerDuty, the four biases",
    fires: [
      .init("Sven didn't care about the warnings", asks: "How are the warnings ranked, and which of them need action?"),
      .init("Bruno panicked and restarted everything", asks: Frames.shown),
    ],
    staysSilent: [
      .init("I assumed the lag was zero because the graph said so"), .init("Router panicked and rebooted"),
      .init("Parser was confused by the BOM"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses
    where clause.subject.isHuman && !clause.isPassive && clause.mode == .past
      || clause.mode == .present && clause.subject.isHuman
    {
      if let hit = mental(scene, clause) { return hit }
    }
    guard let range = patterns.first(in: scene) else { return nil }
    return Hit(range: range, questions: [Frames.shown], restatement: nil)
  }

  private static func mental(_ scene: Scene, _ clause: Clause) -> Hit? {
    guard clause.verbRange.allSatisfy({ !scene.doubtful.contains($0) }),
      !clause.subjectRange.contains(where: scene.doubtful.contains)
    else { return nil }
    let base = clause.verb.base
    let next = scene.key(clause.rest.lowerBound)
    let isMental =
      ["assume", "care", "panic", "pretend", "figure", "believe", "hope", "guess", "bother"].contains(base)
      || base == "want" && next == "to"
      || (base == "think" && next != "to" || base == "know") && !clause.isNegated && !(next.isEmpty && base == "think")
      || base == "try" && next == "to"
        && ["hide", "cover", "blame", "avoid", "impress"].contains(scene.key(clause.rest.lowerBound + 1))
      || base == "feel" && ["above", "too", "entitled"].contains(next) || base == "lose" && next == "interest"
      || base == "give" && clause.isNegated && scene.contains("damn shit fuck toss hoot", in: clause.rest)
      || base == "take" && clause.isNegated || base == "be" && isState(scene, clause.rest)
    // What nobody knew was recorded nowhere: that is about the system. What somebody thinks now is a lead.
    if clause.subject == .nobody, base == "know" { return nil }
    if clause.mode == .present, !["care", "want", "give"].contains(base) { return nil }
    guard isMental, base != "take" || scene.contains("seriously", in: clause.rest) else { return nil }
    if base == "figure", next == "out" { return nil }
    if clause.isPassive { return nil }
    let range = clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
    return Hit(range: range, questions: [question(scene, clause)], restatement: nil)
  }

  private static func isState(_ scene: Scene, _ rest: Range<Int>) -> Bool {
    states.first(in: scene).map { rest.overlaps($0) } ?? false
  }

  private static let states = PatternSet(
    """
    in a rush|hurry
    too proud|scared|afraid|ashamed|embarrassed|stubborn|arrogant
    trying to hide|cover|blame|impress
    hoping
    thinking of|about|only
    just trying to
    distracted
    lying
    """)

  private static let patterns = PatternSet(
    """
    couldn't|couldnt be bothered|arsed
    could not be bothered
    can't be bothered
    couldn't care less
    taking it|this seriously
    doesn't|didn't|don't give a damn|shit|fuck|toss
    what <any> <person> thinking
    thought process :
    trying to hide
    wanted|wants to look good
    thought they|he|she knew|were
    <person> only cared
    i guess|think|bet|suspect <person> figured|thought|assumed|wanted|hoped|knew
    """)

  private static func question(_ scene: Scene, _ clause: Clause) -> String {
    if clause.verb.base == "care", scene.contains("warning warnings alert alerts", in: clause.rest),
      let noun = clause.rest.first(where: { ["warning", "warnings", "alert", "alerts"].contains(scene.key($0)) })
    {
      let plural = scene.key(noun).hasSuffix("s") ? scene.key(noun) : scene.key(noun) + "s"
      return "How are the \(plural) ranked, and which of them need action?"
    }
    if clause.verb.base == "know" { return "Where was this recorded at the time, and how was it to be found?" }
    return Frames.shown
  }
}
