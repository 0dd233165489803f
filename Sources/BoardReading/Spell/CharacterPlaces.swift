/// Where the characters of a line stand along its width. A recognition model says a character at a step or two somewhere within
/// it, so cuts lie halfway between neighbours.
struct CharacterPlaces {
  private let centres: [Double]
  private let symbols: [Int]
  private let total: Double

  init(_ alignment: Alignment, _ symbols: [Int], space: Int, steps: Int) {
    centres = alignment.steps.map { Double($0.lowerBound + $0.upperBound) / 2 }
    self.symbols = symbols
    total = Double(max(1, steps))
  }

  /// Where each character of a word begins and ends, in fractions of the width: one more than characters, rising.
  /// - Parameter word: places of its characters in the reading; never empty.
  func cuts(_ word: Range<Int>) -> [Double] {
    bounds(word).map { $0 / total }
  }

  /// The steps of a word, whole.
  func steps(_ word: Range<Int>) -> Range<Int> {
    let bounds = bounds(word)
    let low = Int((bounds.first ?? 0).rounded(.down))
    let high = Int((bounds.last ?? 0).rounded(.up))
    return max(0, low)..<min(Int(total), max(low + 1, high))
  }

  private func bounds(_ word: Range<Int>) -> [Double] {
    var bounds = zip(word, word.dropFirst()).map { (centres[$0] + centres[$1]) / 2 }
    // At its ends a word reaches half a character out, or more: painted over, nothing of it may be left.
    let pitch =
      word.count > 1 ? (centres[word.upperBound - 1] - centres[word.lowerBound]) / Double(word.count - 1) : 2
    let reach = max(1, pitch * 0.6)
    let left = word.lowerBound >= 2 ? (centres[word.lowerBound - 2] + centres[word.lowerBound]) / 2 : 0
    let right =
      word.upperBound + 1 < centres.count ? (centres[word.upperBound - 1] + centres[word.upperBound + 1]) / 2 : total
    bounds.insert(max(left, centres[word.lowerBound] - reach), at: 0)
    bounds.append(min(right, centres[word.upperBound - 1] + reach))
    return bounds
  }
}
