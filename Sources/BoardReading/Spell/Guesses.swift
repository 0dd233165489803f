/// What else an uncertain word may be.
enum Guesses {
  /// - Parameters:
  ///   - steps: where the word stands.
  ///   - text: how it was read.
  static func of(
    steps: Range<Int>, besides text: String, _ probabilities: CharacterProbabilities, scorer: Scorer
  ) -> [String] {
    let readings = Beam.readings(of: probabilities, steps: steps, scorer: scorer).map(\.symbols)
    // What the pixels alone say comes along: a name may be no word that anybody knows.
    let candidates = readings.prefix(1) + [probabilities.greedy(steps)] + readings.dropFirst()
    var guesses: [String] = []
    for symbols in candidates where !symbols.isEmpty && !symbols.contains(scorer.alphabet.space) {
      let guess = scorer.alphabet.text(symbols)
      if guess != text, !guesses.contains(guess) { guesses.append(guess) }
      if guesses.count == scorer.weights.guesses { break }
    }
    return guesses
  }
}
