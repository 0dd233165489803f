import GRDB

/// Programs that act as an account, each with what it carries as its SHA-256 alone; and what was made by requests that have a
/// key, so that one that is sent again makes nothing.
enum SchemaStep12 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE private_token (
          id TEXT PRIMARY KEY NOT NULL, key BLOB NOT NULL UNIQUE,
          account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, project TEXT REFERENCES project ON DELETE CASCADE,
          maker TEXT REFERENCES private_token ON DELETE CASCADE, name TEXT NOT NULL,
          scope TEXT NOT NULL CHECK (scope IN ('read', 'write')), made_at INTEGER NOT NULL, used_on TEXT) WITHOUT ROWID;
        CREATE INDEX private_token_account ON private_token (account);
        CREATE INDEX private_token_maker ON private_token (maker);
        CREATE TABLE private_request (
          account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, key BLOB NOT NULL, digest BLOB NOT NULL,
          made TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (account, key)) WITHOUT ROWID;
        CREATE INDEX private_request_until ON private_request (until);
        """)
  }
}
