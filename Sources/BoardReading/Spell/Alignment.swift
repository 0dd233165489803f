/// Where each character of a reading stands: the most probable way through the steps that spells it.
struct Alignment {
  /// For each character the steps that say it.
  let steps: [Range<Int>]
  /// For each character how probable it is at its best step.
  let peaks: [Float]
  /// Logarithm of the probability of that way.
  let score: Float

  /// Nil where the steps are too few to spell the characters.
  /// - Parameter within: the steps to spell them in.
  init?(_ symbols: [Int], _ probabilities: CharacterProbabilities, within: Range<Int>, scorer: Scorer) {
    guard !symbols.isEmpty else { return nil }
    let states = symbols.count * 2 + 1  // blank, first character, blank, second, ...
    let impossible = -Float.infinity
    var score = [Float](repeating: impossible, count: states)
    var from = [UInt8](repeating: 0, count: states * within.count)
    for step in within {
      let blank = logarithm(max(probabilities[step, 0], 1e-12))
      // From the last state on, so that what a state comes from is still that of the step before.
      for state in stride(from: states - 1, through: 0, by: -1) {
        let symbol = state % 2 == 1 ? symbols[state / 2] : 0
        var best = step == within.lowerBound ? (state < 2 ? 0 : impossible) : score[state]
        var back: UInt8 = 0
        if step > within.lowerBound {
          if state > 0, score[state - 1] > best { (best, back) = (score[state - 1], 1) }
          if state > 2, symbol != 0, symbol != symbols[state / 2 - 1], score[state - 2] > best {
            (best, back) = (score[state - 2], 2)
          }
        }
        from[(step - within.lowerBound) * states + state] = back
        let said = symbol == 0 ? blank : logarithm(max(Self.value(symbol, step, probabilities, scorer), 1e-12))
        score[state] = best + said
      }
    }
    let whole = max(score[states - 1], score[states - 2])
    guard whole > impossible else { return nil }
    self.score = whole
    var state = score[states - 1] > score[states - 2] ? states - 1 : states - 2
    var steps = [Range<Int>](repeating: 0..<0, count: symbols.count)
    var peaks = [Float](repeating: 0, count: symbols.count)
    for step in within.reversed() {
      if state % 2 == 1 {
        let character = state / 2
        steps[character] = step..<(steps[character].isEmpty ? step + 1 : steps[character].upperBound)
        peaks[character] = max(peaks[character], probabilities[step, symbols[character]])
      }
      state -= Int(from[(step - within.lowerBound) * states + state])
    }
    self.steps = steps
    self.peaks = peaks
  }

  private static func value(
    _ symbol: Int, _ step: Int, _ probabilities: CharacterProbabilities, _ scorer: Scorer
  ) -> Float {
    symbol == scorer.alphabet.space ? scorer.space(probabilities, step) : probabilities[step, symbol]
  }
}
