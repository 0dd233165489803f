/// Times of day go out of what nobody is to be known by: they tell who was on call.
extension String {
  /// One line without its times of day. "At 14:05 the primary was nearly dropped" is said without the first two words;
  /// where a sentence needs a word there, "[time]" stands in: "the [time] backup". How long something took stays.
  package var withoutClockTimes: String {
    var out = ""
    var rest = self[...]
    var last: Character?
    while let first = rest.first {
      let isWordStart = last.map { !$0.isLetter && !$0.isNumber && !":./".contains($0) } ?? true
      let opens = out.allSatisfy { !$0.isLetter && !$0.isNumber }
      guard isWordStart || out.endsInDate, let found = ClockTime(rest) else {
        out.append(first)
        last = first
        rest = rest.dropFirst()
        continue
      }
      last = rest.prefix(found.length).last
      rest = rest.dropFirst(found.length)
      out.leaveOut(found, opensLine: opens, before: &rest)
    }
    return out
  }

  /// "2026-11-18T14:05": the day stays.
  fileprivate var endsInDate: Bool {
    let day = suffix(11)
    return day.count == 11 && day.last == "T" && day.prefix(4).allSatisfy(\.isNumber) && day.contains("-")
  }

  fileprivate mutating func leaveOut(_ time: ClockTime, opensLine: Bool, before rest: inout Substring) {
    if endsInDate {
      removeLast()
      return
    }
    let opener = time.isSpan ? ClockTime.openers + ["from"] : ClockTime.openers
    let isBracketed = last.map { "([".contains($0) } ?? false && rest.first.map { ")]".contains($0) } ?? false
    if isBracketed {
      removeLast()
      rest = rest.dropFirst()
    } else if let word = opener.first(where: { endsIn(word: $0) }) {
      removeLast(word.count + (last?.isWhitespace ?? false ? 1 : 0))
    } else if !opensLine {
      self += "[time]"
      return
    }
    if last?.isWhitespace ?? true { rest = rest.drop { $0.isWhitespace } }
    let isOpening = allSatisfy { !$0.isLetter && !$0.isNumber }
    if isOpening {
      rest = rest.drop { $0.isWhitespace || ",:;-–—|".contains($0) }
      if isEmpty { rest = (rest.prefix(1).uppercased() + rest.dropFirst())[...] }
    } else if rest.isEmpty || rest.first.map({ ".,;:!?)".contains($0) }) ?? false {
      while last?.isWhitespace ?? false { removeLast() }
    }
  }

  /// Whether the word ends it, blanks behind it aside.
  private func endsIn(word: String) -> Bool {
    let text = last?.isWhitespace ?? false ? dropLast() : self[...]
    guard text.lowercased().hasSuffix(word) else { return false }
    let before = text.dropLast(word.count).last
    return before.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}

/// A time of day, or a span between two, with which a text begins.
private struct ClockTime {
  /// In characters.
  var length: Int
  var isSpan: Bool

  /// What goes with the time: "at 14:05" can be left out of any sentence.
  static let openers = [
    "at around", "at about", "at", "around", "about", "@", "~", "ca.", "ca", "gegen", "um", "kurz nach", "kurz vor",
    "shortly after", "just after", "just before",
  ]

  init?(_ text: Substring) {
    if let word = Self.named.first(where: { text.lowercased().hasPrefix($0) }) {
      guard text.dropFirst(word.count).first.map({ !$0.isLetter }) ?? true else { return nil }
      (length, isSpan) = (word.count, false)
      return
    }
    if let said = SpokenClock.length(text) {
      (length, isSpan) = (said, false)
      return
    }
    guard text.first?.isNumber == true, let found = TimeScanner.clockLength(text) else {
      return nil
    }
    (length, isSpan) = found
  }

  private static let named = ["noon", "midnight", "midday"]
}
