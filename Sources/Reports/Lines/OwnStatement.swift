import Blameless

/// Whether a line says something by itself: a wrapped line's rest seldom has a subject and a verb of its own.
enum OwnStatement {
  /// "Backup encoder has another login", "14:02 rollback started", "no alert on certificate expiry".
  static func isOne(_ text: String) -> Bool {
    let text = Leading(text, mark: nil).rest
    let words = Capitals.calmed(TimeScanner.leading(text, isTimeline: true)?.rest ?? text)
    guard words.contains(" ") else { return false }
    if openers.contains(where: { words.lowercased().hasPrefix($0 + " ") }) { return true }
    return PlainFact(words, mayEnd: true) != nil
  }

  /// "Shorten the lag alert window to 5 min": two orders are two actions.
  static func isOrder(_ text: String) -> Bool {
    let rest = Leading(text, mark: nil).rest
    let words = Priority(rest)?.rest ?? rest
    return rest.split(separator: " ").count > 2 && (Cues.isImperative(words) || ImperativeMood.opens(words))
  }

  /// "FACILITIES, 12/15" under what is to be done says whose it is, and is no part of the sentence.
  static func isWhose(_ text: String, after passage: Passage) -> Bool {
    guard let phrase = text.split(separator: ",").first, isOrder(passage.text) else { return false }
    let words = Plain.words(String(phrase))
    guard (1...3).contains(words.count) else { return false }
    // "... in the test" over "lab" goes on; a day behind it, or the word "team", leaves no doubt.
    return TeamWords.callOne(words) || phrase.count < text.count && TeamWords.nameOne(words)
  }

  /// What says that something was not there.
  private static let openers = ["no", "nobody", "nothing", "missing", "lack of"]
}
