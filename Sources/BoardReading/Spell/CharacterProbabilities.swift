/// What a recognition model says of one line: for each step from left to right, how probable each character is.
struct CharacterProbabilities {
  /// Steps × classes, row by row. Class 0 is blank. Rows need not sum to 1: classes may have been left out.
  let values: UnsafeBufferPointer<Float>
  let steps: Int
  let classes: Int

  /// - Precondition: `values` holds whole steps.
  init(_ values: UnsafeBufferPointer<Float>, steps: Int, classes: Int) {
    precondition(values.count == steps * classes, "\(values.count) probabilities are not \(steps) steps of \(classes)")
    self.values = values
    self.steps = steps
    self.classes = classes
  }

  subscript(step: Int, symbol: Int) -> Float { values[step * classes + symbol] }

  /// The most probable class of a step.
  func best(_ step: Int) -> Int {
    let row = step * classes
    var best = 0
    for symbol in 1..<classes where values[row + symbol] > values[row + best] { best = symbol }
    return best
  }

  /// The most probable classes of a step but blank, with at least `least`, at most `count`.
  func likely(_ step: Int, count: Int, least: Float, into found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    let row = step * classes
    for symbol in 1..<classes where values[row + symbol] >= least {
      var place = found.count
      while place > 0, values[row + found[place - 1]] < values[row + symbol] { place -= 1 }
      if place < count {
        found.insert(symbol, at: place)
        if found.count > count { found.removeLast() }
      }
    }
  }

  /// The most probable class of each step, repeats and blanks taken out.
  func greedy(_ range: Range<Int>) -> [Int] {
    var symbols: [Int] = []
    var last = 0
    for step in range {
      let symbol = best(step)
      if symbol != last, symbol != 0 { symbols.append(symbol) }
      last = symbol
    }
    return symbols
  }

  /// Mean over the characters of the greedy reading of how probable each is at its best step; 0 without any.
  func confidence() -> Float {
    var sum: Float = 0
    var count: Float = 0
    var last = 0
    var peak: Float = 0
    for step in 0...steps {
      let symbol = step < steps ? best(step) : 0
      if symbol != last {
        if last != 0 {
          sum += peak
          count += 1
        }
        peak = 0
      }
      if symbol != 0 { peak = max(peak, self[step, symbol]) }
      last = symbol
    }
    return count > 0 ? sum / count : 0
  }
}
