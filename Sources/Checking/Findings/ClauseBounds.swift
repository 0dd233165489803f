/// The claims that the words of findings stand in.
struct ClauseBounds {
  struct Clause: Equatable {
    /// In bytes of the sentence.
    let range: Range<Int>
    /// Whether it stands alone between semicolons, so that other words may take its place.
    let isWhole: Bool
  }

  private let sentence: [UInt8]

  init(_ sentence: String) { self.sentence = Array(sentence.utf8) }

  /// - Parameter words: of each finding, in their order.
  /// - Returns: as many clauses: from semicolon to semicolon, and where two findings stand between the same, parted at
  ///   the comma or the conjunction before the second.
  func clauses(around words: [Range<Int>]) -> [Clause] {
    var clauses = words.map { Clause(range: part(around: $0), isWhole: true) }
    for index in clauses.indices.dropFirst() where clauses[index].range.overlaps(clauses[index - 1].range) {
      let (before, after) = (clauses[index - 1].range, clauses[index].range)
      guard let joint = joint(between: words[index - 1], and: words[index]) else {
        clauses[index - 1] = Clause(range: before, isWhole: false)
        clauses[index] = Clause(range: after, isWhole: false)
        continue
      }
      clauses[index - 1] = Clause(range: before.lowerBound..<joint.lowerBound, isWhole: false)
      clauses[index] = Clause(range: joint.upperBound..<after.upperBound, isWhole: false)
    }
    return clauses
  }

  /// From semicolon to semicolon, without a time at its beginning and a full stop at its end.
  private func part(around words: Range<Int>) -> Range<Int> {
    let before = sentence[..<words.lowerBound].lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? 0
    let after = sentence[words.upperBound...].firstIndex(of: UInt8(ascii: ";")) ?? sentence.count
    var clause = sentence[before..<after].trimmed
    while let last = clause.last, last == UInt8(ascii: ".") || last.isBlank { clause.removeLast() }
    if LineBreak.startsWithTime(clause) {
      let time = clause.prefix { $0.isDigit || $0 == UInt8(ascii: ":") }
      clause = clause[time.endIndex...].drop { $0.isBlank || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    }
    guard clause.startIndex < clause.endIndex else { return words }
    return min(clause.startIndex, words.lowerBound)..<max(clause.endIndex, words.upperBound)
  }

  /// The last joint between the words of two findings, with the blanks around it.
  private func joint(between one: Range<Int>, and other: Range<Int>) -> Range<Int>? {
    guard one.upperBound < other.lowerBound else { return nil }
    let between = sentence[one.upperBound..<other.lowerBound]
    var last: Range<Int>?
    for joint in Self.joints {
      guard between.count >= joint.count else { continue }
      let starts = between.startIndex...(between.endIndex - joint.count)
      guard let start = starts.last(where: { between[$0...].starts(with: joint) }) else { continue }
      // The longest of those that end last: ", and " and not " and ".
      let end = start + joint.count
      if last.map({ end > $0.upperBound || end == $0.upperBound && start < $0.lowerBound }) ?? true {
        last = start..<end
      }
    }
    return last
  }

  private static let joints = [
    ", and ", ", but ", ", then ", ", ", " and ", " but ", " then ", " while ", " because ", ": ",
  ]
  .map { Array($0.utf8) }

  /// A restatement that goes on behind a semicolon begins small.
  static func continued(_ restatement: String, at place: Int) -> String {
    guard place > 0, let article = ["The ", "A ", "An "].first(where: restatement.hasPrefix) else { return restatement }
    return article.lowercased() + restatement.dropFirst(article.count)
  }
}
