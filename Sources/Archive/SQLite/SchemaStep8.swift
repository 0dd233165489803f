import GRDB

/// Signing in: passwords, sessions and links that work once. Nothing in it opens anything by itself: what a browser or a link
/// carries is kept as its SHA-256 alone.
enum SchemaStep8 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE private_password (
          account TEXT PRIMARY KEY NOT NULL REFERENCES account ON DELETE CASCADE, hash TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE private_session (
          key BLOB PRIMARY KEY NOT NULL, account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
          until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX private_session_account ON private_session (account);
        CREATE TABLE private_link (
          key BLOB PRIMARY KEY NOT NULL, account TEXT REFERENCES account ON DELETE CASCADE,
          project TEXT REFERENCES project ON DELETE CASCADE,
          role TEXT CHECK (role IN ('owner', 'facilitator', 'member', 'reader')), until INTEGER NOT NULL,
          CHECK ((project IS NULL) = (role IS NULL)), CHECK (account IS NULL OR project IS NULL)) WITHOUT ROWID;
        """)
  }
}
