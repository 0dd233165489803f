import GRDB

/// What a team says of itself, once for a project, which is private; and what is pinned in it, which is not.
enum SchemaStep13 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE private_context (
          project TEXT PRIMARY KEY NOT NULL REFERENCES project ON DELETE CASCADE, bytes BLOB,
          revision INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE pinned_note (
          project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, place INTEGER NOT NULL, text TEXT NOT NULL,
          PRIMARY KEY (project, place)) WITHOUT ROWID;
        """)
  }
}
