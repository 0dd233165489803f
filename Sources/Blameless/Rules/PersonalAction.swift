/// A person as the cause: a harmful act, or an everyday one told as unsafe.
enum PersonalAction: BlameRule {
  static let card = RuleCard(
    id: "personal-action", label: .blame,
    rationale:
      "With a person as its subject a sentence raises blame, whatever the facts: ask what made the act possible.",
    source: "Fausey & Boroditsky 2010; Google, Site Reliability Engineering: Postmortem Culture",
    fires: [
      .init(
        "Alice deployed without checking the rollback plan",
        asks: "What made it possible to deploy without checking the rollback plan?"),
      .init("jenny rolled back the wrong version", asks: "What made it hard to tell which version to roll back?"),
      .init("the intern dropped the users table", asks: "What protects the users table from being dropped?"),
      .init(
        "14:02 Alice pushed the config without a review",
        asks: "What made it possible to push the config without a review?"),
      .init("Oscar merged his own PR", asks: "What lets a PR be merged by its own author?"),
      .init(
        "Management pressured the team to skip the load test", asks: "What made it possible to skip the load test?"),
      .init("Priya's change took down checkout", asks: "What let a change take down checkout?"),
      .init(
        "The operator moved the primary, which cost us two hours", asks: "What made it possible to move the primary?"),
      .init(
        "The DBA, who had joined a week before, ran the script on the wrong host",
        asks: "What made it hard to tell which host to run the script on?"),
      .init(
        "an engineer introduced the bug that emptied the carts",
        asks: "What made it possible to introduce the bug that emptied the carts?"),
    ],
    staysSilent: [
      .init("The on-call engineer rolled back at 14:31"), .init("deploy bot pushed to prod w/o approval"),
      .init("OOM killer murdered postgres"), .init("Ops doubled the pool size at 10:15"),
      .init("Support handled 300 calls"),
      .init("The on-call restarted the worker twice before it stayed up"),
      .init("The operator moved the primary, which ended the errors"),
      .init("The DBA, who had joined a week before, restored the table"),
      .init("15:02 José restarted the broker per runbook step 6"),
      .init("A deploy went ahead without a check of the rollback plan"),
    ])

