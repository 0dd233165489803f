/// Reads what opens a message, from left to right.
struct ChatScanner {
  private var text: Substring

  init(_ text: String) { self.text = text[...] }

  var rest: String { Plain.trim(text) }

  mutating func skip(_ characters: String) { text = text.drop { characters.contains($0) } }

  /// A time, with or without a date before it, in brackets or not.
  mutating func stamp() -> (time: String, date: String?)? {
    let before = text
    skip(" ([")
    var date: String?
    let words = text.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    // "2026-11-18T14:02:11Z"
    if let first = words.first, first.count > 11, first.dropFirst(10).first == "T",
      let day = CivilDate(iso: String(first.prefix(10)))
    {
      date = day.iso
      text = text.dropFirst(11)
    } else if let found = DateScanner.first(in: Array(words.prefix(3))), found.words.lowerBound == 0 {
      date = found.date(year: nil)?.iso
      let last = words[found.words.upperBound - 1]
      text = text[last.endIndex...]
      skip(" ,T")
      if text.hasPrefix("at ") { text = text.dropFirst(3) }
    } else {
      for day in ["Today at ", "Yesterday at ", "today at ", "yesterday at "] where text.hasPrefix(day) {
        text = text.dropFirst(day.count)
      }
    }
    guard let time = time() else {
      text = before
      return nil
    }
    skip(" )]")
    return (time, date)
  }

  private mutating func time() -> String? {
    let figures = text.prefix { $0.isASCII && $0.isNumber || $0 == ":" || $0 == "." }
    let parts = figures.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count), parts[1].count >= 2 else { return nil }
    let tail = parts.dropFirst().map { $0.prefix { $0 != "." } }
    guard let hour = Int(parts[0]), hour < 24, tail.allSatisfy({ $0.count == 2 && (Int($0) ?? 60) < 60 }) else {
      return nil
    }
    text = text[figures.endIndex...]
    let half = text.drop { $0 == " " || $0 == "\u{202F}" }.prefix { $0.isLetter || $0 == "." }
    var shown = hour
    switch half.lowercased().filter({ $0 != "." }) {
    case "am": shown = hour % 12
    case "pm": shown = hour % 12 + 12
    case "z", "utc", "gmt", "cet", "cest": break
    default:
      // "14:02s" is no time.
      if text.first?.isLetter == true { return nil }
      return ChatScanner.digits([hour] + tail.compactMap { Int($0) })
    }
    text = text[half.endIndex...]
    return ChatScanner.digits([shown] + tail.compactMap { Int($0) })
  }

  static func digits(_ numbers: [Int]) -> String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// "<alice>", "alice:", "@alice:".
  mutating func speaker() -> String? {
    if text.first == "<" {
      guard let close = text.prefix(60).firstIndex(of: ">") else { return nil }
      let name = String(text[text.index(after: text.startIndex)..<close].drop { "@+%~& ".contains($0) })
      guard ChatScanner.isName(name) else { return nil }
      text = text[text.index(after: close)...].drop { $0 == ":" }
      return name
    }
    guard let colon = text.prefix(60).firstIndex(of: ":") else { return nil }
    let name = Plain.trim(text[..<colon])
    guard ChatScanner.isName(name), text[colon...].dropFirst().first.map({ $0.isWhitespace }) ?? true else {
      return nil
    }
    text = text[text.index(after: colon)...]
    return name
  }

  /// "r.weiss  on it": a name in a column of its own, two blanks or a tab before what is said.
  mutating func columnSpeaker() -> String? {
    guard let gap = text.range(of: "  ")?.lowerBound ?? text.firstIndex(of: "\t") else { return nil }
    let name = Plain.trim(text[..<gap])
    let said = Plain.trim(text[gap...])
    guard name.split(separator: " ").count <= 2, ChatScanner.isName(name), !said.isEmpty else { return nil }
    text = said[...]
    return name
  }

  /// What a person or a program may be called in a chat: up to four words, the most of it letters.
  static func isName(_ name: String) -> Bool {
    let bare = name.hasPrefix("@") ? name.dropFirst() : name[...]
    let words = bare.split(separator: " ")
    guard (1...4).contains(words.count), bare.count <= 40, bare.first?.isLetter == true else { return false }
    guard bare.allSatisfy({ $0.isLetter || $0.isNumber || " .-_'’()".contains($0) }) else { return false }
    return Heading(name + ": it")?.rest != "it" && TimeScanner.leading(name, isTimeline: false) == nil
  }
}
