/// What else an uncertain word may be.
enum Guesses {
  /// - Parameters:
  ///   - steps: where the word stands.
  ///   - text: how it was read.
  static func of(
    steps: Range<Int>, besides text: String, _ probabilities: CharacterProbabilities, scorer: Scorer
  ) -> [String] {
    let space = scorer.alphabet.space
    var guesses: [String] = []
    // What the pixels alone say comes along: a name may be no word that anybody knows.
    let plain = (steps.lowerBound..<steps.upperBound).reduce(into: (symbols: [Int](), last: 0)) { read, step in
      let symbol = probabilities.best(step)
      if symbol != 0, symbol != read.last, symbol != space { read.symbols.append(symbol) }
      read.last = symbol
    }
    let others = Beam.readings(of: probabilities, steps: steps, scorer: scorer).map(\.symbols)
    for symbols in others.prefix(1) + [plain.symbols] + others.dropFirst() where !symbols.contains(space) && !symbols.isEmpty {
      let guess = scorer.alphabet.text(symbols)
      if guess != text, !guesses.contains(guess) { guesses.append(guess) }
      if guesses.count == scorer.weights.guesses { break }
    }
    return guesses
  }
}
