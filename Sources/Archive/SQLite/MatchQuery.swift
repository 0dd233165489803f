import GRDB

/// Terms in the language of FTS5. Each word is quoted, so that nothing of it is taken for an operator.
struct MatchQuery {
  /// What has all terms as they were typed.
  let exact: String
  /// What has all terms, some of them spelt a little differently. Nil where no such spelling is known.
  let near: String?

  init(_ terms: [SearchTerm], _ db: Database) throws {
    exact = terms.map(Self.text).joined(separator: " AND ")
    var isWidened = false
    let widened = try terms.map { term in
      guard case .word(let word) = term else { return Self.text(term) }
      let others = try Self.spellings(near: word, db)
      guard !others.isEmpty else { return Self.text(term) }
      isWidened = true
      return "(" + ([word] + others).map(Self.quoted).joined(separator: " OR ") + ")"
    }
    near = isWidened ? widened.joined(separator: " AND ") : nil
  }

  private static func text(_ term: SearchTerm) -> String {
    switch term {
    case .word(let word): quoted(word)
    case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
    case .prefix(let word): quoted(word) + "*"
    }
  }

  /// Only letters and figures are left in a term.
  private static func quoted(_ word: String) -> String { "\"\(word)\"" }

  /// How many other spellings of a word are looked for.
  private static let most = 8

  /// The index of words takes a word and its plural for one, that of spellings does not.
  private static func forms(of word: String) -> [String] {
    guard word.count > 4 else { return [word] }
    return [word, word.hasSuffix("s") ? String(word.dropLast()) : word + "s"]
  }

  private static func spellings(near word: String, _ db: Database) throws -> [String] {
    guard Spelling.words(of: word).contains(word) else { return [] }
    let find = try db.cachedStatement(sql: "SELECT word FROM spelling WHERE key = ? LIMIT 64")
    var found: [String: Int] = [:]
    for form in forms(of: word) {
      for key in Spelling.keys(of: form) {
        for other in try String.fetchAll(find, arguments: [key]) where other != word && found[other] == nil {
          let slips = Spelling.slips(form, other)
          if slips <= 1 { found[other] = form == word ? slips : 2 }
        }
      }
    }
    return found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(most).map(\.key)
  }
}
