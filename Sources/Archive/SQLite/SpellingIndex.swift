import GRDB

/// Notes how words are spelt, so that a word with a slip in it finds them.
final class SpellingIndex {
  private let db: Database
  private var known: Set<String> = []
  /// A bound for memory, not for words: those it forgets are looked for again.
  private static let remembered = 50_000

  init(_ db: Database) { self.db = db }

  func add(_ text: String) throws {
    for word in Spelling.words(of: text) where !known.contains(word) {
      if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
      known.insert(word)
      let keys = Spelling.keys(of: word)
      // All of a word's keys are there or none.
      let isThere = try db.cachedStatement(sql: "SELECT 1 FROM spelling WHERE key = ? AND word = ?")
      guard try Int.fetchOne(isThere, arguments: [keys[0], word]) == nil else { continue }
      let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO spelling VALUES (?, ?)")
      for key in keys { try insert.execute(arguments: [key, word]) }
    }
  }
}
