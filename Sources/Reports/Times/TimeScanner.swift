/// Finds the time that a statement begins or ends with.
struct TimeScanner {
  struct Found {
    var start: BoardTime
    var end: BoardTime?
    /// The statement without it.
    var rest: String
  }

  private var text: Substring
  private let isTimeline: Bool

  /// - Parameter isTimeline: whether a time is expected here, so that "1402" and "14.02" are taken for one.
  static func leading(_ text: String, isTimeline: Bool) -> Found? {
    if let space = text.firstIndex(where: \.isWhitespace), isWeekday(text[..<space]) {
      guard var found = leading(String(text[space...]), isTimeline: isTimeline) else { return nil }
      // The report has no place for the day, so it stays in the words.
      found.rest = text[..<space].filter(\.isLetter) + (found.rest.isEmpty ? "" : ": " + found.rest)
      return found
    }
    var scanner = TimeScanner(text: MisreadTime(text)?.corrected[...] ?? text[...], isTimeline: isTimeline)
    scanner.skip { $0.isWhitespace || "~≈@([".contains($0) }
    for word in ["at ", "ca. ", "ca ", "approx ", "around "] where scanner.text.lowercased().hasPrefix(word) {
      scanner.text = scanner.text.dropFirst(word.count)
    }
    guard !isDuration(scanner.text), var start = scanner.time() else { return nil }
    let end = scanner.end(after: &start)
    scanner.zone()
    // "14:02s" or "9.40%" is no time; neither is "1402 requests" outside of a timeline.
    if let next = scanner.text.first, next.isLetter || next.isNumber || "%.".contains(next) && !scanner.endsSentence {
      return nil
    }
    scanner.skip { $0.isWhitespace || ")]".contains($0) }
    return Found(start: start, end: end, rest: Plain.trimJoints(WhyAnswer.withoutArrow(Plain.trim(scanner.text))))
  }

  /// How many characters of a time of day the text begins with, or of a span between two: "14:05", "2 pm", "14:05-14:20 UTC".
  /// "2h" is how long.
  static func clockLength(_ text: Substring) -> (length: Int, isSpan: Bool)? {
    var scanner = TimeScanner(text: text, isTimeline: false)
    guard !isDuration(text), var start = scanner.time(), start.scale == .clock else { return nil }
    let one = scanner.text
    let isSpan = scanner.end(after: &start) != nil
    if !isSpan { scanner.text = one }
    // "at 2 pm.": the full stop is the sentence's; that of "2 p.m." is its own.
    if text.prefix(text.count - scanner.text.count).suffix(3).lowercased().hasSuffix("m."),
      text.prefix(text.count - scanner.text.count).dropLast(2).last != "."
    {
      scanner.text = text.dropFirst(text.count - scanner.text.count - 1)
    }
    let told = text.prefix(text.count - scanner.text.count)
    scanner.zone()
    if let next = scanner.text.first, next.isLetter || next.isNumber || next == "%" { return nil }
    let hours = told.prefix { $0.isNumber }.count
    guard hours == 4 || told.dropFirst(hours).first.map({ !"hH".contains($0) }) ?? false || told.last?.isNumber == true
    else { return nil }
    return (text.count - scanner.text.count, isSpan)
  }

  /// "(14:31)", "@ 14:31", "at 2:31pm": a time and nothing else, set off as it is behind an event.
  static func isTimeAlone(_ text: String) -> Bool {
    guard text.count <= 14, let first = text.first else { return false }
    guard "(@[".contains(first) || text.lowercased().hasPrefix("at ") else { return false }
    return leading(text, isTimeline: true)?.rest.isEmpty ?? false
  }

