/// Remedies that mend the person: be careful, retrain, remind.
enum PersonFixing: BlameRule {
  static let card = RuleCard(
    id: "person-fixing", label: .humanError,
    rationale: "Care and training wear off; a change to the system stays: ask which one removes the need.",
    source: "VA/AHRQ hierarchy of corrective actions",
    fires: [
      .init("Be more careful with deploys", asks: "What change to deploys removes the need for extra care here?"),
      .init(
        "Action: retrain ops on the deploy tool",
        asks: "What about the deploy tool can change so that it is hard to misuse?"),
    ],
    staysSilent: [
      .init("Remind the channel bot to post the rota"), .init("Retrain the ranking model weekly"),
      .init("Remove the manual checklist; make the pipeline do it"),
    ])

  static let cues = RuleCues(remedies)

  static func hit(in scene: Scene) -> Hit? {
    guard let range = remedies.first(in: scene) ?? bare(scene) else { return nil }
    return Hit(range: range, questions: [question(scene, range)], restatement: nil)
  }

  /// "Stop pushing on Fridays people!!"
  private static func bare(_ scene: Scene) -> Range<Int>? {
    guard scene.key(0) == "stop", let (_, form) = Verbs.lookUp(scene.key(1)), form == .ing,
      scene.tokens.contains(where: { ["people", "guys", "everyone", "ppl", "folks", "y'all"].contains($0.key) })
    else { return nil }
    return 0..<2
  }

  private static func question(_ scene: Scene, _ range: Range<Int>) -> String {
    let words = scene.tokens[range].map(\.key)
    if ["retrain", "train", "teach", "educate", "training", "coach"].contains(where: words.contains),
      let on = (range.lowerBound..<scene.tokens.count).first(where: { ["on", "in"].contains(scene.key($0)) }),
      on + 1 < scene.tokens.count
    {
      var end = on + 1
      while end < scene.tokens.count, end - on < 6, scene.tokens[end].kind != .mark, scene.person(at: end) == nil {
        end += 1
      }
      let thing = Wording.tidy(scene, (on + 1)..<end)
      if !thing.isEmpty, ["the ", "our ", "a "].contains(where: scene.text((on + 1)..<end).lowercased().hasPrefix) {
        return "What about \(thing) can change so that it is hard to misuse?"
      }
    }
    if let check = (range.lowerBound..<scene.tokens.count).first(where: {
      scene.key($0) == "check" || scene.key($0) == "double-check"
    }), check + 1 < scene.tokens.count {
      var end = check + 1
      while end < scene.tokens.count, end - check < 7, scene.tokens[end].kind != .mark,
        !Action.prepositions.contains(scene.key(end))
      { end += 1 }
      let thing = Wording.tidy(scene, (check + 1)..<end)
      if !thing.isEmpty, scene.person(at: check + 1) == nil { return "What can check \(thing) automatically?" }
    }
    if scene.key(range.lowerBound) == "stop" {
      let phrase = Action(
        scene, verb: Verbs.lookUp(scene.key(1))?.0 ?? Verb(base: "do", past: "did", participle: "done"),
        rest: 2..<scene.tokens.count
      ).phrase(\.ing)
      if let phrase { return "What makes \(phrase) risky, and what can the pipeline or the tooling do about it?" }
    }
    return Frames.removesNeed
  }

  private static let remedies = PatternSet(
    """
    be|being more|extra|very|super|less|a <any> <any> careful|careless|vigilant|diligent|attentive|mindful|cautious|thorough|disciplined|responsible
    be careful|vigilant|diligent|mindful|thorough|cautious <any> <any>
    more careful|vigilant|diligent|careless|attentive|thorough|cautious|disciplined when|with|next|in|about|from|going|at|during <any>
    more careful|vigilant|diligent|attentive|cautious <end>
    take|taking|exercise|use|exercising|apply more|greater|extra|better|special|due care|caution|diligence
    retrain|re-train|train|educate|coach|remind|reeducate|re-educate|mentor|lecture|scold <person>
    teach <person>
    remind|tell|warn|ask|urge|instruct <person> <any> to|about|not|of|that <any> never|not|always|be|stop|check|read|follow|pay|run|test|use|think|double|double-check|verify|review|remember
    retraining|training|refresher|coaching for|of <any> <person>
    retraining
    refresher training|course|session
    remind everyone|everybody|people|folks|all|devs|engineers
    pay|pays|paying|paid more|closer|better|attention attention|to
    need|needs|have|has|must|should|ought to? to? pay attention|think|concentrate|focus|learn|listen|remember|wake|grow
    <person> needs|need|must|should|have|has|ought to? to? <any> double-check|double|follow|remember|listen|think|learn|obey|respect|comply|adhere|understand|concentrate|slow
    think before
    think|look|check twice
    try harder
    do|does better next
    send|put|book|enrol|enroll|sign <person> on|to|up|for a|an|the|some|on <few> course|training|workshop|class|bootcamp
    tell <person> not|off to?
    tell <person> to be|stop|check|read|follow|pay|watch
    talk|speak to|with <person> about <few> <any>
    have a word with
    double check next time
    always double check|double-check
    double-check <few> next time
    next time <few> <few> double-check|check|remember|read|careful|pay
    everyone|everybody|people|folks|all must|should|needs|has|need|have to? read|follow|check|double|double-check|remember|know|stop|be
    make sure|certain nobody|everyone|everybody|people|folks|devs|engineers|ops <any> forgets|forget|remember|remembers|check|checks|read|reads|follow|follows|knows|know|pays|double-checks|understands|does
    ensure nobody|everyone|everybody|people|devs|engineers|ops|staff|operators <any> forgets|forget|remember|remembers|check|checks|read|reads|follow|follows|knows|know|pays|double-checks|understands|does
    ensure <person> <any> follow|follows|remember|remembers|read|reads
    don't|dont|never|stop forget|forgetting to|the
    improve|increase|raise|strengthen|better <few> awareness|discipline|vigilance|attention|diligence|accountability|mindset
    <person> to re-read|reread|memorise|memorize|double-check <few>
    give|giving|get <person> <any> refresher|training|course|lesson|reminder
    refresher for|on
    hold|give|organise|organize|schedule|run|book a|an|another session|workshop|lecture|talk|lesson|class|course on|about why|how|proper|safe|good|careful
    <person> must|should|shall|can|may not|never <any> deploy|push|merge|touch|edit|change|restart|run|skip|forget|ignore
    <person> mustn't|shouldn't|can't deploy|push|merge|touch|edit|change|skip|forget|ignore
    we|everyone|everybody|team|all <any> need|needs|have|must|should|has to? be? <very>? more disciplined|careful|vigilant|diligent|attentive|thorough|cautious|rigorous
    more training <any> <any> <any>
    ask|get|tell|remind <person> <any> to think|be|check|read|slow|stop|follow|ack|acknowledge|remember
    discipline|care|attention|vigilance|caution needed|required|wanted
    no more cowboy|sloppy|careless|reckless|heroics
    <person> needs|need retraining|coaching|supervision|training
    <person> needs|need to read|learn|understand|listen|remember|pay
    remind everybody|everyone|people|all
    awareness training|campaign|session
    more discipline|diligence|vigilance|care|attention|rigor|rigour
    better discipline|judgement|judgment|attention
    hire better|smarter|competent|more <any> people|engineers|devs|developers|competent
    """)
}
