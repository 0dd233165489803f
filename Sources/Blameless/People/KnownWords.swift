/// The vocabulary of a project, ready for look-ups.
struct KnownWords: Sendable {
  private var phrases: [String: [[String]]] = [:]
  private(set) var teams: Set<String> = []

  init(_ vocabulary: Vocabulary) {
    for phrase in vocabulary.services + vocabulary.teams + vocabulary.words {
      let keys = Tokenizer.tokens(of: Array(phrase)).map(\.key)
      if let first = keys.first { phrases[first, default: []].append(keys) }
    }
    for team in vocabulary.teams { teams.insert(Folding.fold(team)) }
  }

  /// How many tokens from `index` on are a known word or phrase; 0 for none.
  func length(in tokens: [Token], at index: Int) -> Int {
    guard let candidates = phrases[tokens[index].key] else { return 0 }
    var longest = 0
    for keys in candidates where keys.count > longest && index + keys.count <= tokens.count {
      if zip(keys, tokens[index...]).allSatisfy({ $0 == $1.key }) { longest = keys.count }
    }
    return longest
  }

  func contains(_ key: String) -> Bool { phrases[key]?.contains { $0.count == 1 } ?? false }
}
