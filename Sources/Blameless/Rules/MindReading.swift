/// What somebody else is said to have thought, wanted or felt.
enum MindReading: BlameRule {
  static let card = RuleCard(
    id: "mind-reading", label: .mindReading,
    rationale: "Nobody can see into another's head; what the system showed at the time can be found out.",
    source: "Dekker, The Field Guide to Understanding Human Error; PagerDuty, the four biases",
    fires: [
      .init("Sven didn't care about the warnings", asks: "How are the warnings ranked, and which need action?"),
      .init("Bruno panicked and restarted everything", asks: Frames.shown),
      .init("the reviewer was not paying attention", asks: StateOfMind.attention),
      .init(
        "the DBA assumed that the mirror was in sync", asks: "What did the system show about the mirror at that point?"),
      .init("the lead was too shy to ask for help", asks: "What made it hard to ask for help?"),
      .init("they only wanted to look good", asks: StateOfMind.goals),
      .init(
        "Sven ran the migration on prod thinking it was staging",
        asks: "What did the system show about production at that point?"),
      .init("the operator was showing off", asks: Frames.shown),
    ],
    staysSilent: [
      .init("I assumed the lag was zero because the graph said so"), .init("Router panicked and rebooted"),
      .init("Parser was confused by the BOM"),
      .init("Responder expected the replica to be in sync; dashboard showed lag 0"),
      .init("The on-call was paged at 03:00"), .init("Product wants to launch on Monday"),
    ])

