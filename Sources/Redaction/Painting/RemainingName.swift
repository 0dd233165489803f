import Blameless

/// Whether a name that was painted over can still be told from what is read there.
package enum RemainingName {
  /// Less sure than this, a reading is a guess from specks.
  private static let leastConfidence = 0.4
  /// So much of a name tells whose it is: "lice" of "Alice", not the "e" that a neighbour leaves.
  private static let leastPart = 0.5
  /// Letters that are read where all was painted over are no specks from so many on.
  private static let fewestUnread = 3

  /// - Parameters:
  ///   - name: as it was read before.
  ///   - reading: what is read in its place now.
  package static func isLeft(of name: String, in reading: String, confidence: Double) -> Bool {
    let (name, left) = (letters(of: name), letters(of: reading))
    guard confidence >= leastConfidence, left.count >= min(2, name.count), !name.isEmpty else { return false }
    let common = longestCommon(name, left)
    return common >= min(2, name.count) && Double(common) >= leastPart * Double(name.count)
  }

  /// Whether a name stands as a word in what is read of its line now.
  package static func stands(_ name: String, in line: String) -> Bool {
    let name = words(of: name)
    let words = words(of: line)
    guard !name.isEmpty, name.joined().count >= 3, words.count >= name.count else { return false }
    return (0...(words.count - name.count)).contains { Array(words[$0..<($0 + name.count)]) == name }
  }

  /// Whether something can be read where nobody knows what stood there.
  package static func isLegible(_ reading: String, confidence: Double) -> Bool {
    confidence >= 0.6 && letters(of: reading).count >= fewestUnread
  }

  private static func letters(of text: String) -> [Character] {
    Array(Folding.fold(text).filter { $0.isLetter || $0.isNumber })
  }

  /// "Noor's" is "noor".
  private static func words(of text: String) -> [String] {
    Folding.fold(text).split { !($0.isLetter || $0.isNumber || $0 == "'") }
      .map { String($0.hasSuffix("'s") ? $0.dropLast(2) : $0[...]).filter { $0 != "'" } }
      .filter { !$0.isEmpty }
  }

  /// How many letters two words share in the same order.
  private static func longestCommon(_ one: [Character], _ other: [Character]) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for letter in one {
      var diagonal = 0
      for index in other.indices {
        let above = row[index + 1]
        row[index + 1] = letter == other[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[other.count]
  }
}
