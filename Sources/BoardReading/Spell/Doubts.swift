/// Keeps words from overruling the pixels: a word that is not what the pixels alone say has to be nearly as likely to them. Least
/// may be changed where a change would do harm: what may be a name, and what has figures in it.
enum Doubts {
  /// The reading, with the words that the pixels doubt too much as the pixels have them.
  static func settled(in symbols: [Int], _ probabilities: CharacterProbabilities, scorer: Scorer) -> [Int] {
    let space = scorer.alphabet.space
    let all = 0..<probabilities.steps
    guard let alignment = Alignment(symbols, probabilities, within: all, scorer: scorer) else { return symbols }
    let places = CharacterPlaces(alignment, steps: probabilities.steps)
    var kept: [Int] = []
    for word in symbols.indices.split(whereSeparator: { symbols[$0] == space }) {
      if !kept.isEmpty { kept.append(space) }
      let read = Array(symbols[word])
      let steps = places.steps(word)
      let seen = probabilities.greedy(steps)
      let doubted =
        seen != read && !seen.isEmpty && !seen.contains(space)
        && doubt(read, beside: seen, probabilities, steps, scorer) < limit(read, seen, scorer)
      kept += doubted ? seen : read
    }
    return kept
  }

  private static func limit(_ read: [Int], _ seen: [Int], _ scorer: Scorer) -> Float {
    if (read + seen).contains(where: { scorer.alphabet.kinds[$0] == .digit }) { return scorer.weights.figureDoubt }
    return looksLikeName(seen, scorer.alphabet) && !scorer.knows(seen)
      ? scorer.weights.nameDoubt : scorer.weights.wordDoubt
  }

  /// "Ngozi": a capital, and only small letters after it.
  private static func looksLikeName(_ symbols: [Int], _ alphabet: Alphabet) -> Bool {
    symbols.count > 2 && symbols.allSatisfy { alphabet.kinds[$0] == .letter }
      && symbols.indices.allSatisfy { alphabet.capital[symbols[$0]] == ($0 == 0) }
  }

  /// How much likelier the pixels think one reading than another, as a logarithm.
  private static func doubt(
    _ read: [Int], beside seen: [Int], _ probabilities: CharacterProbabilities, _ steps: Range<Int>, _ scorer: Scorer
  ) -> Float {
    guard let one = Alignment(read, probabilities, within: steps, scorer: scorer),
      let other = Alignment(seen, probabilities, within: steps, scorer: scorer)
    else { return -.infinity }
    return one.score - other.score
  }
}