  static let cues = RuleCues(patterns)

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses
    where clause.subject.isHuman && (!clause.isPassive || moved.contains(clause.verb.base)) && clause.mode == .past
      || clause.mode == .present && clause.subject.isHuman
    {
      if let hit = mental(scene, clause) { return hit }
    }
    guard let range = patterns.first(in: scene) else { return nil }
    let rest = range.lowerBound..<min(scene.tokens.count, range.upperBound + 6)
    return Hit(range: range, questions: [StateOfMind.question(scene, in: rest)], restatement: nil)
  }

  private static func mental(_ scene: Scene, _ clause: Clause) -> Hit? {
    guard clause.verbRange.allSatisfy({ !scene.doubtful.contains($0) }),
      !clause.subjectRange.contains(where: scene.doubtful.contains)
    else { return nil }
    let base = clause.verb.base
    let next = scene.key(clause.rest.lowerBound)
    let isMental =
      clause.isPassive && !clause.isNegated && moved.contains(base) || always.contains(base)
      || ["want", "prefer", "decide", "choose"].contains(base) && next == "to"
        && (base == "want" || scene.contains(evading, in: clause.rest))
      || (base == "think" && next != "to" || base == "know") && !clause.isNegated && !(next.isEmpty && base == "think")
      || base == "try" && next == "to"
        && ["hide", "cover", "blame", "avoid", "impress"].contains(scene.key(clause.rest.lowerBound + 1))
      || base == "think" && clause.isNegated
        && ["about", "of", "it", "twice", "through", "ahead", "before"].contains(next)
      || base == "feel" && ["above", "too", "entitled"].contains(next) || base == "lose" && next == "interest"
      || base == "give" && clause.isNegated && scene.contains("damn shit fuck toss hoot", in: clause.rest)
      || base == "take" && clause.isNegated || base == "be" && !clause.isNegated && isState(scene, clause.rest)
      || base == "be" && clause.isNegated && attentive.first(in: scene).map { clause.rest.overlaps($0) } ?? false
      || base == "get"
        && scene.contains(
          "cold scared greedy lazy impatient bored cocky nervous frustrated overwhelmed confused", in: clause.rest)
      || base == "show" && next == "off" && scene.key(clause.verbRange.upperBound - 1) == "showing"
      || base == "lose" && scene.contains("patience nerve interest motivation temper head focus", in: clause.rest)
      || base == "pay" && clause.isNegated && scene.contains("attention heed", in: clause.rest)
    // What nobody knew was recorded nowhere: that is about the system. What somebody thinks now is a lead.
    if clause.subject == .nobody, base == "know" { return nil }
    if clause.mode == .present, !["care", "give", "be"].contains(base) { return nil }
    if clause.mode == .present, base == "be" {
      guard let motive = motives.first(in: scene), clause.rest.overlaps(motive) else { return nil }
    }
    guard isMental, base != "take" || scene.contains("seriously", in: clause.rest) else { return nil }
    if base == "figure", next == "out" { return nil }
    if clause.isPassive, !moved.contains(base) { return nil }
    let range = clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
    return Hit(range: range, questions: [question(scene, clause)], restatement: nil)
  }

  private static func isState(_ scene: Scene, _ rest: Range<Int>) -> Bool {
    states.first(in: scene).map { rest.overlaps($0) } ?? false
  }

  private static let always: WordList = """
    assume care panic pretend figure believe hope guess bother presume fear imagine wish underestimate overestimate
    misunderstand misinterpret misjudge fancy suppose reckon convince kid doubt dread resent freak chicken
    """
  /// What moves people, told in the passive: "was confused".
  private static let moved: WordList = """
    confuse distract overwhelm stress exhaust tire bore scare frighten convince worry frustrate annoy embarrass blind obsess
    preoccupy intimidate mislead tempt spook rattle fluster
    """
  private static let evading: WordList = "hide cover ignore blame avoid skip wait gamble risk cut bypass look"

  private static let states = PatternSet(
    """
    in a rush|hurry|panic
    too proud|scared|afraid|ashamed|embarrassed|stubborn|arrogant|lazy|busy|tired|impatient|eager|confident|shy|timid|nervous
    trying|trying to? hide|cover|blame|impress|save|avoid|look|prove|dodge|get|make
    hoping|assuming|guessing|pretending|panicking|showing|gambling|daydreaming
    thinking of|about|only
    just trying|guessing|hoping|being to
    <very>? distracted|lying|confused|scared|afraid|unsure|tired|exhausted|overwhelmed|stressed|bored|sure|confident|positive|angry|annoyed|frustrated|drunk|hungover|jealous|nervous|oblivious|lazy|convinced|desperate|impatient|greedy|clueless|half-asleep|asleep|blinded|obsessed|eager|reluctant|unwilling|indifferent|preoccupied|cocky|smug|proud|ashamed|embarrassed|worried|certain|absent-minded|drowsy|sleepy
    more|only|mostly|solely|just <any> interested|concerned|worried|focused|after
    not|hardly|barely paying|interested|listening|bothered|awake|focused
    afraid|scared of
    in denial
    in over
    under the impression|illusion
    out to get|prove|blame
    """)

  /// "was not paying attention".
  private static let attentive = PatternSet(
    """
    paying <any> attention
    aware|mindful|conscious of|that|how <any>
    interested|bothered|listening|awake|concentrating|focused|focusing|thinking|careful|honest|willing|motivated
    """)

  /// What people are said to be after, now as then.
  private static let motives = PatternSet(
    """
    only|just|more|mostly|solely <any> interested|after|concerned|worried|in|about
    afraid|scared|trying|jealous|hiding|lying|hoping|afraid
    """)

  private static let patterns = PatternSet(
    """
    couldn't|couldnt|cant|can't be? bothered|arsed|fucked
    could|can not be bothered
    couldn't|couldnt care less
    <person> jumped|jumps|leapt|leaped to conclusions|conclusion|the|a|an
    <person> <any> had|has|lacked|lacks the? guts|courage|nerve|balls|spine|decency|sense
    no one|person had|has the guts|courage|nerve|balls|spine|decency|sense
    <person> <few> <few> <any> thinking|believing|assuming|convinced|supposing that? it|they|he|she|this|that|we was|were|is|had|would
    <person> <few> <few> <any> thinking|believing|assuming|convinced|supposing that? the|our <few> <any> was|were|is|had|would
    taking it|this|that|things <any> seriously
    took|take|takes it|this|nothing <any> seriously
    doesn't|didn't|don't|couldn't|never give|gave <any> <any> damn|shit|fuck|toss|hoot|crap
    what <few> <person> thinking
    what <be> going through <whose>
    thought process :
    trying to hide|cover|impress|look|dodge
    wanted|wants|want to look good|clever|smart|important
    thought they|he|she <any> knew|were|was|had|could
    <person> only|just cared|care|wanted|cares|wants|want|hoped|think|thinks|thought
    <person> probably|presumably|apparently|surely|likely|obviously|clearly|must <any> <any> thought|assumed|figured|wanted|hoped|felt|knew|believed|tired|bored|distracted|panicked
    i|we guess|think|bet|suspect|reckon <person> figured|thought|assumed|wanted|hoped|knew|felt|believed|panicked|forgot
    no idea what <person> <be>
    had|has|have no intention of|to
    refused|refuses to listen|help|admit|believe|cooperate|accept|look|read|learn|follow
    turned a blind eye
    looked the other way
    buried|burying <whose>? head|heads in
    out of spite|laziness|fear|pride|spite|boredom|ego|jealousy|habit|ignorance|desperation|frustration
    couldn't|didn't|not see beyond|past
    in a panic , <person>
    cold feet
    <person> just sat|stood|watched there|by|and|around
    <person> sat|stood idly
    <person> had|has|have|showed|shows no|zero|little interest|desire|intention|patience|respect|motivation
    <person> don't|doesn't|didn't|never|dont take|takes <few> seriously
    <person> felt|feels|feel <very>? pressured|pressure|rushed|safe|confident|sure|entitled|superior|above|overwhelmed|lazy|scared
    whose|their|his|her ego|pride|arrogance|ambition|vanity|laziness
    <person> 's ego|pride|arrogance|ambition|vanity|laziness|stubbornness|fear|greed
    """)

  private static func question(_ scene: Scene, _ clause: Clause) -> String {
    if clause.verb.base == "care", scene.contains("warning warnings alert alerts", in: clause.rest),
      let noun = clause.rest.first(where: { ["warning", "warnings", "alert", "alerts"].contains(scene.key($0)) })
    {
      let plural = scene.key(noun).hasSuffix("s") ? scene.key(noun) : scene.key(noun) + "s"
      return "How are the \(plural) ranked, and which need action?"
    }
    if clause.verb.base == "know" { return "Where was this recorded at the time, and how was it to be found?" }
    return StateOfMind.question(
      scene, in: clause.verbRange.lowerBound..<max(clause.verbRange.upperBound, clause.rest.upperBound))
  }
}
