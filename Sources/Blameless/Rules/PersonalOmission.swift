/// What a person left undone, told as the cause.
enum PersonalOmission: BlameRule {
  static let card = RuleCard(
    id: "personal-omission", label: .blame,
    rationale: "What someone left undone shows what the system let be left undone: ask about that.",
    source: "Dekker, The Field Guide to Understanding Human Error: counterfactuals",
    fires: [
      .init("Bob forgot to update the runbook", asks: "What checks that the runbook is updated?"),
      .init("Noor never warmed the cache", asks: "What checks that the cache is warmed?"),
      .init("Yuki failed to escalate", asks: "What tells a responder when and how to escalate?"),
      .init("The Wizard skipped CI again", asks: "What makes skipping CI possible?"),
      .init("Failure by the operations team to renew the licence", asks: "What checks that the licence is renewed?"),
      .init("On-call missed the alert", asks: "What made the alert easy to miss?"),
    ],
    staysSilent: [
      .init("The standby never took over"), .init("I never saw the lag graph"),
      .init("The load balancer failed to fail over"),
      .init("The on-call engineer was never paged"), .init("the linter missed the unused secret"),
    ])

  static let cues = RuleCues(nominal, verbs: ["forget", "neglect", "skip", "ignore"])

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses where clause.mode == .past && !clause.isPassive {
      if let hit = hit(scene, clause) { return hit }
    }
    guard let range = nominal.first(in: scene) else { return nil }
    return Hit(
      range: range,
      questions: unattended(scene, range).map { [$0] } ?? Frames.undone(behind: range, scene) ?? [Frames.conditions],
      restatement: nil)
  }

  /// "Deploy done by an engineer without peer review": what made such a deploy possible.
  private static func unattended(_ scene: Scene, _ range: Range<Int>) -> String? {
    guard ["done", "made", "run", "performed", "executed"].contains(scene.key(range.lowerBound)),
      ["w/o", "without"].contains(scene.key(range.upperBound - 1)), range.lowerBound > 0
    else { return nil }
    let deed = Wording.tidy(scene, 0..<range.lowerBound)
    let rest = Wording.tidy(scene, range.upperBound..<scene.tokens.count)
    guard !deed.isEmpty, !rest.isEmpty, scene.tokens[range.upperBound...].allSatisfy({ $0.kind == .word }),
      !(range.upperBound..<scene.tokens.count).contains(where: { scene.person(at: $0) != nil }),
      scene.tokens[..<range.lowerBound].allSatisfy({ $0.kind == .word })
    else { return nil }
    let first = deed.prefix(1).lowercased() + deed.dropFirst()
    let noun =
      WordClass.articles.contains(scene.key(0)) || scene.key(range.lowerBound - 1).hasSuffix("s")
      ? first : Article.indefinite(first)
    return "What made \(noun) without \(rest) possible?"
  }

  /// What was left undone, folded into a noun.
  private static let nominal = PatternSet(
    """
    failure|inability|neglect|unwillingness|refusal|omission|reluctance of|by|on the|an? <any> <person>
    failure|neglect|unwillingness|refusal|reluctance to verify|check|follow|comply|escalate|communicate|test|review|notify|update|adhere|document|consult|ask|read|inform|warn|rehearse|plan|rotate|heed|recognise|recognize|coordinate|think|listen|report|validate|double-check|consider|learn|understand|prepare
    neglect|omission of <few> by <any> <person>
    nobody|no-one|none|someone <few> <any> thought|bothered|cared|remembered|deigned to
    no one <few> <any> thought|bothered|cared|remembered|deigned to
    told|warned|informed|asked|notified|consulted|alerted nobody|no-one
    told|warned|informed|asked|notified|consulted|alerted no one
    it never occurred to <person>
    slipped <whose> mind
    nobody owned it|this|that <end>
    done|made|run|performed|executed by <person> w/o|without
    no supervision|oversight of|by <person>
    non-communication|miscommunication between|by|from <few> <person>
    improper|careless|negligent handling|use|storage|management of <few> by <person>
    <person> <be> late|slow to|in
    <person> <any> <any> left|leaves <few> behind|out|open|unlocked|unattended
    """)

  private static func hit(_ scene: Scene, _ clause: Clause) -> Hit? {
    let base = clause.verb.base
    let isBare = clause.subject == .none && clause.verbRange.lowerBound < 4 && ["forget", "neglect"].contains(base)
    let skipsCheck =
      clause.subject == .none && ["skip", "ignore"].contains(base) && Action(scene, clause).mentions(checks)
    guard clause.subject.isHuman || isBare || skipsCheck, !clause.subjectRange.contains(where: scene.doubtful.contains)
    else { return nil }
    let range = clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
    let next = clause.rest.lowerBound
    let restatement = Restatement(scene: scene, clause: clause)
    if ["forget", "neglect", "fail", "omit", "bother", "refuse", "decline", "manage", "bother", "remember"].contains(
      base), clause.isNegated == ["manage", "remember"].contains(base) || base == "bother",
      clause.subject != .nobody || base == "bother"
    {
      if let inner = infinitive(scene, clause) {
        if ["refuse", "decline"].contains(base) {
          let question = inner.phrase().map { "What made it hard to \($0)?" } ?? Frames.conditions
          return Hit(range: range, questions: [question], restatement: nil)
        }
        return Hit(
          range: range, questions: Frames.undone(inner),
          restatement: base == "bother" ? nil : restatement.passive(inner, negated: true))
      }
      guard base != "fail" || scene.key(next) == "at" else { return nil }
      let action = Action(scene, clause)
      guard base != "decline", base != "manage" else { return nil }
      return Hit(
        range: range,
        questions: [
          action.objectText.map { "What keeps track of \(Frames.withArticle($0, action))?" } ?? Frames.conditions
        ], restatement: nil)
    }
    let action = Action(scene, clause)
    // "a change nobody had read": what was left undone stands before.
    // "nobody alerted" says as much as that no alert came.
    if clause.subject == .nobody, action.all.isEmpty, ["alert", "page", "notify", "inform", "tell"].contains(base) {
      return nil
    }
    if clause.subject == .nobody, clause.subjectRange.lowerBound > 0, action.all.isEmpty,
      scene.tokens[clause.subjectRange.lowerBound - 1].kind == .word
    {
      return Hit(range: range, questions: [Frames.conditions], restatement: nil)
    }
    if !clause.isNegated, clause.subject != .nobody {
      if ["skip"].contains(base) {
        return Hit(range: range, questions: Frames.skipping(action), restatement: restatement.passive())
      }
      if ["miss", "overlook", "ignore", "disregard"].contains(base) {
        return Hit(range: range, questions: Frames.undone(action), restatement: restatement.passive())
      }
      if base == "leave", ["out", "off"].contains(action.particle ?? ""), let object = action.objectText {
        return Hit(
          range: range,
          questions: [
            "What checks that \(Frames.withArticle(object, action)) \(action.isPlural ? "are" : "is") included?"
          ], restatement: restatement.passive())
      }
      return nil
    }
    guard clause.isNegated != (clause.subject == .nobody), !exempt.contains(base) else { return nil }
    if clause.isContinued, clause.subjectRange.isEmpty, clause.subject == .nobody { return nil }
    return Hit(range: range, questions: Frames.undone(action), restatement: restatement.passive(action, negated: true))
  }

  private static let checks: WordList =
    "ci test tests testing qa review reviews staging canary checks checklist validation regression backup"
  /// Not having, getting or seeing something is what the system did or did not give.
  private static let exempt: WordList =
    "be have receive get need own know see hear want expect understand find recall remember think lose"

  /// "forgot to update the runbook", "forgot 2 bump", "failed to".
  private static func infinitive(_ scene: Scene, _ clause: Clause) -> Action? {
    let to = clause.rest.lowerBound
    guard ["to", "2"].contains(scene.key(to)), to + 1 < clause.rest.upperBound,
      let (verb, form) = Verbs.lookUp(scene.key(to + 1)), form == .base
    else {
      // An unknown verb is a verb all the same behind "forgot to".
      guard ["to", "2"].contains(scene.key(to)), to + 1 < clause.rest.upperBound, scene.tokens[to + 1].kind == .word
      else { return nil }
      let base = scene.key(to + 1)
      let past = Inflection.past(of: base)
      return Action(
        scene, verb: Verb(base: base, past: past, participle: past), rest: (to + 2)..<clause.rest.upperBound)
    }
    return Action(scene, verb: verb, rest: (to + 2)..<clause.rest.upperBound)
  }
}
