import Blameless

/// What the words of a statement say of its place in a report. They give labels, never sentences.
enum Cues {
  /// Whether it tells somebody to do something: "Add a rollback check".
  static func isImperative(_ text: String) -> Bool {
    let words = Plain.words(text)
    guard let first = words.first, words.count > 1, !text.hasSuffix("?") else { return false }
    guard CueWords.imperatives.contains(first), !isCode(text) else { return false }
    // "Review was skipped", "Test data is old": nouns.
    let told: Set<String> = ["is", "are", "was", "were", "has", "had", "failed", "did", "does", "got"]
    if first == "use", ["case", "cases"].contains(words[1]) { return false }
    guard words[1] != "of", told.isDisjoint(with: words[1...].prefix(2)) else { return false }
    return !isToldFurtherOn(words) && !tells(text, words)
  }

  /// "Alert on pool saturation was still off": a noun with what belongs to it. "Check that it was on" is an order.
  private static func isToldFurtherOn(_ words: [String]) -> Bool {
    guard let told = words.prefix(7).firstIndex(where: { ["was", "were", "wasnt", "werent"].contains($0) }) else {
      return false
    }
    return words[..<told].allSatisfy { !opensClause.contains($0) }
  }

  private static let opensClause: Set<String> = [
    "that", "what", "which", "who", "whether", "if", "when", "where", "why", "how", "because", "after", "before",
    "until",
    "once", "while", "as", "since", "make", "ensure", "check", "confirm", "verify", "show", "prove", "see", "find",
    "document",
    "explain", "note", "say", "tell", "restore", "revert", "undo",
  ]

  /// "Import job locked the table", "restore stopped at 80%": a noun that looks like a verb, and what it did.
  private static func tells(_ text: String, _ words: [String]) -> Bool {
    guard words[1...].prefix(3).contains(where: { $0.hasSuffix("ed") || pasts.contains($0) }),
      let fact = PlainFact(text, mayEnd: true), fact.isPast
    else { return false }
    return fact.subject.split(separator: " ").filter { $0 != "the" }.count <= 3
  }

  private static let pasts: Set<String> = [
    "ran", "went", "took", "fell", "broke", "held", "hit", "lost", "left", "kept", "began", "sent", "stuck", "came",
    "hung", "froze", "rose", "grew", "filled", "blew",
  ]

  /// "read: character", "move_direction(): direction".
  private static func isCode(_ text: String) -> Bool {
    let letters = text.drop { !$0.isLetter }
    let after = letters.dropFirst(letters.prefix { $0.isLetter }.count).first
    return after.map { ":_(=".contains($0) } ?? false || text.contains("()")
  }

  /// Whether it gives what was lost as a figure: "12% of checkouts failed".
  static func isImpact(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let words = Set(Plain.words(text))
    return !words.isDisjoint(with: CueWords.affected)
      && (text.contains("%") || !words.isDisjoint(with: CueWords.harmed))
  }

  /// What ended or eased an incident is said in so many words; of the rest, what the sentence begins with is its point.
  static func phase(of text: String) -> TimelineEvent.Phase {
    if let phase = best(CueWords.endings, in: text) { return phase }
    let words = Plain.words(text)
    if words.last == "again" || words.contains("again") && words.contains("below"),
      CueWords.troubles.isDisjoint(with: words)
    {
      return .recovery
    }
    let run = " " + words.joined(separator: " ") + " "
    let places = CueWords.beginnings.compactMap { phase, phrases in
      phrases.compactMap { run.place(of: $0) }.min().map { (place: $0, phase: phase) }
    }
    return places.min { $0.place < $1.place }?.phase ?? .other
  }

  static func lens(of text: String) -> Factor.Lens { best(CueWords.lenses, in: text) ?? .context }

  static func aim(of text: String) -> ActionItem.Aim {
    if let aim = best(ActionCues.aims, in: text) { return aim }
    return Plain.words(text).first.map(ActionCues.changing.contains) ?? false ? .prevent : .other
  }

  /// The first of the lists that has a phrase in the text; a phrase's last word may go on: "alert" finds "alerts".
  private static func best<Label>(_ lists: [(Label, [String])], in text: String) -> Label? {
    let run = " " + Plain.words(text).joined(separator: " ") + " "
    return lists.first { $0.1.contains { run.place(of: $0) != nil } }?.0
  }
}

extension String {
  /// Where the phrase begins, in characters.
  /// - Parameter phrase: ends with "*" where its last word may go on.
  fileprivate func place(of phrase: String) -> Int? {
    let sought = Array(phrase.hasSuffix("*") ? " " + phrase.dropLast() : " " + phrase + " ")
    let text = Array(self)
    guard sought.count <= text.count else { return nil }
    return (0...(text.count - sought.count)).first { text[$0..<($0 + sought.count)].elementsEqual(sought) }
  }
}
