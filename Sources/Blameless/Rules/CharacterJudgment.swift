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
      .init("The handling of the outage was poor", asks: "What made the work on the outage hard to get right?"),
      .init("Rafael always breaks the nightly", asks: Frames.pattern),
      .init(
        "they are not qualified enough to run a cluster", asks: "What made the work on the cluster hard to get right?"),
      .init("The reaction of the day shift was far below what customers expect", asks: Frames.hard),
      .init("whoever built this has no idea about retries", asks: Frames.hard),
      .init("The team was sloppy about rotating secrets", asks: "What made rotating secrets hard to get right?"),
      .init("Ops took forever to acknowledge the page", asks: "What made acknowledging the page slow?"),
      .init("Rosa refuses to write runbooks", asks: "What makes it hard to write runbooks?"),
      .init("he is the laziest dev on the team", asks: Frames.hard),
      .init("those clowns in ops turned it off", asks: "What made it possible to turn it off?"),
    ],
    staysSilent: [
      .init("Response was slow because the page took 9 min"), .init("Poor cache hit rate after the deploy"),
      .init("Negligible impact on EU traffic"), .init("The API response was too slow"),
      .init("Lazy loading hid the error"), .init("The retry is not capable of more than 3 attempts"),
      .init("Throughput was well below what we expect"), .init("Slowest node took 4 s"),
      .init("A dumb proxy in front of the cache"), .init("We are not idiots"),
      .init("The deploy button is idiot-proof"),
    ])

  static let cues = RuleCues(traits, habits, words: WordList([WordClass.evaluations, Insults.all]))

  static func hit(in scene: Scene) -> Hit? {
    let insults = Insults(in: scene)
    guard
      let range = traits.first(in: scene) ?? described(scene) ?? measured(scene) ?? habits.first(in: scene)
        ?? insults.range
    else { return nil }
    // The fact without the insult, where that was all.
    return Hit(
      range: range, questions: [question(scene, range)],
      restatement: insults.range != nil && insults.isWhole ? insults.text : nil)
  }

  private static func question(_ scene: Scene, _ range: Range<Int>) -> String {
    let words = Set(scene.tokens[range].map(\.key))
    if let task = task(scene, range, behind: ["about", "with", "when", "at", "in", "while"]),
      let phrase = task.phrase(\.ing)
    {
      return "What made \(phrase) hard to get right?"
    }
    if !words.isDisjoint(with: ["slow", "late", "long", "forever", "ages", "took", "take"]),
      let task = task(scene, range, behind: ["to"]), let phrase = task.phrase(\.ing)
    {
      return "What made \(phrase) slow?"
    }
    if !words.isDisjoint(with: ["refuse", "refuses"]), let phrase = task(scene, range, behind: ["to"])?.phrase() {
      return "What makes it hard to \(phrase)?"
    }
    if !words.isDisjoint(with: ["junior", "inexperienced", "green", "unqualified"]) {
      return "What does this task require to be known, and where is it recorded?"
    }
    if !words.isDisjoint(with: [
      "third", "second", "fourth", "2nd", "3rd", "4th", "classic", "always", "usual", "keep", "keeps", "again",
      "typical",
      "every", "each", "another", "constantly", "repeatedly", "habitually", "history", "habit", "track", "until",
    ]) {
      return Frames.pattern
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

  /// "sloppy about rotating secrets", "took forever to acknowledge the page": what was to be done.
  private static func task(_ scene: Scene, _ range: Range<Int>, behind words: Set<String>) -> Action? {
    let form: Verb.Form = words.contains("to") ? .base : .ing
    guard
      let at = (range.lowerBound..<min(scene.tokens.count, range.upperBound + 5)).first(where: {
        words.contains(scene.key($0)) && Verbs.lookUp(scene.key($0 + 1))?.1 == form
      }), let verb = Verbs.lookUp(scene.key(at + 1))?.0
    else { return nil }
    var end = at + 2
    while end < scene.tokens.count, !scene.tokens[end].isBreak, scene.key(end) != "," { end += 1 }
    return Action(scene, verb: verb, rest: (at + 2)..<end)
  }

  /// "X is a cowboy", "users are too dumb", "was careless".
  private static func described(_ scene: Scene) -> Range<Int>? {
    // "not competent enough", "wasn't up to it".
    for clause in scene.clauses
    where (clause.verb.base == "be" || clause.isPassive) && clause.isNegated && clause.subject.isHuman
      && !clause.subjectRange.contains(where: scene.doubtful.contains)
    {
      // "qualified" reads as a participle too.
      let from = clause.isPassive ? clause.verbRange.upperBound - 1 : clause.rest.lowerBound
      let near = from..<max(from, min(clause.rest.upperBound, clause.rest.lowerBound + 4))
      if scene.contains(abilities, in: near) {
        return clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
      }
    }
    for clause in scene.clauses where clause.verb.base == "be" && !clause.isNegated {
      let person = clause.subject.isHuman || scene.contains("users customers", in: clause.subjectRange)
      guard person, !clause.subjectRange.contains(where: scene.doubtful.contains) else { continue }
      // A clause inside the description has a subject of its own: "the engineer said that the tool is useless".
      let near = clause.rest.lowerBound..<min(clause.rest.upperBound, clause.rest.lowerBound + 5)
      if scene.contains(adjectives, in: near) || scene.contains(WordClass.traits, in: near) {
        return clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
      }
    }
    return nil
  }

  private static let abilities: WordList = """
    competent capable careful qualified experienced disciplined professional diligent skilled thorough smart clever mature
    reliable trustworthy suited cautious vigilant attentive rigorous
    """
  static let adjectives: WordList = "cowboy clown idiots moron asleep liability joke genius menace dinosaur"

  /// "The handling of the incident was poor", "QA's testing was shoddy", "comms were unacceptable".
  private static func measured(_ scene: Scene) -> Range<Int>? {
    for clause in scene.clauses where !clause.isNegated {
      // "was embarrassing" reads as a verb too.
      let said = clause.verbRange.upperBound - 1
      guard clause.verb.base == "be" || WordClass.evaluations.contains(scene.key(said)) else { continue }
      let from = clause.verb.base == "be" ? clause.rest.lowerBound : said
      let near = from..<max(from, min(clause.rest.upperBound, clause.rest.lowerBound + 4))
      let slow = scene.contains("slow late", in: near) && scene.contains("too unacceptably far way", in: near)
      // "well below what we expect".
      let short = scene.contains("below beneath short under", in: near) && scene.contains(norms, in: clause.rest)
      guard scene.contains(WordClass.evaluations, in: near) || slow || short else { continue }
      let subject = clause.subjectRange
      guard subject.contains(where: { humanWork.contains(scene.key($0)) }) else { continue }
      // "the API response was too slow" is measured, and no person's.
      if subject.contains(where: { NotPeople.systemNouns.contains(scene.key($0)) || machines.contains(scene.key($0)) })
      {
        continue
      }
      return subject
    }
    return nil
  }

  static let norms: WordList =
    "expect expected expectations expectation standard standards par acceptable expecting professional"

  private static let humanWork: WordList = """
    review handover handoff decision call choice comms communication testing handling execution diagnosis job work
    engineering planning coordination judgement judgment reaction triage leadership oversight preparation management
    supervision attitude behaviour behavior conduct effort response escalation documentation performance troubleshooting
    approach workmanship rollout deploy update updates
    """
  private static let machines: WordList = """
    query http request requests api dns db disk cpu cache page server health probe network p99 p95 average median latency
    """

  private static let habits = PatternSet(
    """
    it 's always|never <person>
    it's always|never <person>
    always <person> again
    until it|it's 's? <person>
    usual suspects
    as usual|always|ever <few> <person>
    third|second|fourth|fifth|2nd|3rd|4th|5th|another|umpteenth time <few> <any> from|by|for? <person> <any>
    <person> 's third|second|fourth|fifth|2nd|3rd|4th|5th|latest|usual|another
    classic an|the|two engineer|engineers|on-call|ops|dev
    classic|typical <person>
    typical <any> behaviour|behavior|attitude|move|of <any>
    we all know how
    <person> again <end>
    <person> strikes|struck again
    <person> keep|keeps on? doing|breaking|forgetting|skipping|pushing|ignoring|missing|merging|failing|making|deploying|messing|bypassing
    keep|keeps doing this
    <person> <be> always|constantly|forever|continually|perpetually|repeatedly breaking|forgetting|skipping|missing|ignoring|failing|messing|pushing|bypassing|leaving|cutting|causing|late|complaining|blaming|rushing|doing|deleting|touching|changing
    <person> refuse|refuses to <any>
    <person> pushing|ignoring|forgetting|skipping|merging|breaking|missing|bypassing|deploying|deleting|leaving <few> <few> <any> again <end>
    <person> don't|dont|doesn't|doesnt|never read|reads|listen|listens|learn|learns|think|thinks|respect|respects|bother|bothers <any>
    <person> don't|dont|doesn't|doesnt follow <any> <any> <rule>
    <person> did|does|do nothing <end>
    <person> did|does|do nothing for|until|about|when|while|to|but
    <person> always|constantly|continually|habitually|repeatedly|routinely|never|regularly|chronically forgets|forget|breaks|break|skips|skip|misses|miss|ignores|ignore|fails|fail|messes|mess|pushes|push|bypasses|leaves|leave|screws|tests|test|reads|read|checks|check|does|do|listens|listen|writes|write|documents|document|cuts|causes|cause|learns|learn|follows|follow|escalates|escalate|communicates|communicate|asks|ask|responds|respond|answers|answer
    every|each time <person> <few> <any> breaks|fails|crashes|dies|down|burns|explodes|outage|something
    yet another <few> from|by <person>
    yet another <person>
    track record of breaking|failing|causing|ignoring|skipping|mistakes|errors|carelessness|poor|bad
    history|habit of breaking|failing|causing|ignoring|skipping|cutting|mistakes|merging|pushing|bypassing|leaving|forgetting
    repeat offender|offenders
    """)

  private static let traits = PatternSet(
    """
    incompetence
    incompetent
    laziness
    stupidity
    idiocy
    recklessness
    sloppiness
    unprofessionalism
    arrogance
    ineptitude
    amateurishness
    careless|reckless|negligent|sloppy|rookie|amateur|amateurish|half-arsed|half-assed|half-baked|half-hearted|slipshod|lackadaisical|cursory|perfunctory|lazy|irresponsible|shoddy|unprofessional|incompetent|slapdash|idiotic|boneheaded|cavalier|lousy|stupid|foolish|thoughtless|hasty <any> <work>
    lazy|dumb|naive <any> deploy|rollback|review|move|decision|call|mistake|handover|testing|work|job|merge|commit
    careless|clueless|incompetent|lazy|reckless|sloppy|useless|stupid|dumb|idiotic|negligent|hopeless|irresponsible|unprofessional|arrogant|inept|ignorant <role>
    what a|an <trait> <any>
    what were|was <person> thinking
    that|this|it was|is|were such|just|really|so|pretty|very|plain|a|an? a|an|really|very|so? stupid|dumb|careless|reckless|idiotic|negligent|irresponsible|sloppy|lazy|foolish|amateurish|unprofessional|incompetent
    rookie|amateur|schoolboy|beginner's|beginner|newbie move|mistake|error|hour
    amateur hour
    amateurs
    clown show
    reckless|careless|stupid|dumb|irresponsible|negligent|foolish|idiotic to|of|by
    asleep at the wheel|switch
    asleep on the job
    no sense of ownership|urgency|responsibility
    zero sense of ownership|urgency|responsibility
    can't|cannot|can not|couldn't|never? be trusted with|to|near
    not fit|qualified|competent for|to <few>
    <person> <be> not up to
    out of <any> depth
    in over <whose> head
    unacceptable|terrible|poor|appalling|inadequate|slow|awful|shocking|abysmal|pathetic|shameful ack|response|reaction|handover|handling|decision|job|judgement|attitude time? by|from|of <any> <person>
    unacceptable|inadequate|appalling|terrible|awful|poor|shameful ack|acknowledgement|escalation|reaction|response time|times by|from|on|of
    unacceptable <any> <any> from|by <any> <person>
    poor|bad|terrible|weak|sloppy|awful|dreadful|abysmal|lousy|shoddy|questionable|inadequate|horrible|appalling|atrocious|rushed <any> handover|handoff|review|decision|job|choice|judgement|execution|planning|engineering|coordination|handling|triage|leadership|workmanship|testing|work|preparation|diagnosis|communication|comms <any> by|from|of|on|at
    poor|bad|terrible|weak|sloppy|awful|lousy response|call|choice|reaction from|by <any>
    a|an|some|such poor|bad|terrible|stupid|dumb|awful|lousy|shoddy|disastrous|dreadful|questionable|horrible|weak|sloppy decision|call|choice|job|review|engineering|judgement
    bad|poor|sloppy|shoddy|terrible engineering|planning|execution|coordination|workmanship|craftsmanship
    decision|choice|call by|from|of <person> <any> was|were <very>? <bad>
    <person> <be> <very>? slow|late|careless|lazy <any> to|in|on|with <any>
    <person> <be> <very>? slow|late|careless|lazy <end>
    <person> took <very> <very>? long
    <person> took forever|ages
    you lot|people|all <any> always|never|keep|constantly
    far|much|way|so|just? too slow|late|lax|timid|hesitant to|in escalate|escalating|respond|responding|react|reacting|page|paging|call|roll|notice|act|acting|acknowledge|ack|declare|communicate|own|admit|communicating
    too slow|late|lax|timid|hesitant to|in escalate|escalating|respond|responding|react|reacting|page|paging|call|roll|notice|act|acting|acknowledge|ack|declare|communicate|own|admit|communicating
    <person> always|constantly|continually|habitually|repeatedly|routinely|chronically deploys|deploy|merges|merge|restarts|restart|edits|rushes|rush|improvises|complains|wants|reverts|blames|blame
    <person> <any> handled|managed|ran|did|led|coordinated|executed|planned|communicated|performed|reacted|responded <few> <very>? badly|poorly|terribly|wrongly|carelessly|horribly|sloppily|slowly|ineptly|amateurishly|wrong
    <person> made|took <any> <very>? poor|bad|terrible|stupid|dumb|awful|wrong|questionable|disastrous|horrible|lousy|idiotic|foolish|reckless <any> decision|decisions|call|choice|choices|judgement|judgment|move
    <person> did <any> <very>? poor|bad|terrible|awful|lousy|shoddy|sloppy|horrible|half-arsed|half-assed|pathetic <any> job|work
    mishandled
    botched the|a|an|our
    bungled
    <person> wasted|squandered|frittered
    <person> <be> a|an|such? <very>? a? <any> idiot|cowboy|clown|liability|genius|moron|joke|disgrace
    cowboy|gung-ho attitude|mentality|engineering|culture|coding
    half-arsed
    half-assed
    dropped the ball
    drop the ball
    <person> <any> has|have|had|showed|shows|show|shown|lack|lacks|lacked <very>? no|zero|little clue|idea|sense|ownership|judgement|judgment|discipline|interest|respect|regard|skill|skills|understanding
    <person> has|have|had no|zero business
    <be> not cut out|made|fit|suited|ready for|to|out
    <work> <few> was|were|is a|an <any> disaster|shambles|joke|mess|farce|disgrace|trainwreck|fiasco|circus
    left|leaves|leaving much|a|lot <any> to be desired
    sub-par|subpar|shoddy|sloppy|poor|bad|lousy|weak work|job|effort|performance|engineering|review by|from|of|on
    <be> badly|poorly|terribly|carelessly|hastily thought|planned|executed|handled|managed|written|prepared|communicated|coordinated <any>
    we|<person> was|were|are <very>? <very>? <very>? slow|late
    <person> <any> responded|reacted|escalated|acknowledged|acked|answered|replied <very>? <very>? late|slowly|slow
    took <person> ages|forever|so|way|far
    same people|person|team|guys|folks <any> every|again|time|each
    not the first|only time <any> <person> <any>
    first time <person> <any> did|has
    <person> <be> <very>? <very>? junior|inexperienced|green|new|unqualified|slow|young|old for|to
    walking disaster|liability
    <be> <any> handled|managed|done|executed|planned|written|communicated|coordinated|run|carried <any> <very>? badly|poorly|terribly|carelessly|amateurishly|ineptly
    <be> <very>? poorly|badly|terribly|carelessly handled|managed|executed|planned|communicated|coordinated by
    <person> <few> <few> <few> far|way|much too long|late|slow
    <person> did it|this|that|so again|too|before
    <person> did it|this|that to us
    never heard of <few> <end>
    whoever <few> <few> never|forgot|didn't|clearly|obviously|couldn't
    <bad> <any> <any> <work> by|from|of <any> <person>
    not good|professional enough from|by|of
    here we go again with|, <any> <person>
    <person> has|have form for
    <person> does|do this|that|it every|all|whenever|always|again
    <person> <be> always|never|constantly|forever <very>? late|slow|wrong|unavailable|careless|behind|the|there|ready
    <person> never thinks|think
    <any> noob|newbie|rookie|beginner|amateur mistake|move|error
    ack|acknowledgement|response|reaction|escalation|handover took forever|ages|way|far|too
    again <the> <person> <end>
    poor|bad|weak|terrible|lousy|awful|sloppy incident? command|comms|communication|communications|handling <end>
    <person> never learn|learns|test|tests|listen|listens|check|checks|document|documents
    that's|it's|this|that <very>? typical of|for|behaviour|behavior
    <very>? typical of <any> <person>
    once|yet again <any> <person>
    weakest|worst|laziest|slowest|dumbest|sloppiest|stupidest|clumsiest|least <any> <role>
    poor|bad|terrible|stupid|dumb|awful|lousy|questionable|disastrous|horrible|weak|unwise|reckless decision|choice|idea|judgement|judgment to <any>
    whoever <few> <few> has|had no|zero|little clue|idea|sense|understanding|business|respect
    <person> <any> don't|doesn't|didn't|clearly|never <any> know|knows|knew what|how <any> <any> doing|works|worked
    it 's|is|was <very>? <very>? embarrassing|shameful|inexcusable|unforgivable|ridiculous|pathetic|laughable|scandalous|disgraceful|unbelievable that|how <few> <person>
    it's <very>? <very>? embarrassing|shameful|inexcusable|unforgivable|ridiculous|pathetic|laughable|scandalous|disgraceful|unbelievable that|how <few> <person>
    <person> <be> let|allowed|turned loose
    <person> lied|cheated
    can't|cannot|couldn't|don't|wouldn't expect much|more|better|anything from|of <any> <person>
    <person> took far|way too long to
    pure|sheer|utter|plain stupidity|laziness|incompetence|negligence|carelessness|idiocy|madness
    """)
}
