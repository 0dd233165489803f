/// A piece of somebody's work held against a rule that was picked afterwards.
enum RuleMatching: BlameRule {
  static let card = RuleCard(
    id: "rule-matching", label: .judgment,
    rationale: "A rule that was not followed says where rule and work part: ask what made it hard to follow.",
    source: "Dekker, The Field Guide to Understanding Human Error: micro-matching",
    fires: [
      .init("The on-call did not follow the runbook", asks: "What made it hard to follow the runbook?"),
      .init(
        "Contrary to policy, ops pushed on Saturday", asks: "Where did the written process and the actual work differ?"),
      .init(
        "Unauthorised access by the analyst to the replica",
        asks: "What grants this access, and what reviews those grants?"),
    ],
    staysSilent: [
      .init("Pods violated the memory limit"), .init("The request did not follow the redirect"),
      .init("José restarted the broker per runbook step 6"),
    ])

  static let cues = RuleCues(access, norms, verbs: ["follow", "comply", "adhere"] + defiances)

  static func hit(in scene: Scene) -> Hit? {
    for clause in scene.clauses where clause.subject.isHuman || clause.subject == .none {
      let base = clause.verb.base
      let action = Action(scene, clause)
      let isRule = action.mentions(rules)
      if clause.mode == .past,
        clause.isNegated && (base == "follow" || base == "comply" || base == "adhere")
          || isRule && !clause.isPassive
            && defiances.contains(base)
      {
        if clause.subject == .none, base == "follow", !isRule { continue }
        let phrase = clause.isNegated ? action.phrase() : action.objectText.map { "follow \($0)" }
        return Hit(
          range: clause.subjectRange.isEmpty ? clause.verbRange : clause.subjectRange,
          questions: [
            phrase.map { "What made it hard to \($0)?" } ?? "Where did the written process and the actual work differ?"
          ],
          restatement: clause.isNegated ? Restatement(scene: scene, clause: clause).passive(negated: true) : nil)
      }
    }
    if let range = access.first(in: scene) {
      return Hit(range: range, questions: ["What grants this access, and what reviews those grants?"], restatement: nil)
    }
    if let range = norms.first(in: scene) {
      return Hit(
        range: range, questions: ["Where did the written process and the actual work differ?"], restatement: nil)
    }
    return nil
  }

  private static let defiances = [
    "violate", "break", "bypass", "breach", "ignore", "disregard", "flout", "circumvent", "sidestep", "defy", "evade",
  ]
  private static let rules: WordList =
    "rule rules policy process procedure sop runbook freeze protocol guideline guidelines checklist step steps"
  private static let access = PatternSet(
    """
    unauthorised|unauthorized access <any> by <person>
    """)
  private static let norms = PatternSet(
    """
    non-adherence|nonadherence|non-compliance|noncompliance to|with|of|by|from
    no|missing|lacking|without approval|review|sign-off|ticket <any> as? required by|under|per <rule>
    failure to follow|comply|adhere
    in|a|clear violation|breach|contravention|defiance of <any> <any> <rule>
    in violation|breach|defiance of
    against|contrary policy|procedure|protocol|process|rules|regulations|sop <any>
    against|contrary|counter to? the|our|all|company|agreed? <any> policy|procedure|protocol|process|rules|regulations|guidelines|sop|sops|instructions|advice|freeze
    <person> was|were|is|are required|obliged|obligated to
    unauthorised|unauthorized|unapproved|unsanctioned change|changes|access|deploy|restart|action <any> <any> by <person>
    deploy|change|release|merge|restart|rollback|push|migration was|were|is not <any> compliant with
    deploy|change|release|merge|restart|rollback|push|migration was|were|is not in compliance|line with
    not following|followed <any> process|procedure|sop|runbook by <person>
    not followed by <person>
    <person> <any> went|go|going around|behind|outside <any> <any> <rule>
    <person> <any> didn't|didnt|never|not go|went|going|gone through <few> cab|approval|review|process|board|procedure|channels|change
    <person> <any> broke|break|breaks|breached|violated|violates|flouted|disregarded|ignored|circumvented|sidestepped|defied|disobeyed|bent <any> <any> <any> <rule>
    <rule> <few> was|were ignored|violated|breached|disregarded|flouted|broken by <any> <person>
    outside <any> change|maintenance window by <person>
    per|by sop|policy|procedure , <person> was|were|is required|supposed|meant
    <person> <any> deviated|strayed|departed from <any> <any> <rule>
    <person> <any> skipped|ignored|bypassed|circumvented <any> change|approval|review board|process|committee|step|gate|procedure
    not|never according|per|by to? <any> procedure|policy|protocol|sop|process|rules|regulations
    against all|any|every|the|our|better advice|recommendations|judgement|guidance|warnings
    disregard|disregarding for|of? <any> <any> <rule>
    """)
}
