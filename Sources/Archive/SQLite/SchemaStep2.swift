import GRDB

/// Search: an index of the words of statements, one of factors, and one of spellings.
enum SchemaStep2 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE statement_words USING fts5 (
          text, content = 'statement', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2');
        INSERT INTO statement_words (statement_words) VALUES ('rebuild');
        CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
          INSERT INTO statement_words (rowid, text) VALUES (new.number, new.text);
        END;
        CREATE TRIGGER statement_gone AFTER DELETE ON statement BEGIN
          INSERT INTO statement_words (statement_words, rowid, text) VALUES ('delete', old.number, old.text);
        END;

        CREATE TABLE factor (
          number INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
          place INTEGER NOT NULL, lemmas TEXT NOT NULL);
        CREATE INDEX factor_board ON factor (board);
        CREATE VIRTUAL TABLE factor_words USING fts5 (
          lemmas, content = 'factor', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2 tokenchars '.-_'");
        CREATE TRIGGER factor_added AFTER INSERT ON factor BEGIN
          INSERT INTO factor_words (rowid, lemmas) VALUES (new.number, new.lemmas);
        END;
        CREATE TRIGGER factor_gone AFTER DELETE ON factor BEGIN
          INSERT INTO factor_words (factor_words, rowid, lemmas) VALUES ('delete', old.number, old.lemmas);
        END;
        CREATE VIRTUAL TABLE factor_vocabulary USING fts5vocab (factor_words, row);

        CREATE TABLE spelling (key TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (key, word)) WITHOUT ROWID;
        """)
    let spellings = SpellingIndex(db)
    let statements = try Row.fetchCursor(
      db, sql: "SELECT number, board, section, place, text FROM statement ORDER BY number")
    while let row = try statements.next() {
      let text: String = row["text"]
      try spellings.add(text)
      guard row["section"] == Section.factors.rawValue else { continue }
      try db.execute(
        sql: "INSERT INTO factor VALUES (?, ?, ?, ?)",
        arguments: [
          row["number"] as Int, row["board"] as Int, row["place"] as Int, Lemmas.of(text).joined(separator: " "),
        ])
    }
  }
}
