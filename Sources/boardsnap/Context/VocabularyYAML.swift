import Blameless

/// What is no person, and notes, as a context file has them.
enum VocabularyYAML {
  static func text(of vocabulary: Vocabulary, notes: [String]) -> String {
    let kinds = [("services", vocabulary.services), ("teams", vocabulary.teams), ("words", vocabulary.words)]
    return "vocabulary:\n" + kinds.map { list($0.0, $0.1, indent: "  ") }.joined() + list("notes", notes, indent: "")
  }

  private static func list(_ key: String, _ items: [String], indent: String) -> String {
    guard !items.isEmpty else { return "\(indent)\(key): []\n" }
    return "\(indent)\(key):\n" + items.map { "\(indent)  - \(YAMLText.quoted($0))\n" }.joined()
  }
}