  static let cues = RuleCues()

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses where clause.mode == .past && (!clause.isNegated || clause.isPassive) {
      if let hit = clause.isPassive ? passive(scene, clause) : active(scene, clause) { return hit }
    }
    return nil
  }

  private static func active(_ scene: Scene, _ clause: Clause) -> Hit? {
    guard !clause.subjectRange.contains(where: scene.doubtful.contains) else { return nil }
    let action = Action(scene, clause)
    let range = clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange
    if clause.subject == .work {
      guard
        Harm.isHarm(action)
          || !PlainWork.contains(action) && isDeed(scene, clause, action)
            && scene.contains(changes, in: clause.subjectRange)
      else { return nil }
      let phrase = action.phrase().map { "What let a change \($0)?" }
      return Hit(range: range, questions: [phrase ?? Frames.possible], restatement: nil)
    }
    // Somebody who is called a cowboy is blamed whatever they did.
    let isInsulted = clause.subjectRange.contains {
      People.insults.contains(scene.key($0)) || scene.key($0) == "cowboy"
    }
    let isHarm =
      isInsulted || Harm.isHarm(action) || Harm.isUnsafe(action) || Harm.isAttempted(action)
      || Harm.hasConsequence(scene, behind: clause.rest.upperBound) && !welcome.contains(clause.verb.base)
      || !PlainWork.contains(action) && !clause.isContinued && !Harm.isMitigation(action)
        && isDeed(scene, clause, action)
    guard clause.subject == .person, isHarm || isBeginner(scene, clause.subjectRange, action) else { return nil }
    return Hit(
      range: range, questions: Frames.unsafe(action), restatement: Restatement(scene: scene, clause: clause).passive())
  }

  /// "An intern ran the migration": to say who was new, inexperienced or from outside is to say who was at fault.
  private static func isBeginner(_ scene: Scene, _ range: Range<Int>, _ action: Action) -> Bool {
    scene.contains(beginners, in: range) && !action.all.isEmpty && !welcome.contains(action.verb.base)
      && !(action.verb.base == "leave" && Harm.isDeparture(action))
      && !range.contains { scene.key($0) == "'s" || scene.key($0) == "team" || scene.key($0) == "version" }
  }

  private static let changes: WordList =
    "script query patch pr refactor migration config change commit merge deploy fix hotfix code edit update"
  private static let beginners: WordList =
    "intern interns junior juniors newbie newcomer grad rookie trainee apprentice hire contractor offshore kid new"
  static let welcome: WordList = """
    find notice fix report discover identify help write spot suggest ask detect resolve join attend say see tell propose
    be have get receive need want know learn read raise flag document describe explain pair shadow request confirm
    acknowledge escalate page call investigate
    """

  /// Something done to something: "zapped the index", not "strolled".
  private static func isDeed(_ scene: Scene, _ clause: Clause, _ action: Action) -> Bool {
    // In a long sentence an unknown verb is more often plain work.
    !action.object.isEmpty && scene.tokens.count <= 14 && clause.mode == .past && !clause.subjectRange.isEmpty
      && !["to", "that", "how"].contains(scene.key(action.object.lowerBound))
  }

  private static let faults: WordList =
    "incorrect wrong bad unauthorised unauthorized untested unreviewed broken"
  /// Acts that a passive with its agent tells as harm.
  private static let told: WordList =
    "delay skip ignore miss overlook rush neglect forget dismiss postpone mute silence abandon lose"

  /// "Values were entered by the operator": harm, with its agent behind.
  private static func passive(_ scene: Scene, _ clause: Clause) -> Hit? {
    // What was caused by somebody is an attribution.
    guard clause.verb.base != "cause", let agent = scene.hasPerson(behind: "by", in: clause.rest) else { return nil }
    let action = Action(scene, clause)
    let subject = clause.subjectRange
    if clause.isNegated {
      guard !subject.isEmpty,
        [
          "test", "check", "review", "update", "verify", "document", "run", "read", "follow", "do", "ask", "restart",
          "rotate", "renew", "report", "escalate", "acknowledge", "approve", "validate", "monitor", "plan",
          "communicate", "write", "finish", "tell", "inform", "warn", "notify",
        ].contains(clause.verb.base)
      else { return nil }
      let object = Wording.tidy(scene, subject).lowercasedFirst
      let isPlural = subject.last.map { scene.key($0).hasSuffix("s") && !scene.key($0).hasSuffix("ss") } ?? false
      return Hit(
        range: agent, questions: ["What checks that \(object) \(isPlural ? "are" : "is") \(clause.verb.participle)?"],
        restatement: Restatement(scene: scene, clause: clause).passive())
    }
    let faulty = scene.contains(faults, in: subject)
    guard
      faulty || scene.contains(beginners, in: agent) && !welcome.contains(clause.verb.base) || Harm.isHarm(action)
        || Harm.isUnsafe(action)
        || told.contains(clause.verb.base) || Harm.isDisabled(clause.verb.base, scene, subject)
        || clause.verbRange.contains(where: { Harm.manners.contains(scene.key($0)) })
    else { return nil }
    let without = clause.rest.first { ["without", "w/o"].contains(scene.key($0)) } ?? clause.rest.upperBound
    let tail = action.publishable(without..<clause.rest.upperBound, limit: 10) ?? ""
    var object = subject.isEmpty ? "" : Wording.tidy(scene, subject).lowercasedFirst
    let isPlural = subject.last.map { scene.key($0).hasSuffix("s") && !scene.key($0).hasSuffix("ss") } ?? false
    if ["miss", "overlook", "ignore"].contains(clause.verb.base), !object.isEmpty {
      if !["a ", "an ", "the "].contains(where: object.hasPrefix), !isPlural { object = "the \(object)" }
      let restatement = Restatement(scene: scene, clause: clause).passive()
      return Hit(range: agent, questions: ["What made \(object) easy to miss?"], restatement: restatement)
    }
    if faulty, !object.isEmpty {
      object = object.split(separator: " ").filter { !faults.contains(String($0)) }.joined(separator: " ")
      if !["a ", "an ", "the "].contains(where: object.hasPrefix), !isPlural { object = "the \(object)" }
      let question =
        isPlural
        ? "What check comes before \(object) are \(clause.verb.participle)?"
        : "What checks \(object) before it is \(clause.verb.participle)?"
      return Hit(range: agent, questions: [question], restatement: Restatement(scene: scene, clause: clause).passive())
    }
    if subject.isEmpty { return Hit(range: agent, questions: [Frames.possible], restatement: nil) }
    if subject.count == 1, !isPlural, object.first?.isLowercase == true, !Frames.bare.contains(object) {
      object = "the \(object)"
    }
    if let particle = action.particle { object += " \(particle)" }
    if !object.isEmpty { object = " " + object }
    let question =
      clause.verb.base == "delay" || clause.verb.base == "cause"
      ? Frames.information : "What made it possible to \(clause.verb.base)\(object)\(tail.isEmpty ? "" : " " + tail)?"
    return Hit(range: agent, questions: [question], restatement: Restatement(scene: scene, clause: clause).passive())
  }
}

extension String {
  /// "The plan" inside a sentence; "CI" and "GuardDuty" stay.
  fileprivate var lowercasedFirst: String { NounPhrase.lowered(self) }
}
