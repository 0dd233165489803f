import GRDB

/// Words with letters that a reader takes for one ("rn", "cl") are filed by their letters, too.
enum SchemaStep9 {
  @Sendable static func run(_ db: Database) throws {
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO spelling VALUES (?, ?)")
    let words = try String.fetchAll(db, sql: "SELECT DISTINCT word FROM spelling")
    for word in words where Spelling.shape(of: word) != Spelling.letters(of: word) {
      for key in Spelling.keys(of: word) { try insert.execute(arguments: [key, word]) }
    }
  }
}
