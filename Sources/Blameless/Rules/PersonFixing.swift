/// Remedies that mend the person: be careful, retrain, remind.
enum PersonFixing: BlameRule {
  static let card = RuleCard(
    id: "person-fixing", label: .humanError,
    rationale: "Care and training wear off; a change to the system stays: ask which one removes the need.",
    source: "VA/AHRQ hierarchy of corrective actions",
    fires: [
      .init("Be more careful with deploys", asks: "What change to the system removes the need for extra care here?"),
      .init(
        "Action: retrain ops on the deploy tool",
        asks: "What about the deploy tool can change so that it is hard to misuse?"),
    ],
    staysSilent: [
      .init("Remind the channel bot to post the rota"), .init("Retrain the ranking model weekly"),
      .init("Remove the manual checklist; make the pipeline do it"),
    ])

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
    be|being more|extra|very|super|less careful|careless|vigilant|diligent|attentive|mindful
    be careful|vigilant|diligent
    more careful|vigilant|diligent|careless
    retrain|re-train|train|educate|coach|remind|reeducate <person>
    retraining|training for|of <person>
    retraining
    refresher training|course
    remind everyone|everybody|people|folks|all
    pay more|closer|better attention
    paying more|closer attention
    need|needs to pay attention|think|concentrate|focus|learn
    think before
    think twice
    try harder
    send <person> on
    tell <person> not to
    tell <person> to be|stop|check|read|follow|pay
    double check next time
    always double check|double-check
    everyone must|should|needs|has read|follow|check|double
    """)
}
