/// The names of the quarters of a square of impact and effort.
enum Quadrant {
  /// "High impact / low effort", "quick wins", "big bets".
  static func isOne(_ words: [String]) -> Bool {
    let set = Set(words)
    let isWeighed = !set.isDisjoint(with: gains) && !set.isDisjoint(with: costs)
    return isWeighed && words.count <= 8 || names.contains(words.joined(separator: " "))
  }

  private static let gains: Set<String> = ["impact", "value", "benefit", "gain", "importance", "important", "nutzen"]
  private static let costs: Set<String> = ["effort", "cost", "complexity", "urgent", "urgency", "ease", "aufwand"]
  private static let names: Set<String> = [
    "quick wins", "quick win", "big bets", "big bet", "fill ins", "fill in", "fillers", "time sinks", "time sink",
    "money pits", "money pit", "thankless tasks", "thankless task", "major projects", "major project", "hard slogs",
    "low hanging fruit", "strategic bets", "not worth it",
  ]
}
