/// A time by which something is to be done that is no day: "next sprint", "by Q3", "ASAP". It stays in the title.
enum LooseDay {
  /// How many words at the end it takes, the word that introduces it among them. Nil where there is none.
  static func length(at words: [Substring]) -> Int? {
    let plain = words.map { Plain.words(String($0)).joined() }
    for phrase in phrases where plain.suffix(phrase.count).elementsEqual(phrase) && plain.count > phrase.count + 1 {
      let before = plain[plain.count - phrase.count - 1]
      return phrase.count + (openers.contains(before) ? 1 : 0)
    }
    // "mid December", "by end of Jan"
    guard let last = plain.last, DateScanner.isMonth(last) else { return nil }
    for (count, part) in [(2, plain.dropLast().last), (3, plain.dropLast(2).last)] {
      guard let part, parts.contains(part), count == 2 || plain[plain.count - 2] == "of", plain.count > count + 1 else {
        continue
      }
      return count + (openers.contains(plain[plain.count - count - 1]) ? 1 : 0)
    }
    return nil
  }

  private static let parts: Set<String> = ["mid", "early", "late", "end", "beginning", "start", "middle"]

  /// Whether it begins with the word that joins it to the title: "by next sprint".
  static func isJoined(_ day: String) -> Bool { Plain.words(day).first.map(openers.contains) ?? false }

  private static let openers: Set<String> = ["by", "due", "until", "before", "in", "for", "eta", "bis"]

  private static let phrases: [[String]] = [
    ["next", "sprint"], ["this", "sprint"], ["following", "sprint"], ["next", "week"], ["this", "week"],
    ["next", "month"],
    ["this", "month"], ["next", "quarter"], ["this", "quarter"], ["next", "release"], ["next", "retro"],
    ["next", "deploy"], ["next", "planning"], ["next", "meeting"], ["next", "on", "call"], ["next", "incident"],
    ["next", "year"],
    ["q1"], ["q2"], ["q3"], ["q4"], ["asap"], ["soon"], ["later"], ["tbd"], ["ongoing"], ["end", "of", "week"],
    ["end", "of", "month"], ["end", "of", "quarter"], ["end", "of", "year"], ["nächste", "woche"],
  ]
}
