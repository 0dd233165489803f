/// The questions: each frame asks the system, never a person, and adds no fact.
enum Frames {
  static let conditions = "What conditions had to come together for this to happen?"
  static let shown = "What did the system show at that point?"
  static let information = "What information was available at that point?"
  static let hard = "What made this work hard to get right?"
  static let likely = "What in the working conditions made this outcome likely?"
  static let easyToMake = "What conditions made this easy to do and hard to catch?"
  static let possible = "What made this possible?"
  static let anyAccount = "What makes this work safe whichever account starts it?"
  static let pattern = "What do these incidents have in common in tooling or process?"
  static let removesNeed = "What change to the system removes the need for extra care here?"

  static func isGeneric(_ question: String) -> Bool { topical[question] != nil }

  /// Asks nothing that the sentence says.
  static func isVague(_ question: String) -> Bool { [conditions, hard, easyToMake, possible].contains(question) }

  /// A question that could be asked of anything, asked of the thing that the sentence is about.
  static func staying(with topic: Topic?, _ question: String) -> String {
    guard let topic, let (before, after) = topical[question] else { return question }
    return "\(before) \(topic.phrase) \(after)"
  }

  private static let topical: [String: (String, String)] = [
    conditions: ("What conditions around", "made this outcome possible?"),
    shown: ("What did the system show about", "at that point?"),
    information: ("What information about", "was available at that point?"),
    hard: ("What made the work on", "hard to get right?"),
    easyToMake: ("What about", "made this easy to do and hard to catch?"),
    possible: ("What about", "made this possible?"),
    removesNeed: ("What change to", "removes the need for extra care here?"),
  ]

  /// Something done less than asked: "skipped CI".
  static func skipping(_ action: Action) -> [String] {
    var out: [String] = []
    if isTesting(action), let guardQuestion = uncaught(action.scene) { out.append(guardQuestion) }
    if let phrase = action.phrase(\.ing) { out.append("What makes \(phrase) possible?") }
    return out.isEmpty ? [possible] : out
  }

  /// What staging or the pipeline, where the notes name them, had to do with it.
  static func uncaught(_ scene: Scene) -> String? {
    var guards = scene.guards
    guards.note(scene.tokens)
    if guards.staging { return "What prevented the staging environment from catching this?" }
    return guards.pipeline ? "What prevented the pipeline from catching this?" : nil
  }

  static func isTesting(_ action: Action) -> Bool {
    if action.verb.base == "test" || action.verb.base == "validate" { return true }
    // "merged without tests" is about the merge, "skipped the load tests" about load.
    return action.scene.contains("testing test tests qa regression validation", in: action.object)
      && !action.scene.contains("load stress unit performance penetration smoke", in: action.object)
  }

  static func withArticle(_ object: String, _ action: Action) -> String {
    guard let first = action.object.first, action.scene.tokens[first].kind == .word else { return object }
    let key = action.scene.key(first)
    if ["last", "next"].contains(key), action.scene.contains("'s", in: action.object) { return object }
    if ["wrong", "incorrect"].contains(key), !action.isPlural, action.object.count > 1 { return "the \(object)" }
    if articles.contains(key) || action.isPlural
      || (action.object.count == 1 && action.scene.tokens[first].isCapitalised)
      || (action.object.count == 1 && bare.contains(key))
      || action.object.count > 1 && action.scene.tokens[first].kind != .word
    {
      return object
    }
    if action.object.dropFirst().contains(where: { articles.contains(action.scene.key($0)) }) { return object }
    guard let last = action.object.last, countable.contains(action.scene.key(last)) else { return object }
    return "the \(object)"
  }

  static let articles: WordList =
    "the a an this that these those every each all any no some our my your their his her its"
  static let bare: WordList = "ci qa staging production prod checkout monitoring access"
  private static let countable: WordList = """
    build config runbook cluster database db alert page dashboard migration deploy key cert certificate lockfile timeout
    table backup schema silence flag plan review canary node queue cache service server pipeline index log ticket alarm change release migration fix rollback import rollout failover
    """

  private static let personal: WordList = """
    he she they we i you him her them he'd she'd they'd we'd you'd i'd he's she's they're we're you're he'll she'll they'll
    themselves himself herself ourselves yourself
    """

  /// At most 25 words and in the form of a question; anything else is not asked.
  static func isSound(_ question: String) -> Bool {
    question.hasSuffix("?") && question.split(separator: " ").count <= 25
      && ["What ", "How ", "Which ", "Where ", "When "].contains(where: question.hasPrefix)
      && !question.dropLast().split(separator: " ").contains { personal.contains(String($0)) }
  }
}
