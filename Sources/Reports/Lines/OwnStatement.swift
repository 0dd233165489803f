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

  /// What says that something was not there.
  private static let openers = ["no", "nobody", "nothing", "missing", "lack of"]
}
