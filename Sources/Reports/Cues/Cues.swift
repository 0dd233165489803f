/// What the words of a statement say of its place in a report. They give labels, never sentences.
enum Cues {
  /// Whether it tells somebody to do something: "Add a rollback check".
  static func isImperative(_ text: String) -> Bool {
    let words = Plain.words(text)
    guard let first = words.first, words.count > 1, !text.hasSuffix("?") else { return false }
    guard CueWords.imperatives.contains(first) else { return false }
    // "Review was skipped", "Test data is old": nouns.
    return !["is", "are", "was", "were", "has", "had", "failed", "did", "does", "of"].contains(words[1])
  }

  /// Whether it gives what was lost as a figure: "12% of checkouts failed".
  static func isImpact(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let words = Set(Plain.words(text))
    return !words.isDisjoint(with: CueWords.affected)
      && (text.contains("%") || !words.isDisjoint(with: CueWords.harmed))
  }

  static func phase(of text: String) -> TimelineEvent.Phase { best(CueWords.phases, in: text) ?? .other }

  static func lens(of text: String) -> Factor.Lens { best(CueWords.lenses, in: text) ?? .context }

  static func aim(of text: String) -> ActionItem.Aim { best(CueWords.aims, in: text) ?? .other }

  /// The first of the lists that has a phrase in the text; a phrase's last word may go on: "alert" finds "alerts".
  private static func best<Label>(_ lists: [(Label, [String])], in text: String) -> Label? {
    let run = " " + Plain.words(text).joined(separator: " ") + " "
    return lists.first { $0.1.contains { run.holds($0) } }?.0
  }
}

extension String {
  /// - Parameter phrase: ends with "*" where its last word may go on.
  fileprivate func holds(_ phrase: String) -> Bool {
    phrase.hasSuffix("*") ? contains(" " + phrase.dropLast()) : contains(" " + phrase + " ")
  }
}
