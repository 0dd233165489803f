/// "Human error" and its cousins, given as the cause.
enum HumanErrorLabel: BlameRule {
  static let card = RuleCard(
    id: "human-error", label: .humanError,
    rationale:
      "A label such as \"human error\" ends the search where it should begin: ask what made the slip easy and its catching hard.",
    source: "Dekker, The Field Guide to Understanding Human Error",
    fires: [
      .init("Root cause: human error", asks: Frames.easyToMake),
      .init(
        "Lack of attention during the deploy", asks: "What about the deploy made this easy to do and hard to catch?"),
      .init("A mistake by the operator during the switch-over", asks: Frames.easyToMake),
      .init("Cause: typo", asks: "What checks typed input before it takes effect?"),
    ],
    staysSilent: [
      .init("'Human error' is not an acceptable root cause"), .init("page fault rate 10x normal"),
      .init("The parser raised a user error page on login"), .init("User errors fell to 0.1% after the fix"),
      .init("\"Operator error\" tells us nothing about the system"), .init("Lack of capacity in eu-west-1"),
    ])

  static let cues = RuleCues(labels, folk)

  static func hit(in scene: Scene) -> Hit? {
    guard let range = labels.first(in: scene) ?? folk.first(in: scene), !isMention(scene, range) else { return nil }
    if range.upperBound < scene.tokens.count,
      NotPeople.systemNouns.contains(scene.key(range.upperBound)) || counted.contains(scene.key(range.upperBound))
    {
      return nil
    }
    return Hit(range: range, questions: [question(scene, range)], restatement: nil)
  }

  /// Behind them the label is a thing that a program counts or shows.
  private static let counted: WordList = """
    page pages message messages rate rates handler handling code codes count counts budget fell rose dropped spiked
    increased decreased redundancies redundancy channel channels tool tools plan infrastructure link links log logs banner response responses screen
    """

  /// Words in quotation marks, of which the sentence says something, are not said of anybody.
  private static func isMention(_ scene: Scene, _ range: Range<Int>) -> Bool {
    let quotes: WordList = "\" ' “ ” ‘ ’ *"
    return quotes.contains(scene.key(range.lowerBound - 1)) && quotes.contains(scene.key(range.upperBound))
      && scene.tokens.count > range.upperBound + 2
  }

  private static func question(_ scene: Scene, _ range: Range<Int>) -> String {
    let words = Set(scene.tokens[range].map(\.key))
    let has = { (some: Set<String>) in !words.isDisjoint(with: some) }
    if has(["communication", "coordination", "collaboration", "teamwork"]) {
      return "Which handoffs or channels carried this information, and where did it stop?"
    }
    if has(["awareness"]) { return "What information was spread across which tools at that point?" }
    if has(["misconfiguration", "misconfig"]) { return "What let an invalid configuration be accepted?" }
    if has(["model"]) { return "What in the documentation or the behaviour of the system suggests that model?" }
    if has(["complacent", "complacency", "fatigue", "vigilance", "alertness"]) {
      return "What share of recent alerts needed action?"
    }
    if has(["experience", "training", "skill", "skills", "knowledge", "expertise", "competence"]) {
      return "What does this task require to be known, and where is it recorded?"
    }
    if has(["copy", "paste", "copy/paste", "copy-paste"]) {
      return "What makes copying values by hand part of this task?"
    }
    if has(["typo", "typos", "finger", "fingers", "fat-fingered", "keystroke", "mistyped"]) {
      return "What checks typed input before it takes effect?"
    }
    return Frames.easyToMake
  }

  private static let labels = PatternSet(
    """
    human|operator|user|pilot|people|admin|personnel|manual|engineer|developer|staff|administrator|handling|procedural|technician|driver error|errors|mistake|mistakes|slip|lapse|blunder
    human failure|failing|factor <any> <any> <person>
    human fallibility
    pebkac
    pebcak
    id10t
    id-10-t
    problem between chair|keyboard and
    between chair and keyboard
    between keyboard and chair
    finger trouble
    fat finger|fingers|fingered|fingering|fingering
    fat-finger
    fat-fingers
    fat-fingered
    layer 8
    layer-8
    brain fart|fade
    copy / paste error|mistake
    copy/paste|copy-paste|copypaste|cut-and-paste|copy-and-paste error|mistake|slip
    paste|keystroke|typing|clerical|judgement|judgment error|mistake|slip
    error|errors|lapse in|of judgement|judgment
    mistake|mistakes was|were|been made
    misconfiguration|typo|mistake|slip|error|mixup|mix-up|blunder|oversight|misclick|misjudgement|screwup|screw-up|fuckup|goof|misstep by|from <person>
    error|mistake|slip|oversight|lapse|blunder on the part of
    made|makes|making|committed a|an|the|some <any> <any> mistake|mistakes|error|errors|blunder|slip|typo|misstep <any> <any> <end>
    <person> made|makes|committed a|an|the|some|several <any> <any> mistake|mistakes|error|errors|blunder|slip|typo|misstep
    cause|rc|rca|reason|culprit|trigger|caused|due <any> :|=|was|is|to|by|- a|an|simple|just|human|honest|silly|stupid|careless? simple|silly|stupid|honest|careless|unfortunate? typo|typos|mistake|slip|slip-up|blunder|misclick|mixup|mix-up|oversight|thinko|misstep|goof|screwup|forgetfulness
    <slip> ( <person>
    wrong|incorrect|bad <any> <any> by <person>
    cause|rca|rc|reason :|=|was|is|- human <end>
    wetware
    <person> typo|slip|error|mistake|blunder|mishap|screwup
    wrong <few> pressed|clicked|selected|picked|typed|entered|chosen by <person>
    wrong button|key|switch|option|command|flag|window|tab|terminal|host|region|env|environment|row|box|column|file|branch|script pressed|clicked|hit|selected|picked|typed|entered|chosen|used|run
    misapplied|mistyped|misentered|misconfigured|mislabelled|misrouted by hand|accident|mistake
    """)

  private static let folk = PatternSet(
    """
    lack|absence|loss|lapse|shortage|deficit|failure|breakdown of|in <very>? proper|technical|basic|sufficient|situational|operational|due|any|common|adequate|clear? <virtue>
    not enough|sufficient|adequate|much <any> <virtue>
    too little <any> <virtue>
    poor|bad|insufficient|inadequate|low|deficient|no|zero|little|weak|missing situational|operational|technical|team? communication|judgement|judgment|vigilance|attention|discipline|coordination|diligence|care|awareness|ownership|accountability|teamwork|collaboration|oversight|forethought|foresight <any>
    situational awareness was|were|had lost|gone|poor
    lost situational awareness
    wrong|flawed|faulty|incorrect|outdated|bad mental model|models
    <person> had|has|have? became|become|got|getting|grew|grown|growing|gotten <very>? complacent|careless|sloppy|overconfident|inattentive|lazy
    complacency
    too much|little confidence|trust|faith|care|attention in|by|to|of
    over-reliance|overreliance|reliance on <few> <few> by <person>
    inattention
    inattentiveness
    inattentive review|reviewer|operator|engineer
    carelessness
    overconfidence
    over-confidence
    overconfident
    negligence
    forgetfulness
    inexperience
    absent-mindedness
    tunnel vision <any> <any> <person>
    <person> <be> <very>? distracted|inattentive|complacent|overconfident|absent-minded|careless|fatigued
    made <person> sloppy|careless|complacent|inattentive|overconfident
    insufficient testing|care|review|attention by|to|from <any>
    groupthink
    """)
}
