/// How likely words were read right, by what speaks for each and by how well the whole photo reads: a logistic
/// regression on words of hands and fonts that the reader was not trained on (`Training/reader/certainty.py` makes it and
/// prints how often it is right).
struct Certainty {
  /// Mean over the photo's words of the odds of the least certain character, as a logarithm.
  private let photo: Double

  init(words: [SpelledWord]) {
    photo = words.isEmpty ? 0 : words.reduce(0) { $0 + $1.evidence.odds } / Double(words.count)
  }

  /// 0 to 1.
  func of(_ word: SpelledWord) -> Double {
    let evidence = word.evidence
    // Bullets and arrows are no words.
    guard word.text.contains(where: { $0.isLetter || $0.isNumber }) else { return evidence.least }
    var sum = Self.photo * photo + Self.mean * max(evidence.mean, Self.lowestMean)
    if evidence.hasFigure {
      sum += -1.61 + 0.40 * evidence.odds
    } else if evidence.isKnown {
      let letters = Double(min(evidence.length, Self.longest))
      sum += -2.14 + 0.08 * evidence.odds + 0.61 * letters + (evidence.isAsSeen ? 1.21 : 0)
    } else {
      sum += -1.97 + 0.12 * evidence.odds - (evidence.isAsSeen ? 0.66 : 0)
    }
    if evidence.hasSign, !evidence.hasFigure { sum -= 2.09 }
    return 1 / (1 + exponential(-sum))
  }

  private static let photo = 0.66
  private static let mean = 1.68
  private static let lowestMean = -3.0
  /// More letters than this make a word no surer.
  private static let longest = 8
}
