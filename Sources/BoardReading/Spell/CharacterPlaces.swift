/// Where the characters of a line stand along its width. A recognition model says a character at a step or two somewhere within
/// it, so cuts lie halfway between neighbours.
struct CharacterPlaces {
  /// The steps that say each character.
  private let runs: [Range<Int>]
  private let centres: [Double]
  private let total: Double

  init(_ alignment: Alignment, steps: Int) {
    runs = alignment.steps
    centres = alignment.steps.map { Double($0.lowerBound + $0.upperBound) / 2 }
    total = Double(max(1, steps))
  }

  /// Where each character of a word begins and ends, in fractions of the width: one more than characters, rising.
  /// - Parameter word: places of its characters in the reading; never empty.
  func cuts(_ word: Range<Int>) -> [Double] {
    bounds(word).map { $0 / total }
  }

  /// The steps between the spaces around a word.
  func steps(_ word: Range<Int>) -> Range<Int> {
    let low = word.lowerBound > 0 ? runs[word.lowerBound - 1].upperBound : 0
    let high = word.upperBound < runs.count ? runs[word.upperBound].lowerBound : Int(total)
    return low..<max(low, high)
  }

  private func bounds(_ word: Range<Int>) -> [Double] {
    var bounds = zip(word, word.dropFirst()).map { (centres[$0] + centres[$1]) / 2 }
    // At its ends a word reaches most of a character out, as far as its neighbours let it: painted over, nothing of it may be left.
    // Characters are said a tenth of their width late on average, so it reaches further to the left.
    let pitch =
      word.count > 1 ? (centres[word.upperBound - 1] - centres[word.lowerBound]) / Double(word.count - 1) : 2
    let left = word.lowerBound >= 2 ? (centres[word.lowerBound - 2] + centres[word.lowerBound]) / 2 : 0
    let right =
      word.upperBound + 1 < centres.count ? (centres[word.upperBound - 1] + centres[word.upperBound + 1]) / 2 : total
    bounds.insert(max(left, centres[word.lowerBound] - max(1, pitch * 0.85)), at: 0)
    bounds.append(min(right, centres[word.upperBound - 1] + max(1, pitch * 0.75)))
    return bounds
  }
}