  /// "Rolled back to v2.2 (14:31)", "rolled back @ 14:31", "rolled back at 2:31pm".
  static func trailing(_ text: String, isTimeline: Bool = false) -> Found? {
    var body = text[...]
    while let last = body.last, last == "." || last == ")" || last.isWhitespace { body = body.dropLast() }
    let words = body.split(separator: " ")
    for count in 1...2 where words.count > count {
      let first = words[words.count - count]
      let before = text[..<first.startIndex]
      let opener = Plain.words(String(before)).last ?? ""
      // Where an event is expected, a time may end it bare.
      let isClock = isTimeline && count == 1 && first.count >= 5 && first.contains(":") && first.first?.isNumber == true
      let isOpened =
        isClock || first.hasPrefix("(") || first.hasPrefix("@") || ["at", "from"].contains(opener)
        || before.hasSuffix("@ ")
      guard isOpened, var found = leading(String(text[first.startIndex...]), isTimeline: isTimeline),
        found.rest.isEmpty || found.rest == "."
      else { continue }
      var rest = Plain.trimJoints(before)
      for word in [" at", " @", " from"] where rest.hasSuffix(word) { rest = String(rest.dropLast(word.count)) }
      found.rest = Plain.trimJoints(rest)
      return found.rest.isEmpty ? nil : found
    }
    return nil
  }

  /// "2h 40m of downtime", "3h outage": how long, and not when.
  /// "reindex job started at 11:02 with an empty source": the one time in the middle, which stays in the words too.
  static func inner(_ text: String) -> Found? {
    let words = text.split(separator: " ")
    let times = words.indices.dropFirst().filter { index in
      words[index - 1].lowercased() == "at" && words[index].contains(":") && words[index].first?.isNumber == true
    }
    guard times.count == 1, var found = leading(String(words[times[0]]), isTimeline: true), found.rest.isEmpty else {
      return nil
    }
    found.rest = text
    return found
  }

  private static func isDuration(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.first == "h" || rest.first == "H" else { return false }
    let after = rest.dropFirst()
    guard after.first?.isWhitespace == true else { return false }
    let next = after.drop(while: \.isWhitespace)
    if let first = next.first, first.isNumber {
      let unit = next.drop { $0.isNumber }
      return unit.hasPrefix("m") || unit.hasPrefix(" m")
    }
    let word = Plain.words(String(next)).first ?? ""
    return ["of", "outage", "downtime", "late", "later", "without", "delay", "long", "total", "down", "in"].contains(
      word)
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    let letters = word.lowercased().filter(\.isLetter)
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return letters.count >= 3 && word.count - letters.count <= 1 && days.contains { $0.hasPrefix(letters) }
  }

  private var endsSentence: Bool { text.first == "." && (text.dropFirst().first?.isWhitespace ?? true) }

  private mutating func skip(_ isSkipped: (Character) -> Bool) { text = text.drop(while: isSkipped) }

  private mutating func take(_ characters: String) -> Bool {
    guard let first = text.first, characters.contains(first) else { return false }
    text = text.dropFirst()
    return true
  }

  private mutating func number(_ lengths: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard lengths.contains(digits.count), let value = Int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    return (value, digits.count)
  }

  private mutating func time() -> BoardTime? {
    let before = text
    if let time = relative() { return time }
    text = before
    if let time = clock() { return time }
    text = before
    return nil
  }

  /// "T+5", "T-10 min", "+12m", "t0+1:05".
  private mutating func relative() -> BoardTime? {
    let hasT = take("Tt")
    if hasT { _ = take("0") }
    var sign = 1
    if take("+") { sign = 1 } else if hasT, take("-–−") { sign = -1 } else if !hasT { return nil }
    guard hasT || text.first?.isNumber == true else { return nil }
    skip(\.isWhitespace)
    guard let first = number(1...3) else { return nil }
    if take(":"), let minutes = number(2...2) {
      return BoardTime(scale: .relative, seconds: sign * (first.value * 3600 + minutes.value * 60))
    }
    let body = text.drop(while: \.isWhitespace)
    let unit = body.prefix { $0.isLetter }
    let sizes = [
      "m": 60, "min": 60, "mins": 60, "minutes": 60, "h": 3600, "hr": 3600, "hrs": 3600, "s": 1, "sec": 1,
    ]
    guard let size = sizes[unit.lowercased()] else {
      return hasT ? BoardTime(scale: .relative, seconds: sign * first.value * 60) : nil
    }
    text = body.dropFirst(unit.count)
    return BoardTime(scale: .relative, seconds: sign * first.value * size, hasSeconds: size == 1)
  }

