import GRDB

/// What became of each snap, so that whoever handed it in finds its board however much later they ask; and what is published,
/// and to whom. A link is found by the SHA-256 of what it carries; what it carries is there to be shown
/// again to those who published it: whoever reads this file can read the board anyway.
enum SchemaStep11 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE finished_job (
          job TEXT PRIMARY KEY NOT NULL, board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE) WITHOUT ROWID;
        CREATE INDEX finished_job_board ON finished_job (board);
        CREATE TABLE publication (
          board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
          audience TEXT NOT NULL CHECK (audience IN ('accounts', 'link')), key BLOB UNIQUE, secret TEXT, until INTEGER,
          made_at INTEGER NOT NULL, PRIMARY KEY (board, audience),
          CHECK ((audience = 'link') = (key IS NOT NULL)), CHECK ((key IS NULL) = (secret IS NULL))) WITHOUT ROWID;
        """)
  }
}
