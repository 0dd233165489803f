/// "Oyelaran: db is slow": whoever speaks in several lines, or beside others who speak, whatever lists know of them.
extension PersonFinder {
  mutating func learnSpeakers(_ lines: [[Token]], _ found: [[FoundPerson]]) {
    var counts: [String: Int] = [:]
    var others = 0
    for (tokens, people) in zip(lines, found) where tokens.count > 2 {
      guard let start = Self.speaker(in: tokens) else { continue }
      if people.contains(where: { $0.tokens.upperBound == start + 1 && $0.tokens.contains(start) }) {
        others += 1
      } else if Stranger.isUnheard(tokens[start].key), !boardThings.contains(tokens[start].key),
        !machines.contains(tokens[start].key),
        vocabulary.length(in: tokens, at: start) == 0
      {
        counts[tokens[start].key, default: 0] += 1
      }
    }
    guard !counts.isEmpty, !lines.contains(where: { German.isLikely($0) }) else { return }
    takeForNames(Set(counts.filter { $0.value > 1 || others > 0 }.keys))
  }

  /// The word before the colon that opens a line, with something said behind it.
  private static func speaker(in tokens: [Token]) -> Int? {
    var start = 0
    while start < tokens.count - 2, tokens[start].kind != .word {
      guard start < 4, tokens[start].kind == .time || ["[", "]", "(", ")", "-"].contains(tokens[start].key) else {
        return nil
      }
      start += 1
    }
    guard start < tokens.count - 2, tokens[start + 1].key == ":", tokens[start + 2].kind == .word else { return nil }
    return start
  }
}
