/// Stars and exclamation marks that say how much an action matters: "★★ pin it", "pin it !!", "[!] pin it".
struct Weight {
  /// How many.
  var count: Int
  var rest: String

  init?(_ text: String) {
    if let count = Weight.level(at: text) {
      let body = text.drop { Weight.signs.contains($0) || "()[]*".contains($0) || $0.isWhitespace || $0 == "\u{FE0F}" }
      guard !body.isEmpty else { return nil }
      self.count = count
      rest = Plain.trimJoints(body)
      return
    }
    guard let found = Weight.atEnd(text) else { return nil }
    self = found
  }

  private init(count: Int, rest: String) {
    self.count = count
    self.rest = rest
  }

  /// How many signs a text begins with. Nil where it begins with none.
  static func level(at text: String) -> Int? {
    guard let first = text.first, signs.contains(first) || "([*".contains(first) else { return nil }
    let head = text.prefix { !$0.isWhitespace }
    let run = head.prefix { signs.contains($0) || "()[]*\u{FE0F}".contains($0) }
    let marks = run.filter { signs.contains($0) }
    // "**bold**" and "(see below)" are none.
    guard !marks.isEmpty, run.count == head.count || !run.contains(where: { "()[]*".contains($0) }) else { return nil }
    return count(marks)
  }

  /// "pin it !!", "pin it!!", "pin it **", "pin it (!)".
  private static func atEnd(_ text: String) -> Weight? {
    guard let last = text.last, signs.contains(last) || ")]*\u{FE0F}".contains(last) else { return nil }
    let isBracketed = last == ")" || last == "]"
    let inner = isBracketed ? text.dropLast() : text[...]
    let run = inner.reversed().prefix { signs.contains($0) || "*\u{FE0F}".contains($0) }
    let marks = String(run).filter { $0 != "\u{FE0F}" }
    guard !marks.isEmpty else { return nil }
    let before = inner.dropLast(run.count)
    if isBracketed, before.last.map({ "([".contains($0) }) != true { return nil }
    let tail = text.dropFirst((isBracketed ? before.dropLast() : before).trimmedCount)
    let rest = String(text.dropLast(tail.count))
    let isApart = isBracketed || tail.contains(where: \.isWhitespace)
    // "Ship it!" is said aloud; two say that it matters.
    guard !rest.isEmpty, marks.count > 1 || isApart || signs.subtracting(["!"]).contains(marks.first ?? " ") else {
      return nil
    }
    return Weight(count: count(marks), rest: Plain.trimJoints(rest))
  }

  private static func count(_ marks: String) -> Int { marks.reduce(0) { $0 + ($1 == "‼" ? 2 : 1) } }

  private static let signs: Set<Character> = ["!", "★", "⭐", "✱", "✦", "❗", "‼", "🔥", "✪", "✭"]

  /// By what the board uses: the most signs on it are the first priority, and where all have as many, all are.
  static func priorities(_ counts: [Int: Int]) -> [Int: String] {
    let steps = Set(counts.values).sorted(by: >)
    return counts.mapValues { count in "P\(min(3, (steps.firstIndex(of: count) ?? 0) + 1))" }
  }
}

extension Substring {
  /// How many characters there are without the blanks at the end.
  fileprivate var trimmedCount: Int { count - reversed().prefix(while: \.isWhitespace).count }
}
