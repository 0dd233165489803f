/// Moves the ends of a line's words into the empty paper between them.
///
/// The recogniser tells where a character is to about a tenth of the line's height; a name is painted over by these
/// places, so its last letter may not stay, nor its neighbour's first one go.
struct WordBorders {
  /// How much ink stands in each column along the line.
  private let columns: [UInt8]

  /// Paper wider than this, in columns, ends a word. A fortieth of the line's height each.
  private static let narrowest = 2
  /// How much of its width a gap must make up for each column that it lies further from where the border is thought to be.
  private static let pull = 0.3
  /// A word keeps at most so much paper beside it, in columns.
  private static let paper = 8
  /// How far beyond the first and the last word ink is followed, in columns.
  private static let furthest = 16

  init(columns: [UInt8]) {
    self.columns = columns
  }

  /// - Parameter words: in the order they stand.
  /// - Returns: for each word its cuts as they were, in fractions of the line's width, set right.
  func settled(_ words: [SpelledWord]) -> [[Double]] {
    var cuts = words.map { $0.cuts.map { $0 * Double(columns.count) } }
    guard !columns.isEmpty, cuts.allSatisfy({ $0.count > 1 }) else { return words.map(\.cuts) }
    for index in cuts.indices.dropLast() { part(&cuts, after: index) }
    if let first = cuts.first { cuts[0][0] = outwards(from: first[0], by: -1) }
    if let last = cuts.last?.last { cuts[cuts.count - 1][cuts[cuts.count - 1].count - 1] = outwards(from: last, by: 1) }
    return cuts.map { Self.rising(within($0)).map { $0 / Double(columns.count) } }
  }

  /// Parts a word from the next one in the gap that is widest, and near to where they were parted.
  private func part(_ cuts: inout [[Double]], after index: Int) {
    let (word, next) = (cuts[index], cuts[index + 1])
    let end = word[word.count - 1]
    let from = word.count > 2 ? word[word.count - 2] : (word[0] + end) / 2
    let to = next.count > 2 ? next[1] : (next[0] + next[1]) / 2
    let thought = (end + next[0]) / 2
    guard let gap = gaps(from: Int(from), to: Int(to.rounded(.up))).max(by: { worth($0, thought) < worth($1, thought) })
    else { return }
    let middle = Double(gap.lowerBound + gap.upperBound) / 2
    cuts[index][word.count - 1] = min(middle, Double(gap.lowerBound + Self.paper))
    cuts[index + 1][0] = max(middle, Double(gap.upperBound - Self.paper))
  }

  private func worth(_ gap: Range<Int>, _ thought: Double) -> Double {
    let middle = Double(gap.lowerBound + gap.upperBound) / 2
    return Double(gap.count) - Self.pull * abs(middle - thought)
  }

  /// Stretches of paper between two columns.
  private func gaps(from: Int, to: Int) -> [Range<Int>] {
    let start = min(max(0, from), columns.count)
    // Slices keep the indices of the whole.
    return columns[start..<min(columns.count, max(start, to))].split { $0 > 0 }.map(\.indices)
      .filter { $0.count >= Self.narrowest }
  }

  /// From a column out of the line's writing as far as its ink goes on.
  private func outwards(from column: Double, by step: Int) -> Double {
    var place = min(max(Int(column), 0), columns.count - 1)
    var left = Self.furthest
    while left > 0, columns[place] > 0, columns.indices.contains(place + step) {
      place += step
      left -= 1
    }
    return step < 0 ? min(column, Double(place)) : max(column, Double(place + 1))
  }

  /// Cuts within a word stand where there is least ink, near to where they were.
  private func within(_ cuts: [Double]) -> [Double] {
    var settled = cuts
    for index in cuts.indices.dropFirst().dropLast() {
      let reach = min(cuts[index] - cuts[index - 1], cuts[index + 1] - cuts[index]) * 0.35
      let near = Int(cuts[index] - reach)...max(Int(cuts[index] - reach), Int(cuts[index] + reach))
      let best = near.clamped(to: 0...columns.count - 1).min { cost($0, cuts[index]) < cost($1, cuts[index]) }
      if let best { settled[index] = Double(best) + 0.5 }
    }
    return settled
  }

  private func cost(_ column: Int, _ thought: Double) -> Double {
    Double(columns[column]) + 0.5 * abs(Double(column) + 0.5 - thought)
  }

  /// The ends stay; what is within stays between them.
  private static func rising(_ cuts: [Double]) -> [Double] {
    guard let first = cuts.first, let last = cuts.last, first < last else { return cuts }
    var highest = first
    return cuts.enumerated().map { index, cut in
      highest = min(last, max(highest, index == 0 ? first : cut))
      return highest
    }
  }
}
