/// Searches for the reading that pixels and words together make most probable: prefix beam search over CTC (Hannun et al.,
/// "First-Pass Large Vocabulary Continuous Speech Recognition using Bi-Directional Recurrent DNNs", 2014), with the best word
/// under a prefix as look-ahead.
struct Beam {
  /// One reading up to a step.
  private struct Entry {
    /// Place in `trail`.
    var node: Int
    /// Tells readings apart: a rolling hash of the characters.
    var hash: UInt64
    /// Last character, 0 at the beginning.
    var last: Int
    /// Probabilities of all the ways to this reading that end in blank, and in its last character; up to a common factor.
    var blank: Double
    var character: Double
    var words: WordScore
    var rank: Double = 0
  }

  private let probabilities: CharacterProbabilities
  private let scorer: Scorer
  /// Characters of the readings: each with the place of the one before, -1 at the beginning.
  private var trail: [(symbol: Int, before: Int)] = [(0, -1)]
  private var entries: [Entry]
  private var next: [Entry] = []
  private var likely: [Int] = []

  init(_ probabilities: CharacterProbabilities, _ scorer: Scorer) {
    self.probabilities = probabilities
    self.scorer = scorer
    entries = [Entry(node: 0, hash: 0, last: 0, blank: 1, character: 0, words: WordScore())]
  }

  /// The best readings of some steps, best first, with their scores. Spaces at the end are left out.
  static func readings(
    of probabilities: CharacterProbabilities, steps: Range<Int>, scorer: Scorer
  ) -> [(symbols: [Int], score: Double)] {
    var beam = Beam(probabilities, scorer)
    for step in steps { beam.advance(step) }
    return beam.finished()
  }

  private mutating func advance(_ step: Int) {
    let weights = scorer.weights
    let blank = Double(probabilities[step, 0])
    let space = scorer.alphabet.space
    let spaceProbability = scorer.space(probabilities, step)
    probabilities.likely(step, count: weights.symbols, least: weights.leastProbability, into: &likely)
    if !likely.contains(space), spaceProbability >= weights.leastProbability { likely.append(space) }
    next.removeAll(keepingCapacity: true)
    for entry in entries {
      let whole = entry.blank + entry.character
      let stay = entry.last == 0 ? 0 : entry.character * probability(entry.last, step, spaceProbability)
      add(entry, blank: whole * blank, character: stay)
    }
    for entry in entries {
      for symbol in likely {
        let from = symbol == entry.last ? entry.blank : entry.blank + entry.character
        extend(entry, by: symbol, from * probability(symbol, step, spaceProbability))
      }
    }
    keep(weights.width)
  }

  private func probability(_ symbol: Int, _ step: Int, _ space: Float) -> Double {
    Double(symbol == scorer.alphabet.space ? space : probabilities[step, symbol])
  }

  private mutating func add(_ entry: Entry, blank: Double, character: Double) {
    var entry = entry
    entry.blank = blank
    entry.character = character
    next.append(entry)
  }

  private mutating func extend(_ entry: Entry, by symbol: Int, _ probability: Double) {
    guard probability > 0 else { return }
    let hash = (entry.hash &+ UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
    if let same = next.firstIndex(where: { $0.hash == hash }) {
      next[same].character += probability
      return
    }
    guard let words = entry.words.reading(symbol, scorer) else { return }
    // The trail grows only for readings that are kept: until then the place is the one before's.
    next.append(
      Entry(node: -1 - entry.node, hash: hash, last: symbol, blank: 0, character: probability, words: words))
  }

  private mutating func keep(_ width: Int) {
    var highest = 0.0
    for index in next.indices {
      let whole = next[index].blank + next[index].character
      highest = max(highest, whole)
      next[index].rank = whole > 0 ? logarithm(whole) + Double(next[index].words.total) : -.infinity
    }
    next.sort { $0.rank > $1.rank }
    if next.count > width { next.removeSubrange(width...) }
    for index in next.indices {
      if next[index].node < 0 {
        trail.append((next[index].last, -1 - next[index].node))
        next[index].node = trail.count - 1
      }
      // Kept near 1, so that long lines do not run out of numbers.
      next[index].blank /= highest
      next[index].character /= highest
    }
    swap(&entries, &next)
  }

  private func finished() -> [(symbols: [Int], score: Double)] {
    var readings: [(symbols: [Int], score: Double)] = entries.map { entry in
      var symbols: [Int] = []
      var place = entry.node
      while place > 0 {
        symbols.append(trail[place].symbol)
        place = trail[place].before
      }
      symbols.reverse()
      if symbols.last == scorer.alphabet.space { symbols.removeLast() }
      return (symbols, logarithm(entry.blank + entry.character) + Double(entry.words.ended(scorer)))
    }
    readings.sort { $0.score > $1.score }
    return readings
  }
}
