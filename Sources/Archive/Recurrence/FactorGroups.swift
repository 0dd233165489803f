/// Puts factors that are alike together.
struct FactorGroups {
  private var factors: [StoredFactor] = []
  /// Words as numbers.
  private var numbers: [String: Int32] = [:]
  /// Of one factor after the other, each one's rising: with a list for each of many factors, holding on to the lists took
  /// longer than comparing them.
  private var words: [Int32] = []
  /// Where each factor's words begin, and where the last one's end.
  private var starts = [0]

  mutating func add(_ more: [StoredFactor]) {
    for factor in more {
      var mine: [Int32] = []
      for lemma in factor.lemmas {
        let next = Int32(numbers.count)
        let number = numbers[lemma, default: next]
        if number == next { numbers[lemma] = next }
        mine.append(number)
      }
      words += mine.sorted()
      starts.append(words.count)
      factors.append(factor)
    }
  }

  /// The most boards first, then the latest.
  func recurring(limit: Int) -> [RecurringFactor] {
    let roots = Alike(words: words, starts: starts, lenses: factors.map(\.lens), kinds: numbers.count).roots()
    let groups = Dictionary(grouping: factors.indices) { roots[$0] }.values.filter { $0.count > 1 }
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
    // A board that says the same twice is one board.
    var boards: Set<StoredBoard.ID> = []
    let sorted = members.sorted { ($1.date, $1.number) < ($0.date, $0.number) }.filter {
      boards.insert($0.board).inserted
    }
    return RecurringFactor(
      factors: sorted, words: Lemmas.words(of: sorted[0].text, having: words.prefix(6).map(\.key)))
  }
}
