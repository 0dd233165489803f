import Reports

/// Which of many factors are alike, each known by the numbers of its words.
struct Alike {
  /// Of one factor after the other, each one's rising.
  let words: [Int32]
  /// Where each factor's words begin, and where the last one's end.
  let starts: [Int]
  let lenses: [Factor.Lens?]
  /// How many words there are.
  let kinds: Int

  /// Of a word that more factors have only the latest are looked at: what recurs has rarer words too.
  private static let common = 200

  /// - Returns: of each factor the one that stands for all that it is like, and for all that those are like.
  func roots() -> [Int] {
    let having = having()
    let count = lenses.count
    // A word counts by the square of its weight: in the product of two factors, and in their lengths.
    let squares = (0..<kinds).map { word in
      let weight = FactorWeights.weight(of: having.starts[word + 1] - having.starts[word], among: count)
      return weight * weight
    }
    let lengths = (0..<count).map { factor in
      words[starts[factor]..<starts[factor + 1]].reduce(0) { $0 + squares[Int($1)] }.squareRoot()
    }
    var roots = Roots(count: count)
    var seen = Array(repeating: -1, count: count)
    // How far each word's factors have been gone through: those before the one that is looked at.
    var passed = Array(having.starts.dropLast())
    for factor in 0..<count {
      for word in telling(factor, squares, length: lengths[factor]) {
        let begin = max(having.starts[word], passed[word] - Self.common)
        for place in begin..<passed[word] {
          let other = Int(having.factors[place])
          guard seen[other] != factor else { continue }
          seen[other] = factor
          if roots.of(other) != roots.of(factor), isMatch(factor, other, squares, lengths) { roots.join(factor, other) }
        }
      }
      for word in words[starts[factor]..<starts[factor + 1]] { passed[Int(word)] += 1 }
    }
    return (0..<count).map { roots.of($0) }
  }

  /// Of one word after the other, the factors that have it, rising.
  private func having() -> (factors: [Int32], starts: [Int]) {
    var starts = Array(repeating: 0, count: kinds + 1)
    for word in words { starts[Int(word) + 1] += 1 }
    for word in 0..<kinds { starts[word + 1] += starts[word] }
    var ends = starts
    var factors = [Int32](repeating: 0, count: words.count)
    for factor in lenses.indices {
      for word in words[self.starts[factor]..<self.starts[factor + 1]] {
        factors[ends[Int(word)]] = Int32(factor)
        ends[Int(word)] += 1
      }
    }
    return (factors, starts)
  }

  /// Words one of which another factor has for sure if it is alike: those left out weigh too little together (Bayardo, Ma
  /// and Srikant, "Scaling Up All Pairs Similarity Search", 2007).
  private func telling(_ factor: Int, _ squares: [Double], length: Double) -> ArraySlice<Int> {
    let sorted = words[starts[factor]..<starts[factor + 1]].map(Int.init).sorted { squares[$0] > squares[$1] }
    let least = Likeness.threshold * length
    var (end, rest) = (sorted.count, 0.0)
    while end > 0, (rest + squares[sorted[end - 1]]).squareRoot() < least {
      end -= 1
      rest += squares[sorted[end]]
    }
    return sorted[..<end]
  }

  private func isMatch(_ first: Int, _ second: Int, _ squares: [Double], _ lengths: [Double]) -> Bool {
    let lens = lenses[first] == lenses[second] ? 1 : Likeness.otherLens
    // All that they share is at most the shorter one.
    let (short, long) = (min(lengths[first], lengths[second]), max(lengths[first], lengths[second]))
    guard short * lens >= Likeness.threshold * long else { return false }
    var (product, shared, i, j) = (0.0, 0, starts[first], starts[second])
    let (endOfFirst, endOfSecond) = (starts[first + 1], starts[second + 1])
    while i < endOfFirst, j < endOfSecond {
      if words[i] == words[j] {
        product += squares[Int(words[i])]
        shared += 1
        i += 1
        j += 1
      } else if words[i] < words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return false }
    return Likeness.isMatch(score: product / (short * long) * lens, shared: shared)
  }
}

/// Sets that are joined two by two (Tarjan's union-find, paths halved).
private struct Roots {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func of(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  mutating func join(_ first: Int, _ second: Int) { parents[of(first)] = of(second) }
}
