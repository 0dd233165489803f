/// Puts factors that are alike together.
struct FactorGroups {
  private var factors: [StoredFactor] = []
  private var having: [String: [Int]] = [:]

  /// A word of more factors than this is on too many boards to tell two of them apart: its pairs are not looked at.
  private static let common = 200

  mutating func add(_ more: [StoredFactor]) {
    for factor in more {
      for lemma in factor.lemmas { having[lemma, default: []].append(factors.count) }
      factors.append(factor)
    }
  }

  /// The most boards first, then the latest.
  func recurring(limit: Int) -> [RecurringFactor] {
    let weights = FactorWeights(factors: factors.count, having: having.mapValues(\.count))
    var parents = Array(factors.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    for (index, factor) in factors.enumerated() {
      var candidates: Set<Int> = []
      for lemma in factor.lemmas {
        let others = having[lemma] ?? []
        // Of a common word only the latest are looked at: what recurs has rarer words too.
        for other in others.prefix(while: { $0 < index }).suffix(Self.common) { candidates.insert(other) }
      }
      for other in candidates where root(other) != root(index) {
        let earlier = factors[other]
        if Likeness(factor.lemmas, earlier.lemmas, sameLens: factor.lens == earlier.lens, weights).isMatch {
          parents[root(index)] = root(other)
        }
      }
    }
    let groups = Dictionary(grouping: factors.indices, by: root).values
      .map { members in group(members.map { factors[$0] }) }.filter { $0.boards > 1 }
    return Array(
      groups.sorted { first, second in
        (second.boards, second.factors[0].date, first.factors[0].number)
          < (first.boards, first.factors[0].date, second.factors[0].number)
      }.prefix(limit))
  }

  private func group(_ members: [StoredFactor]) -> RecurringFactor {
    let counts = members.flatMap(\.lemmas).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let words = counts.filter { $0.value * 2 > members.count }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return RecurringFactor(
      factors: members.sorted { ($1.date, $1.number) < ($0.date, $0.number) }, words: words.prefix(6).map(\.key))
  }
}
