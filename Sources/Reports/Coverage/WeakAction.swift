/// Action items that nobody can verify, or that only train or remind people.
enum WeakAction {
  /// Source: the VA/AHRQ hierarchy of corrective actions, whose weakest tier holds training, policies and double checks.
  static func fixesPeople(_ title: String) -> Bool {
    let words = Plain.words(title)
    let run = " " + words.joined(separator: " ") + " "
    if let first = words.first,
      ["train", "retrain", "remind", "educate", "coach", "teach", "sensitise", "sensitize"].contains(first)
    {
      return true
    }
    return phrases.contains { run.contains(" \($0)") }
  }

  private static let phrases = [
    "be more careful", "more careful", "be careful", "pay attention", "pay more attention", "double check",
    "think before", "training for", "training on",
    "raise awareness", "awareness session", "awareness training", "remember to", "do not forget", "dont forget",
    "follow the process", "stick to the process",
    "communicate better", "better communication", "try harder", "take more care", "take care", "be more diligent",
    "reminder", "reading the runbook",
    "read the runbook", "lunch and learn", "security training", "refresher",
  ]

  /// A verb that has no end, and nothing that could be measured.
  static func isVague(_ title: String) -> Bool {
    let words = Plain.words(title)
    guard let first = words.first, words.count <= 8 else { return false }
    // A figure, a date or a condition is something to see.
    if title.contains(where: \.isNumber) || !measurable.isDisjoint(with: words) { return false }
    let isEndless =
      endless.contains(first) || first == "look" && words.dropFirst().first.map { ["into", "at"].contains($0) } == true
    let isShort = ["monitor", "fix", "check", "review"].contains(first) && words.count <= 3
    return isEndless || isShort || words.contains("better") || first == "more" || first == "less"
  }

  private static let endless: Set<String> = [
    "improve", "ensure", "consider", "investigate", "think", "discuss", "explore", "optimise", "optimize", "enhance",
    "evaluate", "assess",
    "streamline", "rethink", "revisit", "strengthen", "research", "analyse", "analyze", "try", "support", "clarify",
    "understand", "be", "work", "talk", "better",
  ]

  private static let measurable: Set<String> = [
    "alert", "alerts", "test", "tests", "rejects", "blocks", "until", "when", "within", "below", "above", "threshold",
    "report", "writeup", "doc",
    "document", "rfc", "list", "dashboard", "each", "every", "per", "weekly", "monthly",
  ]
}
