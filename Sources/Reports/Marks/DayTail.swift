/// The day at the end of an action, resolved or not: "by Feb 12", "- Fri", "next sprint".
enum DayTail {
  /// How many words it takes, the word that introduces it among them. Nil where there is none.
  static func length(at words: [Substring]) -> Int? {
    if let loose = LooseDay.length(at: words) { return loose }
    if let date = DateScanner.first(in: words), date.words.upperBound == words.count, date.words.lowerBound > 1 {
      let count = words.count - date.words.lowerBound
      return openers.contains(plain(words[date.words.lowerBound - 1])) ? count + 1 : count
    }
    // "bis 20.11."
    if words.count > 2, let last = words.last, plain(words[words.count - 2]) == "bis",
      last.allSatisfy({ $0.isNumber || $0 == "." }), last.split(separator: ".").count == 2
    {
      return 2
    }
    // "Thu 4th"
    if words.count > 3, let last = words.last, last.first?.isNumber == true,
      days.contains(plain(words[words.count - 2])), ["st", "nd", "rd", "th"].contains(where: plain(last).hasSuffix)
    {
      return openers.contains(plain(words[words.count - 3])) ? 3 : 2
    }
    guard words.count > 2, let last = words.last, days.contains(plain(last)) else { return nil }
    let before = words[words.count - 2]
    if openers.contains(plain(before)) { return 2 }
    if short.contains(plain(last)) { return 1 }
    // "the Tuesday call on Monday" says what to do; a day that is set off is when.
    let isSetOff = last.hasPrefix("(") || before.last.map { ",-–—:(→|/".contains($0) } == true
    return isSetOff ? 1 : nil
  }

  /// Whether a text is a day and nothing else.
  static func isOne(_ words: [Substring]) -> Bool {
    length(at: ["x", "x", "-"] + words).map { $0 == words.count } ?? false
  }

  private static func plain(_ word: Substring) -> String { Plain.words(String(word)).joined() }

  private static let openers: Set<String> = ["by", "due", "until", "before", "eta", "deadline", "bis"]
  /// What can be nothing but a day.
  private static let short: Set<String> = ["eow", "eod", "eom", "eoq", "eoy", "tomorrow"]
  private static let days: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "eow", "eod", "eom", "eoq", "eoy", "today", "tomorrow", "tonight",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
  ]
}
