/// Puts factors that are alike together.
struct FactorGroups {
  private var factors: [StoredFactor] = []
  /// Words as numbers.
  private var numbers: [String: Int] = [:]
  /// Of each factor, rising.
  private var words: [[Int]] = []
  /// Of each word the factors that have it, rising.
  private var having: [[Int]] = []

  /// Of a word that more factors have only the latest are looked at: what recurs has rarer words too.
  private static let common = 200

  mutating func add(_ more: [StoredFactor]) {
    for factor in more {
      var mine: [Int] = []
      for lemma in factor.lemmas {
        let number = numbers[lemma, default: numbers.count]
        if number == numbers.count {
          numbers[lemma] = number
          having.append([])
        }
        having[number].append(factors.count)
        mine.append(number)
      }
      words.append(mine.sorted())
      factors.append(factor)
    }
  }

  /// The most boards first, then the latest.
  func recurring(limit: Int) -> [RecurringFactor] {
    // A word counts by the square of its weight: in the product of two factors, and in their lengths.
    let squares = having.map { having in
      let weight = FactorWeights.weight(of: having.count, among: factors.count)
      return weight * weight
    }
    let lengths = words.map { $0.reduce(0) { $0 + squares[$1] }.squareRoot() }
    var parents = Array(factors.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var seen = Array(repeating: -1, count: factors.count)
    for index in factors.indices {
      for word in telling(index, squares, length: lengths[index]) {
        let others = having[word]
        for other in others[..<Self.place(of: index, in: others)].suffix(Self.common) where seen[other] != index {
          seen[other] = index
          if root(other) != root(index), isMatch(index, other, squares, lengths) { parents[root(index)] = root(other) }
        }
      }
    }
    let groups = Dictionary(grouping: factors.indices, by: root).values.filter { $0.count > 1 }
      .map { members in group(members.map { factors[$0] }) }.filter { $0.boards > 1 }
    return Array(
      groups.sorted { first, second in
        (second.boards, second.factors[0].date, first.factors[0].number)
          < (first.boards, first.factors[0].date, second.factors[0].number)
      }.prefix(limit))
  }

  /// Words one of which another factor has for sure if it is alike: those left out weigh too little together (Bayardo, Ma
  /// and Srikant, "Scaling Up All Pairs Similarity Search", 2007).
  private func telling(_ index: Int, _ squares: [Double], length: Double) -> ArraySlice<Int> {
    let sorted = words[index].sorted { squares[$0] > squares[$1] }
    let least = Likeness.threshold * length
    var (end, rest) = (sorted.count, 0.0)
    while end > 0, (rest + squares[sorted[end - 1]]).squareRoot() < least {
      end -= 1
      rest += squares[sorted[end]]
    }
    return sorted[..<end]
  }

  private func isMatch(_ first: Int, _ second: Int, _ squares: [Double], _ lengths: [Double]) -> Bool {
    let (mine, others) = (words[first], words[second])
    var (product, shared, i, j) = (0.0, 0, 0, 0)
    while i < mine.count, j < others.count {
      if mine[i] == others[j] {
        product += squares[mine[i]]
        shared += 1
        i += 1
        j += 1
      } else if mine[i] < others[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return false }
    let lens = factors[first].lens == factors[second].lens ? 1 : Likeness.otherLens
    return Likeness.isMatch(score: product / (lengths[first] * lengths[second]) * lens, shared: shared)
  }

  /// How many of `numbers`, which rise, are less than `number`.
  private static func place(of number: Int, in numbers: [Int]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func group(_ members: [StoredFactor]) -> RecurringFactor {
    let counts = members.flatMap(\.lemmas).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let words = counts.filter { $0.value * 2 > members.count }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let sorted = members.sorted { ($1.date, $1.number) < ($0.date, $0.number) }
    return RecurringFactor(
      factors: sorted, words: Lemmas.words(of: sorted[0].text, having: words.prefix(6).map(\.key)))
  }
}
