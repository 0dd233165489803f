/// The date an action is due, at its end: "by 12/1", "due Fri", "(2026-12-01)", "EOW".
struct DueDate {
  var date: CivilDate
  var rest: String

  /// - Parameter report: the report's date: a day without a year is the next on or after it.
  /// - Returns: nil where no date is given or it cannot be resolved; then it stays in the title.
  init?(_ text: String, report: CivilDate?) {
    var body = text
    var isBracketed = false
    while let last = body.last, last == "." || last == ")" || last == "]" || last.isWhitespace {
      isBracketed = isBracketed || last == ")" || last == "]"
      body.removeLast()
    }
    let words = body.split(separator: " ")
    for count in (1...4).reversed() where words.count > count {
      let tail = Array(words.suffix(count))
      let before = words.dropLast(count)
      guard
        let date = DueDate.date(tail, report: report)
          ?? (count == 1 ? DueDate.germanDay(tail[0], behind: before.last, report: report) : nil)
      else { continue }
      let isOpen = tail[0].hasPrefix("(") || tail[0].hasPrefix("[")
      let opener = before.last.map { Plain.words(String($0)).last ?? "" } ?? ""
      // A weekday before a date only repeats it: "on Thu 4 Dec".
      let isRepeated = count > 1 && DueDate.weekday(tail[0]) != nil && tail[1].contains(where: \.isNumber)
      let isNamed = !isRepeated && Plain.words(String(tail[0])).allSatisfy { $0.allSatisfy(\.isLetter) }
      // "deploy on Friday" says what to do.
      if isNamed, !isOpen, ["on", "this", "next", "every", "last", "each", "of", "for", "from"].contains(opener) {
        return nil
      }
      // "the two Tuesday calls": a day's full name must be set off.
      let isSetOff =
        isOpen || before.last?.last.map { ",-–—:(".contains($0) } == true || DueDate.openers.contains(opener)
      if count == 1, isNamed, tail[0].count > 5, tail[0].lowercased().contains("day"), !isSetOff { return nil }
      self.date = date
      rest = DueDate.close(before.joined(separator: " "), isBracketed: isBracketed && !isOpen)
      guard !rest.isEmpty else { return nil }
      return
    }
    return nil
  }

  private static func lastDay(year: Int, month: Int) -> CivilDate? {
    (28...31).reversed().lazy.compactMap { CivilDate(year: year, month: month, day: $0) }.first
  }

  /// "bis 20.10.": day and month, which elsewhere are a time or a version.
  private static func germanDay(_ word: Substring, behind opener: Substring?, report: CivilDate?) -> CivilDate? {
    guard let opener, ["bis", "zum", "am"].contains(opener.lowercased()), let report else { return nil }
    let parts = word.split(separator: ".")
    guard parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1]) else { return nil }
    guard let date = CivilDate(year: report.year, month: month, day: day) else { return nil }
    return date < report ? CivilDate(year: report.year + 1, month: month, day: day) : date
  }

  private static let openers = [
    "by", "due", "until", "eta", "before", "due on", "due by", "on", "bis", "deadline", "→", "bis zum",
  ]

  /// Takes away what introduced the date, and closes the bracket that it stood in.
  private static func close(_ text: String, isBracketed: Bool) -> String {
    var rest = Plain.trimJoints(text)
    for opener in openers {
      for joint in ["", ":"] where rest.lowercased().hasSuffix(opener + joint) {
        let start = rest.dropLast(opener.count + joint.count)
        guard start.isEmpty || start.last?.isLetter == false else { continue }
        rest = Plain.trimJoints(start)
      }
    }
    if rest.hasSuffix("(") || rest.hasSuffix("[") { return Plain.trimJoints(rest.dropLast()) }
    for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
      if isBracketed, rest.count(where: { $0 == open }) > rest.count(where: { $0 == close }) {
        return rest + String(close)
      }
    }
    return rest
  }

  private static func date(_ words: [Substring], report: CivilDate?) -> CivilDate? {
    if words.count > 1, let first = Plain.words(String(words[0])).first {
      if ["eod", "cob"].contains(first) { return date(Array(words.dropFirst()), report: report) }
      if let day = weekday(words[0]) {
        if words.count == 2, let report, let number = ordinal(words[1]) {
          return next(day, number, from: report)
        }
        guard words[1].first?.isNumber == true || words.count > 2 else { return nil }
        return DateScanner.first(in: words)?.words == 1..<words.count
          ? date(Array(words.dropFirst()), report: report) : nil
      }
    }
    if let found = DateScanner.first(in: words) {
      guard found.words == words.indices else { return nil }
      if found.year != nil { return found.date(year: nil) }
      guard let report, let date = found.date(year: report.year) else { return nil }
      return date < report ? found.date(year: report.year + 1) : date
    }
    guard words.count == 1, let report, let word = Plain.words(String(words[0])).first else { return nil }
    switch word {
    case "today", "eod": return report
    case "tomorrow": return report.adding(days: 1)
    case "eow": return report.adding(days: (4 - report.weekday + 7) % 7)
    case "eom": return lastDay(year: report.year, month: report.month)
    case "eoq": return lastDay(year: report.year, month: (report.month + 2) / 3 * 3)
    case "eoy": return lastDay(year: report.year, month: 12)
    default: break
    }
    return weekday(words[0]).map { report.adding(days: ($0 - report.weekday + 7) % 7) }
  }

  /// Days after Monday.
  private static func weekday(_ word: Substring) -> Int? {
    guard let word = Plain.words(String(word)).first else { return nil }
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let other = ["tues": 1, "thur": 3, "thurs": 3]
    return days.firstIndex(of: word) ?? short.firstIndex(of: word) ?? other[word]
  }

  /// "4th": the day of a month that is not named.
  private static func ordinal(_ word: Substring) -> Int? {
    guard let word = Plain.words(String(word)).first else { return nil }
    let digits = word.prefix(while: \.isNumber)
    return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? Int(digits) : nil
  }

  /// The first day with that weekday and that number within two months. Nil where they do not fit together.
  private static func next(_ weekday: Int, _ number: Int, from report: CivilDate) -> CivilDate? {
    (0..<62).lazy.map(report.adding(days:)).first { $0.weekday == weekday && $0.day == number }
  }
}
