/// Praise that is meant as its opposite, and names that are said by not saying them.
enum Irony: BlameRule {
  static let card = RuleCard(
    id: "irony", label: .blame,
    rationale: "Irony points at a person without saying so; what the person was up against can be asked openly.",
    source: "Etsy, Debriefing Facilitation Guide; PagerDuty, the blame-aware postmortem",
    fires: [
      .init("Well done Pedro, another outage", asks: "What conditions around the outage made this outcome possible?"),
      .init("of course it was the storage guys", asks: Frames.conditions),
      .init("Not naming names, but a certain SRE loves force pushing", asks: Frames.conditions),
      .init("big thanks to whoever rebooted the primary 🙃", asks: "What made it possible to reboot the primary?"),
    ],
    staysSilent: [
      .init("Well done everyone, recovery took 4 min"), .init("Thanks to the on-call for the quick fix"),
      .init("Kudos to whoever wrote the runbook"), .init("Nice work by the DBA on the index"),
    ])

  static let cues = RuleCues(veiled, praise)

  static func hit(in scene: Scene) -> Hit? {
    if let range = veiled.first(in: scene) { return Hit(range: range, questions: questions(scene), restatement: nil) }
    guard let range = praise.first(in: scene), isSour(scene) else { return nil }
    return Hit(range: range, questions: questions(scene), restatement: nil)
  }

  private static func isSour(_ scene: Scene) -> Bool {
    if scene.sentence.letters.contains(where: sour.contains) { return true }
    if again.first(in: scene) != nil { return true }
    return scene.clauses.contains { clause in
      guard clause.mode == .past, !clause.isNegated, !clause.isPassive else { return false }
      let action = Action(scene, clause)
      return Harm.isHarm(action) || Harm.isUnsafe(action)
    }
  }

  private static let sour: Set<Unicode.Scalar> = ["🙃", "🙄", "👏", "🤦", "😒", "😤", "🤡", "💩", "🎉"]

  private static func questions(_ scene: Scene) -> [String] {
    for index in scene.tokens.indices where ["whoever", "who"].contains(scene.key(index)) {
      guard let group = VerbGroup(scene.tokens, at: index + 1, end: scene.tokens.count, hasSubject: true),
        group.mode == .past, !group.isPassive
      else { continue }
      let action = Action(scene, verb: group.verb, rest: group.range.upperBound..<scene.tokens.count)
      if let phrase = action.phrase() { return ["What made it possible to \(phrase)?"] }
    }
    return [Frames.conditions]
  }

  private static let praise = PatternSet(
    """
    well|nicely|brilliantly done|played
    bravo
    congrats|congratulations
    hats off
    great|good|nice|fantastic|brilliant|lovely|excellent|stellar|superb|outstanding|amazing|wonderful job|work|going|one|move|stuff|idea|effort|timing|catch|thinking
    way to go
    i'm|im sure|certain|confident <person>
    i am sure|certain <person>
    great|good|nice|lovely|wonderful|glad to see|know|hear
    love how|that|it
    thanks|thank|cheers|kudos|props
    thanks a lot
    big|huge|special|many? thanks|shoutout|shout-out|applause|kudos|props|shout out? to|for
    big|huge shout out
    shout out to
    applause for
    another|yet fine|great|brilliant|masterful|stellar deploy|release|performance|job|work
    """)

  private static let again = PatternSet(
    """
    another|yet outage|incident|sev1|sev2|failure|broken|mess|another|crash|rollback|weekend|page|friday
    again <end>
    job|work|going|move|one breaking|killing|dropping|deleting|testing|ruining|taking|crashing|deploying|pushing|merging|forgetting|bringing|knocking
    again , <any> <person>
    ruined|ruining|wrecked|cost|costing|crashed
    for the|a|my|our|another <any> weekend|overtime|night|evening|outage|wake-up|mess
    for|with the outage|mess|downtime|incident|wake-up|weekend|sleepless|3am|3
    /s
    """)

  private static let veiled = PatternSet(
    """
    what a brilliant|great|lovely|fantastic|genius|wonderful|clever|smart idea|move|plan|decision|way|job
    gold star|medal for|to <person>
    medal|trophy|prize|award|oscar goes? for|to <person>
    chapeau|kudos|bravo , <person> <end>
    thanks|cheers for nothing
    thanks a lot , whoever|<person>
    slow clap <any> <any>
    another|yet <any> flawless|perfect|stellar|brilliant|masterful|textbook <any> …|...
    not|without|no naming|mentioning|name names|any
    who|that shall|will|must remain nameless|unnamed
    a certain <any> <person>
    certain people|person|individuals|someone|somebody|colleague|engineers|folks
    you know who <any> <end>
    we|you all|both know who
    of course|surprise|naturally|obviously it|it's was|had|'s|is to? be? <person>
    of course it|this was|had|is to? be? <person>
    of course <person> <any> broke|did|forgot|pushed|deployed|ignored|skipped|missed
    had to be <person>
    shocker|surprise|surprising <any> <any> <any> <person>
    surprise surprise
    what a surprise
    no surprise|prizes for|there|guessing <any> <person>
    no prizes for
    guess who
    wonder|wondering who
    three|3 guesses who
    must be nice to|for
    i|we 'm? sure <person> had|has a|their
    looking at you
    some|our|the resident|local? genius|geniuses|einstein|joker|clown|hero|bozo|muppet|superstar|rockstar|mastermind
    our|the favourite|favorite engineer|developer|dev|team|colleague|contractor
    our|the dear|beloved|friendly|lovely|wonderful|brilliant|esteemed|fearless friends|colleagues|friend|leader|leaders|management|colleague|team
    if it|it's wasn't|isn't|weren't|not <person>
    cough <few> cough
    <person> 's finest
    what|where would|could we do|be? do? without <any> <person>
    another|yet masterpiece|gem|beauty|stroke|triumph|success|classic|fine <few> by|from|of|for
    i won't|wont|wouldn't say|name|mention who|names|any
    strike|strikes|struck again
    some|a people|person|colleagues|folks|individuals just never|always|don't|can't|won't|never
    some people <end>
    """)
}
