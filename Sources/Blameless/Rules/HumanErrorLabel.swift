/// "Human error" and its cousins, given as the cause.
enum HumanErrorLabel: BlameRule {
  static let card = RuleCard(
    id: "human-error", label: .humanError,
    rationale:
      "A label such as \"human error\" ends the search where it should begin: ask what made the slip easy and its catching hard.",
    source: "Dekker, The Field Guide to Understanding Human Error",
    fires: [
      .init("Root cause: human error", asks: Frames.easyToMake),
      .init("Lack of attention during the deploy", asks: "What conditions made this easy to do and hard to catch?"),
    ],
    staysSilent: [
      .init("'Human error' is not an acceptable root cause"), .init("page fault rate 10x normal"),
      .init("The parser raised a user error page on login"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    guard let range = labels.first(in: scene) ?? folk.first(in: scene) else { return nil }
    if range.upperBound < scene.tokens.count,
      NotPeople.systemNouns.contains(scene.key(range.upperBound))
        || ["page", "message", "rate", "handler", "handling", "code", "codes", "rates"].contains(
          scene.key(range.upperBound))
    {
      return nil
    }
    return Hit(range: range, questions: [question(scene, range)], restatement: nil)
  }

  private static func question(_ scene: Scene, _ range: Range<Int>) -> String {
    let words = scene.tokens[range].map(\.key)
    if words.contains("communication") || words.contains("coordination") {
      return "Which handoffs or channels carried this information, and where did it stop?"
    }
    if words.contains("awareness") { return "What information was spread across which tools at that point?" }
    if words.contains("misconfiguration") { return "What let an invalid configuration be accepted?" }
    if words.contains("model") {
      return "What in the documentation or the behaviour of the system suggests that model?"
    }
    if words.contains("complacent") || words.contains("complacency") || words.contains("fatigue") {
      return "What share of recent alerts needed action?"
    }
    if words.contains("copy") || words.contains("paste") || words.contains("copy/paste") || words.contains("copy-paste")
    {
      return "What makes copying values by hand part of this task?"
    }
    if words.contains("typo") || words.contains("finger") || words.contains("fat-fingered") {
      return "What checks typed input before it takes effect?"
    }
    return Frames.easyToMake
  }

  private static let labels = PatternSet(
    """
    human|operator|user|pilot|people|admin|personnel error|errors|mistake
    human failure|failing
    pebkac
    pebcak
    id10t
    finger trouble
    fat finger|fingers|fingered|fingering
    fat-finger
    fat-fingered
    layer 8
    copy / paste error
    copy/paste error
    copy-paste error
    paste error
    mistake|mistakes was|were made
    misconfiguration|typo|mistake|slip|error|mixup by <person>
    wetware
    <person> typo|slip|error|mistake
    """)

  private static let folk = PatternSet(
    """
    lack of attention|discipline|care|diligence|vigilance|awareness|ownership|communication|judgement|judgment|professionalism|training|skill|experience|knowledge|coordination|rigor|rigour|urgency|accountability|effort
    poor|bad|insufficient|inadequate communication|judgement|judgment|vigilance|attention|discipline|coordination|diligence|care
    loss of situational awareness
    lost situational awareness
    situational awareness was lost
    wrong mental model
    became|got|grew|grown|too complacent
    complacency
    inattention
    carelessness
    overconfidence
    negligence
    made <person> sloppy|careless|complacent|inattentive
    insufficient testing|care|review by <person>
    failure to follow|comply|check|escalate|communicate|verify|test|review|notify|update|adhere
    """)
}
