import GRDB

/// Sheets that somebody writes on: what was typed is kept until it is in a report.
enum SchemaStep7 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE private_sheet (
          number INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
          account TEXT NOT NULL REFERENCES account, bytes BLOB NOT NULL, made_at INTEGER NOT NULL,
          UNIQUE (board, account));
        """)
  }
}
