/// A world that did not happen: should have, could have, if only.
enum Counterfactual: BlameRule {
  static let card = RuleCard(
    id: "counterfactual", label: .counterfactual,
    rationale: "What somebody should have done did not happen; ask what made the other way the likely one.",
    source: "Dekker, counterfactuals; Morris, Moore & Sim 1999",
    fires: [
      .init("The on-call should've escalated sooner", asks: "What tells a responder when to escalate?"),
      .init("You shouldn't have deployed on a Friday", asks: "What made it possible to deploy on a Friday?"),
      .init(
        "Ops should have drained the node before the reboot",
        asks: "What checks that the node is drained before the reboot?"),
      .init(
        "Instead of rebooting, the operator could have read the log",
        asks: "What did reading the log involve at that point?"),
      .init(
        "Sarah should've known better than to merge on a Friday", asks: "What made it possible to merge on a Friday?"),
      .init("If Jorge had checked the dashboard we'd be fine", asks: "What prompts a check of the dashboard?"),
      .init("escalation should have happened much sooner", asks: Frames.information),
    ],
    staysSilent: [
      .init("The config should have been validated by CI"),
      .init("The circuit breaker should have opened at 50% errors"),
      .init("Deploys should require two approvals"), .init("No one could have seen this from the graph"),
      .init("It isn't the night shift's job to guess limits"), .init("The failover should have happened by itself"),
      .init("Operators should not need a prod shell for this task"),
    ])

