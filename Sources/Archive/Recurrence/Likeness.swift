import Reports

/// How alike two factors are: the cosine of their words, each weighing the more the fewer factors have it (TF-IDF, as
/// Salton has it; a word counts once, for factors are short).
struct Likeness {
  /// 0 to 1.
  let score: Double
  /// That both have, the weightiest first.
  let shared: [String]

  /// Less than this is chance: two factors of unlike boards that share "timeout".
  static let threshold = 0.4
  /// What another lens costs.
  static let otherLens = 0.85

  init(_ first: [String], _ second: [String], sameLens: Bool, _ weights: FactorWeights) {
    func weight(_ word: String) -> Double {
      // What stands in one factor only is not in the table of a board that is not kept yet.
      FactorWeights.weight(of: weights.having[word] ?? 1, among: weights.factors)
    }
    func length(_ words: [String]) -> Double { words.reduce(0) { $0 + weight($1) * weight($1) }.squareRoot() }
    let others = Set(second)
    let both = first.filter(others.contains)
    let product = both.reduce(0) { $0 + weight($1) * weight($1) }
    let lengths = length(first) * length(second)
    let cosine = lengths > 0 ? product / lengths : 0
    score = cosine * (sameLens ? 1 : Self.otherLens)
    shared = both.sorted { (weight($1), $0) < (weight($0), $1) }
  }

  var isMatch: Bool { Self.isMatch(score: score, shared: shared.count) }

  /// One word in common is enough only where it is all that both say.
  static func isMatch(score: Double, shared: Int) -> Bool { score >= threshold && (shared > 1 || score > 0.8) }
}