  private mutating func clock() -> BoardTime? {
    guard let first = number(1...4) else { return nil }
    if first.digits == 4 { return military(first.value) }
    guard first.digits <= 2, first.value < 25 else { return nil }
    var minutes = 0
    var seconds: Int?
    var isBare = true
    let before = text
    if take(":;") || (isTimeline && take(".")) || (text.first.map { "hH".contains($0) } ?? false && take("hH")) {
      // A hand leaves room: "16: 58". "10: 30 users" in a list is no time.
      if isTimeline, first.digits == 2, before.first == ":", text.first == " " { text = text.dropFirst() }
      if let found = number(2...2) {
        minutes = found.value
        isBare = false
        let after = text
        if take(":"), let found = number(2...2) { seconds = found.value } else { text = after }
      } else if before.first == "h" || before.first == "H" {
        isBare = false
      } else {
        text = before
      }
    }
    guard minutes < 60, (seconds ?? 0) < 60 else { return nil }
    let half = meridiem()
    guard !isBare || half != nil || isRangeStart else { return nil }
    var hour = first.value
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
    }
    guard hour < 24 else { return nil }
    return BoardTime(
      scale: .clock, seconds: hour * 3600 + minutes * 60 + (seconds ?? 0), hasSeconds: seconds != nil,
      isSure: half != nil || hour > 12 || hour == 0 || (first.digits == 2 && first.value < 10))
  }

  /// "1402Z", "1402h"; and "1402" where times are expected, but not a year.
  private mutating func military(_ value: Int) -> BoardTime? {
    guard value / 100 < 24, value % 100 < 60 else { return nil }
    let isMarked = text.first.map { "Zzh".contains($0) } ?? false
    guard isMarked || (isTimeline && !(1900...2100).contains(value) && text.first?.isWhitespace ?? false) else {
      return nil
    }
    _ = take("Zzh")
    return BoardTime(scale: .clock, seconds: value / 100 * 3600 + value % 100 * 60)
  }

  /// Hours to add: 0 for am, 12 for pm.
  private mutating func meridiem() -> Int? {
    let body = text.drop(while: \.isWhitespace)
    let word = body.prefix { $0.isLetter || $0 == "." }.lowercased().filter { $0 != "." }
    guard word == "am" || word == "pm" || word == "a" && body.dropFirst().first == "." else { return nil }
    text = body.drop { $0.isLetter || $0 == "." }
    return word == "pm" ? 12 : 0
  }

  /// Whether "9" goes on as "-9:40".
  private var isRangeStart: Bool {
    var ahead = self
    ahead.skip(\.isWhitespace)
    guard ahead.take("-–—"), !ahead.text.isEmpty else { return false }
    ahead.skip(\.isWhitespace)
    guard ahead.number(1...2) != nil, ahead.take(":") else { return false }
    return ahead.number(2...2) != nil
  }

  /// The end of a range. "1-2:30pm" began in the afternoon too.
  private mutating func end(after start: inout BoardTime) -> BoardTime? {
    let before = text
    skip(\.isWhitespace)
    let word = text.lowercased().hasPrefix("to ") || text.lowercased().hasPrefix("until ")
    if word { text = text.drop { !$0.isWhitespace } } else if !take("-–—→") { text = before; return nil }
    skip(\.isWhitespace)
    guard let end = time(), end.scale == start.scale else { text = before; return nil }
    if end.isSure, !start.isSure, end.seconds - start.seconds > BoardTime.day / 2 { start.seconds += BoardTime.day / 2 }
    if end.isSure { start.isSure = true }
    return end
  }

  private mutating func zone() {
    let body = text.drop(while: \.isWhitespace)
    let word = body.prefix { $0.isLetter }
    let zones: Set<String> = [
      "Z", "UTC", "GMT", "CET", "CEST", "EST", "EDT", "PST", "PDT", "CST", "MST", "BST", "IST", "h", "hrs",
    ]
    if zones.contains(String(word)) { text = body.dropFirst(word.count) }
  }
}