  static let cues = RuleCues(patterns, words: VerbGroup.unreal)

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses where clause.mode == .unreal && !isNeed(scene, clause) {
      if let hit = unreal(scene, clause) { return hit }
    }
    if let hit = had(scene) { return hit }
    guard let range = patterns.first(in: scene) else { return nil }
    let person = scene.person(at: range.upperBound - 1) ?? range
    return Hit(
      range: range,
      questions: unmade(scene, behind: person) ?? Frames.undone(behind: range, scene) ?? [Frames.information],
      restatement: nil)
  }

  /// "should have read access": what somebody needs, not what was left undone.
  private static func isNeed(_ scene: Scene, _ clause: Clause) -> Bool {
    ["read", "write", "set", "read-only", "put", "run", "cost"].contains(scene.key(clause.verbRange.upperBound - 1))
      && clause.rest.prefix(3).contains { needed.contains(scene.key($0)) }
  }

  private static let needed: WordList =
    "access permission permissions rights replica replicas only endpoints mode budget"

  private static func unreal(_ scene: Scene, _ clause: Clause) -> Hit? {
    // "No one could have seen this" speaks for people, not against them.
    if clause.subject == .nobody, !clause.verbRange.contains(where: { scene.key($0).hasPrefix("should") }) {
      return nil
    }
    let human = clause.subject.isHuman || clause.subject == .speaker
    let action = Action(scene, clause)
    if clause.isPassive || !human {
      let agent = scene.hasPerson(behind: "by", in: clause.rest)
      let byHand = scene.contains("hand manually", in: clause.rest)
      let humanAct =
        clause.isPassive && humanWork.contains(clause.verb.base)
        || clause.subject == .none && (clause.isPassive || human) || clause.verb.base == "mention"
        || clause.isPassive && isResponse(scene, clause)
      let bySystem = clause.rest.contains { scene.key($0) == "by" } && agent == nil && !byHand
      guard human || agent != nil || byHand || humanAct && !bySystem else { return nil }
      let range = agent ?? (human ? clause.subjectRange : clause.verbRange)
      guard clause.isPassive, !human else {
        return Hit(range: range, questions: [Frames.information], restatement: nil)
      }
      return Hit(range: range, questions: [passive(scene, clause)], restatement: nil)
    }
    guard !clause.subjectRange.contains(where: scene.doubtful.contains),
      scene.key(clause.subjectRange.first ?? 0) != "anyone"
    else { return nil }
    let range = clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
    if clause.verbRange.contains(where: { ["would", "would've", "woulda"].contains(scene.key($0)) }),
      clause.subject == .speaker
    {
      return nil
    }
    return Hit(range: range, questions: questions(scene, clause, action), restatement: nil)
  }

  /// "The rollback should have been started at 14:05": what responders do, sooner or later.
  private static func isResponse(_ scene: Scene, _ clause: Clause) -> Bool {
    begun.contains(clause.verb.base) && scene.contains(responses, in: clause.subjectRange)
      && (clause.rest.isEmpty
        || clause.rest.contains { late.contains(scene.key($0)) || scene.tokens[$0].kind == .time })
  }

  private static let begun: WordList =
    "do start begin initiate run make call perform carry trigger attempt finish complete"
  private static let responses: WordList = """
    rollback restart failover fail-over escalation call handover handoff review test tests testing restore drill rehearsal
    revert communication update announcement page page-out switchover backup check
    """
  private static let late: WordList =
    "earlier sooner faster quicker immediately before within at first instead properly right straight beforehand"

  private static let humanWork: WordList = """
    acknowledge ack heed notice review approve communicate escalate mention test document catch spot question raise look read check verify inspect plan discuss
    consult rehearse ask attempt merge foresee anticipate flag inform tell warn involve double-check schedule coordinate
    announce silence mute ignore dismiss prioritise prioritize
    """

  private static func questions(_ scene: Scene, _ clause: Clause, _ action: Action) -> [String] {
    if clause.isNegated { return action.phrase().map { ["What made it possible to \($0)?"] } ?? [Frames.possible] }
    if let wrong = Frames.wrongChoice(action) { return [wrong] }
    let base = action.verb.base
    if clause.verbRange.contains(where: { scene.key($0).hasPrefix("could") || scene.key($0).hasPrefix("might") }) {
      return action.phrase(\.ing).map { ["What did \(timeless($0)) involve at that point?"] } ?? [Frames.information]
    }
    // "should have known better than to merge on a Friday".
    if base == "know", let than = action.all.first(where: { scene.key($0) == "than" && scene.key($0 + 1) == "to" }),
      let verb = Verbs.lookUp(scene.key(than + 2))?.0
    {
      return Frames.unsafe(Action(scene, verb: verb, rest: (than + 3)..<max(than + 3, action.all.upperBound)))
    }
    if ["know", "see", "notice", "catch", "spot", "realise", "realize"].contains(base) {
      guard let object = action.objectText,
        WordClass.articles.contains(scene.key(action.object.lowerBound))
          || Verbs.lookUp(scene.key(action.object.upperBound - 1))?.1 != .ing,
        !["it", "this", "that"].contains(scene.key(action.object.lowerBound)), base != "know"
      else { return ["What makes this visible ahead of time?"] }
      return ["What makes \(Frames.withArticle(object, action)) visible ahead of time?"]
    }
    if action.object.isEmpty, action.tail.isEmpty, let phrase = action.phrase() {
      return ["What tells a responder when and how to \(timeless(phrase))?"]
    }
    if let prompt = Frames.checking[base], let object = action.objectText, !["it", "this", "that"].contains(object) {
      return ["What prompts \(prompt) \(timeless(Frames.withArticle(object, action)))?"]
    }
    if Frames.isTesting(action) { return [Frames.uncaught(scene) ?? "What tests cover this, and when?"] }
    let sooner: WordList = "sooner earlier faster quicker before"
    if let object = action.objectText, action.mentions(sooner) == false || action.tail.isEmpty == false,
      !["it", "this", "that"].contains(scene.key(action.object.lowerBound)), action.particle == nil
    {
      let tail = action.publishable(action.tail, limit: 8) ?? ""
      return [
        "What checks that \(Frames.withArticle(object, action)) \(action.isPlural ? "are" : "is") \(action.verb.participle)\(tail.isEmpty ? "" : " " + tail)?"
      ]
    }
    return action.phrase().map { ["What tells a responder when to \(timeless($0))?"] } ?? [Frames.information]
  }

  /// "escalate sooner" asks when to escalate.
  private static func timeless(_ phrase: String) -> String {
    var words = phrase.split(separator: " ")
    while let last = words.last,
      ["sooner", "earlier", "faster", "quicker", "immediately", "first", "instead"].contains(last)
    {
      words.removeLast()
      // "30 minutes earlier", "much sooner".
      if let measure = words.last, measures.contains(String(measure)) {
        words.removeLast()
        while let count = words.last, count.first?.isNumber == true || counts.contains(String(count)) {
          words.removeLast()
        }
      }
    }
    return words.joined(separator: " ")
  }

  private static let measures: WordList =
    "second seconds minute minutes min mins hour hours hrs day days week weeks much lot bit far way"
  private static let counts: WordList = "a an one two three four five ten twenty thirty several few many"

  private static func passive(_ scene: Scene, _ clause: Clause) -> String {
    let verb = clause.verb
    let subject = clause.subjectRange.isEmpty ? nil : Wording.tidy(scene, clause.subjectRange)
    if clause.isNegated, scene.contains("hand manually", in: clause.rest) {
      return "What makes doing this by hand necessary today?"
    }
    if verb.base == "approve" { return "What evidence does approval rest on?" }
    guard let subject, !subject.isEmpty, !clause.isNegated, scene.person(at: clause.subjectRange.lowerBound) == nil
    else { return Frames.information }
    return ["heed", "notice", "spot", "catch"].contains(verb.base)
      ? "What made \(subject.prefix(1).lowercased() + subject.dropFirst()) easy to miss?" : Frames.information
  }

  /// "Had X waited …", "if X had waited".
  private static func had(_ scene: Scene) -> Hit? {
    for index in scene.tokens.indices where scene.key(index) == "had" || scene.key(index) == "if" {
      if scene.key(index) == "had" {
        guard index == 0 || !["person", "have"].contains(scene.key(index - 1)),
          let person = scene.person(at: index + 1) ?? pronoun(scene, index + 1),
          let form = Verbs.lookUp(scene.key(person.upperBound)), form.1 == .participle || form.1 == .pastOrParticiple
        else { continue }
        return Hit(range: person, questions: unmade(scene, behind: person) ?? [Frames.information], restatement: nil)
      }
      if let person = scene.person(at: index + 1) ?? scene.person(at: index + 2) ?? pronoun(scene, index + 1)
        ?? pronoun(scene, index + 2),
        scene.key(person.upperBound) == "had" || scene.key(person.upperBound) == "hadn't"
          || scene.key(index + 1) == "only"
      {
        return Hit(range: person, questions: unmade(scene, behind: person) ?? [Frames.information], restatement: nil)
      }
    }
    return nil
  }

  /// "… had just checked the dashboard, …": what makes that happen.
  private static func unmade(_ scene: Scene, behind person: Range<Int>) -> [String]? {
    var at = person.upperBound
    var isNegated = false
    while hads.contains(scene.key(at)) {
      if ["not", "hadn't", "hadnt", "never"].contains(scene.key(at)) { isNegated = true }
      at += 1
    }
    guard let (verb, form) = Verbs.lookUp(scene.key(at)), form == .participle || form == .pastOrParticiple,
      !["be", "have", "know", "think", "want", "see", "take", "get", "wait"].contains(verb.base)
    else { return nil }
    var end = at + 1
    while end < scene.tokens.count, !scene.tokens[end].isBreak, scene.key(end) != ",", !isConsequence(scene, end) {
      end += 1
    }
    let action = Action(scene, verb: verb, rest: (at + 1)..<end)
    guard !action.all.isEmpty else { return nil }
    // "had called earlier"
    if let object = action.objectText, timeless(object).isEmpty {
      return ["What tells a responder when and how to \(verb.base)?"]
    }
    return isNegated ? Frames.unsafe(action) : Frames.undone(action)
  }

  /// "we would be fine", "nothing would have broken": a subject in front of its "would".
  private static func isConsequence(_ scene: Scene, _ index: Int) -> Bool {
    ["we'd", "it'd", "they'd"].contains(scene.key(index))
      || (1...3).contains { ["would", "wouldn't", "could", "might", "wouldnt"].contains(scene.key(index + $0)) }
        && (Verbs.lookUp(scene.key(index)) == nil || pronoun(scene, index) != nil)
        && (pronoun(scene, index) != nil
          || ["the", "this", "that", "it", "nothing", "none", "nobody", "then"].contains(
            scene.key(index)))
  }

  private static let hads: WordList = "had hadn't hadnt not never only just simply actually at least first even"

  private static func pronoun(_ scene: Scene, _ index: Int) -> Range<Int>? {
    ["you", "he", "she", "they", "we", "i"].contains(scene.key(index)) ? index..<(index + 1) : nil
  }

  private static let patterns = PatternSet(
    """
    if only
    wouldn't|would've|wouldnt|would have|not? happened if <any> <person>
    would not|never have happened if|unless|without <any> <any> <person>
    escalation|rollback|call|handover|failover|restart|page|communication|update|announcement|review|comms|test|tests|testing should|could|ought <any> have happened|come|started|begun|gone|followed <any> <very>? earlier|sooner|faster|before|first|out|quicker|immediately
    <person> <be> no longer|more? trusted|allowed to
    what <person> should|could have done
    none|nothing of? this|that would|would've have? happened if|had
    check|page|call|review|escalation|look|glance|test|question|email|message|heads-up|warning|handover|reading|rehearsal|dry-run|conversation|phone-call|ping|attention|diligence|care|communication|testing|planning <few> would|could|might have|'ve <any> prevented|avoided|caught|saved|halved|spared|shown|told|revealed|stopped|found|shortened
    check|page|call|review|escalation|look|glance|test|question|email|message|reading|attention|care|communication|testing|planning <few> would've|could've|wouldve|couldve prevented|avoided|caught|saved|halved|spared|shown|told|revealed|stopped
    <person> would|could have|'ve <any> prevented|avoided|caught|saved|stopped
    <person> would've|could've prevented|avoided|caught|saved
    could|would|might have been prevented|avoided|averted|caught|spared|spotted by|with|if|had <any> <any> <any> review|check|testing|reading|planning|communication|attention|care|diligence|look|question|thinking|preparation|<person>
    could|would|might have been prevented|avoided|averted <end>
    could've|would've been prevented|avoided|averted
    <be> <any> <very>? <any> avoidable|preventable if|had <few> <person>
    <be> entirely|totally|completely|easily|utterly|so|perfectly avoidable|preventable
    avoidable|preventable if|had <person>
    without <whose> <few> we|we'd|this|it|nobody|there
    without <person> 's <few> we|we'd|this|it|nobody|there
    had|has|have a|an|the duty|obligation|responsibility to
    <person> neglected <whose> duty|duties|job|responsibility
    <whose> job|duty|responsibility|role to
    was|were|is <any> <whose> job|duty|responsibility
    job|duty|responsibility of <person> to
    any competent <any> would
    shouldn't|shouldnt have? taken <person>
    should not have taken <person>
    a simple check by <person>
    if|unless <any> <person> <any> had|hadn't|did|didn't|followed|paid|listened|read|checked|asked|looked|tested|waited|bothered|were|was|knew|thought|used <few> <few> would|wouldn't|could|we'd|we|this|it
    if|unless <any> <person> had|hadn't|followed
    if <any> <person> did|paid <few> job|jobs|attention|work|homework
    should|ought have|of|to known|have better|known
    should|ought know better
    ought to have known
    <person> needed to have
    <person> needed to <few> <few> first|earlier|sooner|beforehand
    if they'd|you'd|he'd|she'd|we'd|i'd <few> <few> we|we'd|it|this|would|wouldn't|could|nothing
    nothing|none <few> would have|'ve? happened|broken|failed|gone without|but|if
    <person> <be> <any> supposed|meant to <any> run|check|test|review|follow|read|rotate|update|do|ask|wait|watch|escalate|tell|notify|verify|deploy|use|know|document|add|renew|call|page|write|get|catch|notice|spot|prevent|stop|flag|report
    you 're supposed to
    had <any> <any> <person> <any> <any> <few> would|wouldn't|could|we'd
    needn't|need not have? happened
    <person> should|shouldn't|shouldnt|ought not? to? <any> be|know touching|running|doing|deploying|pushing|allowed|better|on|near|editing
    <person> ought|should to? know better
    <be> <any> up|down to <person> to
    <person> was|were expected to
    without <whose> <few> <few> nothing|none|no|things|everything
    would not|never have happened under|on|with|without <whose>
    would not|never have happened with <any> more|better|proper|enough|closer|some <any> <any> care|careful|review|testing|tests|planning|attention|thought|communication|diligence|preparation|check|checking
    wouldn't|wouldnt have happened with <any> more|better|proper|enough|closer|some <any> <any> care|careful|review|testing|tests|planning|attention|thought|communication|diligence|preparation|check|checking
    wouldn't|wouldn't've have? happened under|on|with|without <whose>
    second pair|set of eyes
    <be> preventable|avoidable|foreseeable
    proper|better|basic|more|decent|thorough|careful|adequate|earlier testing|tests|review|reviews|planning|communication|monitoring|care|preparation|checking <few> would|could have|'ve
    more|greater|better care|attention|thought|diligence|caution should|could|ought|needed
    should|shouldn't|ought never|not? to? have gone|shipped|left|reached|happened out|live|ahead|to|the|like
    none|nothing of? this|that? happens|breaks if|when|unless <few> <person>
    needed <any> <any> proper|better|real|second|careful|thorough|closer|decent review|test|check|plan|testing|look|rehearsal|owner
    dry run|rehearsal <any> would|could|might have|'ve
    rehearsal|drill|walkthrough|dry-run would|could|might have|'ve
    had no business
    could|would|might|could've|would've|might've <few> <few> <few> if <person> had|hadn't|called|asked|looked|waited|told|tested|checked
    w/o|without <whose> <few> all|everything|nothing|we|no
    w/o|without <person> 's <few> all|everything|nothing|we|no
    should have been double checked|checked|double-checked
    should|ought to? have had <any> <any> reviewer|review|approver|approval|owner|rehearsal|tests
    should have spoken
    nobody should have to be told
    no one should have to be told
    never should've
    it|this should|ought never|not have|to have? happened
    """)
}
