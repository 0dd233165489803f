import GRDB

/// Words of statements that are gone for good: the indexes keep them until somebody makes them forget.
struct ForgottenWords {
  private var words: Set<String> = []

  /// Notes the words of a board's statements, while they are there.
  mutating func note(board: Int, _ db: Database) throws {
    let texts = try String.fetchCursor(db, sql: "SELECT text FROM statement WHERE board = ?", arguments: [board])
    while let text = try texts.next() { words.formUnion(Spelling.words(of: text)) }
  }

  /// Takes out of the indexes what no statement says any more.
  func forget(_ db: Database) throws {
    guard !words.isEmpty else { return }
    let find = try db.cachedStatement(sql: "SELECT 1 FROM statement_words WHERE statement_words MATCH ? LIMIT 1")
    for word in words where try Int.fetchOne(find, arguments: ["\"\(word)\""]) == nil {
      for key in Spelling.keys(of: word) {
        try db.execute(sql: "DELETE FROM spelling WHERE key = ? AND word = ?", arguments: [key, word])
      }
    }
    // A word that is deleted stays in its segment of the index until segments are merged (SQLite, "FTS5", 6.8).
    for index in ["statement_words", "factor_words"] {
      try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('optimize')")
    }
  }
}
