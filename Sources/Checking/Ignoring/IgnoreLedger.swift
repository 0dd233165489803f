/// What the comments read so far switch off, and where.
struct IgnoreLedger {
  private var marks: [IgnoredLines] = []
  private var open: [(first: Int, rules: Set<String>)] = []
  /// For the next line with anything on it.
  private var waiting: [Set<String>] = []
  private(set) var unknown: [UnknownRule] = []

  /// Must be told of every line with anything on it before what stands on it is noted.
  mutating func reach(_ line: Int) {
    for rules in waiting { marks.append(IgnoredLines(first: line, last: line, rules: rules)) }
    waiting.removeAll()
  }

  /// - Parameter isAlone: the line holds nothing else.
  mutating func note(_ comment: IgnoreComment, line: Int, isAlone: Bool) {
    // A few are enough to tell the user.
    if unknown.count < 20 { unknown += comment.unknownRules.map { UnknownRule(line: line + 1, rule: $0) } }
    switch comment.reach {
    case .nextLine where isAlone:
      // Comments one below the other are all about the line that follows them.
      waiting += marks.filter { $0.first == line && $0.last == line }.map(\.rules) + [comment.rules]
      marks.removeAll { $0.first == line && $0.last == line }
    case .nextLine: marks.append(IgnoredLines(first: line, last: line, rules: comment.rules))
    case .start: open.append((line, comment.rules))
    case .end:
      let ended = open.filter { comment.rules.isEmpty || comment.rules == $0.rules }
      marks += ended.map { IgnoredLines(first: $0.first, last: line, rules: $0.rules) }
      open.removeAll { comment.rules.isEmpty || comment.rules == $0.rules }
    }
  }

  /// What holds for a block. Blocks must be asked for in their order: what lies before them is forgotten.
  mutating func marks(over lines: ClosedRange<Int>) -> [IgnoredLines] {
    marks.removeAll { $0.last < lines.lowerBound }
    let going = open.map { IgnoredLines(first: $0.first, last: .max, rules: $0.rules) }
    return (marks + going).filter { $0.first <= lines.upperBound }
  }
}
