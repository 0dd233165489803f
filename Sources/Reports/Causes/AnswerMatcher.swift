/// Finds the factor that an action answers, by the things that both name. A thing that many factors name tells little.
struct AnswerMatcher {
  private let factors: [Set<String>]
  private var spread: [String: Int] = [:]

  init(factors: [String]) {
    self.factors = factors.map { Set(AnswerMatcher.stems(of: $0)) }
    for stems in self.factors { for stem in stems { spread[stem, default: 0] += 1 } }
  }

  /// - Returns: nil where none stands out.
  func factor(answeredBy action: String) -> Int? {
    let words = Set(AnswerMatcher.stems(of: action))
    guard !words.isEmpty else { return nil }
    let scores = factors.map { stems -> Double in
      let shared = words.intersection(stems)
      let weight = shared.reduce(0) { $0 + AnswerMatcher.weight(of: $1) / Double(spread[$1] ?? 1) }
      return weight / Double(max(stems.count, 1)).squareRoot()
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0.25 else { return nil }
    let second = scores.enumerated().filter { $0.offset != best }.map(\.element).max() ?? 0
    // What two factors share, no action tells apart.
    return scores[best] > 1.15 * second ? best : nil
  }

  private static func weight(of stem: String) -> Double { common.contains(stem) ? 0.4 : 1 }

  /// Words that say little of which thing is meant.
  private static let common: Set<String> = [
    "alert", "check", "test", "deploy", "system", "team", "time", "run", "set", "new", "chang", "monitor",
  ]

  static func stems(of text: String) -> [String] {
    Plain.words(text).filter { $0.count > 2 && !stops.contains($0) }.map(stem)
  }

  private static let stops: Set<String> = [
    "the", "and", "for", "with", "not", "does", "did", "was", "were", "are", "has", "had", "have", "that", "this",
    "from",
    "into", "all", "any", "too", "only", "one", "before", "after", "when", "while", "than", "then", "out", "old", "our",
    "its", "their", "add", "make", "use", "let", "get", "put", "keep", "give", "can", "cannot", "nobody", "there",
    "still",
    "every", "each", "never", "always", "without", "about", "over", "more", "less", "how", "what", "which", "will",
    "should",
  ]

  /// Without the endings of English words, so that "retries" and "retry", "tested" and "test" are one.
  static func stem(_ word: String) -> String {
    var word = word
    for (ending, instead, least) in endings where word.hasSuffix(ending) && word.count - ending.count >= least {
      word = String(word.dropLast(ending.count)) + instead
      break
    }
    if word.count > 4, word.hasSuffix("e") { word.removeLast() }
    let letters = Array(word)
    if letters.count > 4, letters[letters.count - 1] == letters[letters.count - 2] { word.removeLast() }
    return word
  }

  private static let endings: [(String, String, Int)] = [
    ("izations", "iz", 3), ("ization", "iz", 3), ("ations", "", 4), ("ation", "", 4), ("ments", "", 4), ("ment", "", 4),
    ("ingly", "", 4), ("ings", "", 3), ("ing", "", 3), ("iest", "y", 3), ("ies", "y", 2), ("ied", "y", 2),
    ("edly", "", 3),
    ("ed", "", 3), ("ers", "", 4), ("er", "", 4), ("ly", "", 4), ("es", "e", 3), ("s", "", 3),
  ]
}
