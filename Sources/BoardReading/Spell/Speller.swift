/// Spells out lines: from what a recognition model says of each step to words, with their places.
public struct Speller: Sendable {
  public let alphabet: Alphabet
  public let words: WordModel
  var weights = SpellingWeights()

  /// - Parameter words: what it knows how to spell besides the table that it carries.
  public init(alphabet: Alphabet, words: WordModel = WordModel()) {
    self.alphabet = alphabet
    self.words = words
  }

  /// Spells one line by pixels and words. A line that the pixels are sure of is left to them.
  /// - Parameters:
  ///   - probabilities: steps × characters of the alphabet, row by row, after softmax; rows need not sum to 1.
  ///   - steps: how many steps the line's width was read in.
  public func spell(_ probabilities: UnsafeBufferPointer<Float>, steps: Int) -> SpelledLine {
    let probabilities = CharacterProbabilities(probabilities, steps: steps, classes: alphabet.symbols.count)
    let scorer = Scorer(alphabet: alphabet, words: words, weights: weights)
    let greedy = probabilities.greedy(0..<steps)
    guard !greedy.isEmpty, probabilities.confidence() <= weights.sureLine else {
      return line(greedy, probabilities, scorer)
    }
    let read = Beam.readings(of: probabilities, steps: 0..<steps, scorer: scorer).first?.symbols ?? greedy
    return line(Doubts.settled(in: read, probabilities, scorer: scorer), probabilities, scorer)
  }

  /// Spells one line by the pixels alone.
  public func spellGreedily(_ probabilities: UnsafeBufferPointer<Float>, steps: Int) -> SpelledLine {
    let probabilities = CharacterProbabilities(probabilities, steps: steps, classes: alphabet.symbols.count)
    let scorer = Scorer(alphabet: alphabet, words: words, weights: weights)
    return line(probabilities.greedy(0..<steps), probabilities, scorer)
  }

  private func line(_ symbols: [Int], _ probabilities: CharacterProbabilities, _ scorer: Scorer) -> SpelledLine {
    let all = 0..<probabilities.steps
    guard let alignment = Alignment(symbols, probabilities, within: all, scorer: scorer) else {
      return SpelledLine(words: [], confidence: 0)
    }
    let places = CharacterPlaces(alignment, steps: probabilities.steps)
    var words: [SpelledWord] = []
    for range in symbols.indices.split(whereSeparator: { symbols[$0] == alphabet.space }) {
      let text = LookAlikes.settled(in: alphabet.text(symbols[range]))
      let evidence = evidence(
        for: Array(symbols[range]), alignment.peaks[range], seen: places.steps(range), probabilities, scorer)
      let guesses =
        evidence.least < Double(weights.sureWord)
        ? Guesses.of(steps: places.steps(range), besides: text, probabilities, scorer: scorer) : []
      words.append(SpelledWord(text: text, evidence: evidence, cuts: places.cuts(range), guesses: guesses))
    }
    let letters = symbols.indices.filter { symbols[$0] != alphabet.space }
    let sum = letters.reduce(Float(0)) { $0 + alignment.peaks[$1] }
    return SpelledLine(words: words, confidence: letters.isEmpty ? 0 : Double(sum) / Double(letters.count))
  }

  /// - Parameters:
  ///   - peaks: how probable each character of the word is at its best step.
  ///   - steps: where the word stands.
  private func evidence(
    for word: [Int], _ peaks: ArraySlice<Float>, seen steps: Range<Int>, _ probabilities: CharacterProbabilities,
    _ scorer: Scorer
  ) -> WordEvidence {
    let logarithms = peaks.reduce(Float(0)) { $0 + logarithm(max($1, 1e-6)) }
    return WordEvidence(
      least: Double(peaks.reduce(1, min)), mean: Double(logarithms) / Double(max(1, word.count)),
      isKnown: scorer.knows(word), isAsSeen: probabilities.greedy(steps) == word, length: word.count,
      hasFigure: word.contains { alphabet.kinds[$0] == .digit }, hasSign: word.contains { alphabet.kinds[$0] == .sign })
  }
}
