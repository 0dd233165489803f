/// The claim that words stand in: between semicolons, without the full stop.
enum ClauseBounds {
  static func clause(around words: Range<Int>, in sentence: [UInt8]) -> Range<Int> {
    let before = sentence[..<words.lowerBound].lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? 0
    let after = sentence[words.upperBound...].firstIndex(of: UInt8(ascii: ";")) ?? sentence.count
    var clause = sentence[before..<after].trimmed
    while let last = clause.last, last == UInt8(ascii: ".") || last.isBlank { clause.removeLast() }
    guard clause.startIndex < clause.endIndex else { return words }
    return min(clause.startIndex, words.lowerBound)..<max(clause.endIndex, words.upperBound)
  }

  /// A restatement that goes on behind a semicolon begins small.
  static func continued(_ restatement: String, at place: Int) -> String {
    guard place > 0, let article = ["The ", "A ", "An "].first(where: restatement.hasPrefix) else { return restatement }
    return article.lowercased() + restatement.dropFirst(article.count)
  }
}
