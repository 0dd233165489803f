import Whiteboard

/// What stands before a statement and is no part of it: a bullet, a number, a tick box, drawn or typed.
struct Leading {
  var tick: Mark.Tick?
  /// Whether something marks it as an item of its own.
  var isItem: Bool
  var number: Int?
  /// Whether its number says that it is an action: "AI-3".
  var isAction = false
  /// The first sign that marks it, where one was typed.
  var bullet: Character?
  var rest: String

  init(_ text: String, mark: Mark?) {
    isItem = mark != nil
    rest = Plain.trim(text)
    if case .checkbox(let drawn) = mark { tick = drawn }
    while stripBox() || stripBullet() || stripNumber() || stripID() { isItem = true }
  }

  private mutating func stripBullet() -> Bool {
    guard let first = rest.first, Leading.bullets.contains(first) || first == "o", rest.count > 1 else { return false }
    let next = rest.dropFirst()
    switch first {
    // "-5 %" is a number; "- 5 hosts" an item. "-> x" is an arrow.
    case "-", "–": if next.first?.isNumber == true || next.first == ">" || next.first == "-" { return false }
    // "+12m" is a time.
    case "+", "o": if next.first?.isWhitespace != true { return false }
    case "*": if next.first == "*" { return false }
    default: break
    }
    bullet = bullet ?? first
    rest = Plain.trim(next)
    return true
  }

  private static let bullets: Set<Character> = [
    "-", "–", "—", "•", "*", "·", "▪", "◦", "‣", ">", "+", "●", "○", "◆", "◇", "➤", "►", "▸", "»", "∙", "⁃",
  ]

  private mutating func stripBox() -> Bool {
    guard let (state, count) = Leading.box(at: rest) else { return false }
    tick = tick ?? state
    rest = Plain.trim(rest.dropFirst(count))
    return true
  }

  /// A box in one sign, or in brackets: "☐", "[ ]", "[~]", "(x)".
  private static func box(at text: String) -> (Mark.Tick, Int)? {
    guard let first = text.first else { return nil }
    if let state = signs[first] { return (state, 1) }
    guard first == "[" || first == "(" else { return nil }
    let inner = text.dropFirst().prefix(4).prefix { $0 != "]" && $0 != ")" }
    let close = text.dropFirst(inner.count + 1).first
    guard close == (first == "[" ? "]" : ")") else { return nil }
    let said = inner.filter { !$0.isWhitespace }
    guard said.count <= 1 else { return nil }
    guard let sign = said.first else { return first == "[" || !inner.isEmpty ? (.empty, inner.count + 2) : nil }
    // "(a)" counts; "[a]" is no box either.
    guard let state = insides[sign], first == "[" || !"-.>o*vV_".contains(sign) else { return nil }
    return (state, inner.count + 2)
  }

  private static let signs: [Character: Mark.Tick] = [
    "☐": .empty, "□": .empty, "⬜": .empty, "◻": .empty, "▢": .empty, "❏": .empty, "❑": .empty, "🔲": .empty,
    "☑": .ticked, "✓": .ticked, "✔": .ticked, "✅": .ticked, "🗹": .ticked, "☒": .crossed, "✗": .crossed, "✘": .crossed,
    "◐": .half, "◑": .half, "◒": .half, "◓": .half, "◧": .half, "◨": .half, "⬓": .half, "⬒": .half, "◩": .half,
    "◪": .half, "⊟": .half, "🚧": .half, "⏳": .half, "🔄": .half,
  ]

  /// What stands between brackets: a stroke through half a box is work that has begun.
  private static let insides: [Character: Mark.Tick] = [
    "_": .empty, "x": .ticked, "X": .ticked, "×": .crossed, "✓": .ticked, "✔": .ticked, "✅": .ticked, "v": .ticked,
    "V": .ticked, "*": .ticked, "~": .half, "/": .half, "\\": .half, "-": .half, ">": .half, ".": .half, "o": .half,
  ]

  /// "AI-3 add a check", "CA1: add a check": the number of an action in somebody's list.
  private mutating func stripID() -> Bool {
    guard number == nil, let word = rest.split(separator: " ", maxSplits: 1).first else { return false }
    let letters = word.prefix { $0.isLetter }
    guard Leading.series.contains(letters.lowercased()) else { return false }
    let body = word.dropFirst(letters.count).drop { "-#".contains($0) }
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    let tail = body.dropFirst(digits.count)
    guard (1...2).contains(digits.count), tail.isEmpty || [":", ".", ")"].contains(tail), let value = Int(digits) else {
      return false
    }
    let remainder = Plain.trimJoints(rest.dropFirst(word.count))
    guard !remainder.isEmpty else { return false }
    (number, rest) = (value, remainder)
    isAction = letters.lowercased() != "item"
    return true
  }

  private static let series: Set<String> = ["ai", "ca", "pa", "act", "fu", "item", "action", "todo"]

  /// "1." or "2)" or "#3" and a space: a time as "14.02" goes on with a figure.
  private mutating func stripNumber() -> Bool {
    let body = rest.hasPrefix("#") ? rest.dropFirst() : rest[...]
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), number == nil, let value = Int(digits) else { return false }
    let after = body.dropFirst(digits.count)
    guard let stop = after.first, ".):".contains(stop), after.dropFirst().first?.isNumber != true else { return false }
    let remainder = Plain.trim(after.dropFirst())
    // "16: 58" is a time with room in it.
    let isTime = stop == ":" && digits.count == 2 && value < 24 && remainder.prefix { $0.isNumber }.count == 2
    guard !remainder.isEmpty, !isTime else { return false }
    number = value
    rest = remainder
    return true
  }
}
