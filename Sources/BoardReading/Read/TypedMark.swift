import Whiteboard

/// A mark that was read as text: "☐ Add a test", "[x] Add a test", "• slow", "- slow".
enum TypedMark {
  /// Takes the mark off the words, if they begin with one.
  static func take(from words: inout [Word]) -> Mark? {
    guard let first = words.first else { return nil }
    if let mark = marks[first.text], words.count > 1 {
      words.removeFirst()
      return mark
    }
    // "[ ] Add" is read as two words.
    if first.text == "[", words.count > 2, words[1].text == "]" {
      words.removeFirst(2)
      return .checkbox(.empty)
    }
    for (sign, mark) in marks where sign.count < first.text.count && first.text.hasPrefix(sign) && joins(sign) {
      words.removeFirst()
      if let rest = first.dropping(sign.count) { words.insert(rest, at: 0) }
      return mark
    }
    return nil
  }

  /// Whether a sign may touch its text. "-5 min" and "*.example.com" are no list.
  private static func joins(_ sign: String) -> Bool {
    sign != "-" && sign != "*" && sign != "–" && sign != "+" && sign != "·"
  }

  private static let marks: [String: Mark] = [
    "☐": .checkbox(.empty), "□": .checkbox(.empty), "[]": .checkbox(.empty), "[_]": .checkbox(.empty),
    "☑": .checkbox(.ticked), "✓": .checkbox(.ticked), "✔": .checkbox(.ticked), "✅": .checkbox(.ticked),
    "[x]": .checkbox(.ticked), "[X]": .checkbox(.ticked), "[✓]": .checkbox(.ticked),
    "☒": .checkbox(.crossed), "✗": .checkbox(.crossed), "✘": .checkbox(.crossed), "❌": .checkbox(.crossed),
    "•": .bullet, "·": .bullet, "●": .bullet, "-": .bullet, "–": .bullet, "*": .bullet, "+": .bullet, "▪": .bullet,
  ]
}
