#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// What scoring a reading needs: the characters, the words and how much they weigh.
struct Scorer {
  let alphabet: Alphabet
  let words: WordModel
  let table: WordTable?
  let weights: SpellingWeights

  init(alphabet: Alphabet, words: WordModel, weights: SpellingWeights = SpellingWeights()) {
    self.alphabet = alphabet
    self.words = words
    self.weights = weights
    table = .carried
  }

  /// Whether they spell a word of the tables or of the context file.
  func knows(_ symbols: [Int]) -> Bool {
    let letters = symbols.flatMap { alphabet.folded[$0] }
    if let node = words.child(of: 0, letters), words.isWord(node) { return true }
    return table.flatMap { table in table.child(of: WordTable.root, letters).flatMap(table.word) } != nil
  }

  /// How probable a space is at a step.
  func space(_ probabilities: CharacterProbabilities, _ step: Int) -> Float {
    let blank = probabilities[step, 0]
    return min(1, max(probabilities[step, alphabet.space] * weights.spaceGain, weights.spaceFloor * blank))
  }
}

/// Natural logarithm.
func logarithm(_ value: Float) -> Float { logf(value) }
func logarithm(_ value: Double) -> Double { log(value) }
func exponential(_ value: Float) -> Float { expf(value) }
func exponential(_ value: Double) -> Double { exp(value) }
