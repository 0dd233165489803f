import GRDB

/// What was handed in and is not read yet.
enum SchemaStep3 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE private_job (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, project TEXT NOT NULL REFERENCES project,
          state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'set-aside', 'draft')), settings BLOB NOT NULL,
          attempts INTEGER NOT NULL, leased_until INTEGER, failure TEXT, account TEXT REFERENCES account,
          made_at INTEGER NOT NULL, CHECK ((state = 'leased') = (leased_until IS NOT NULL)));
        CREATE INDEX private_job_state ON private_job (state, number);
        CREATE TABLE private_job_photo (
          job INTEGER NOT NULL REFERENCES private_job ON DELETE CASCADE, place INTEGER NOT NULL, hash TEXT NOT NULL,
          content TEXT NOT NULL, PRIMARY KEY (job, place)) WITHOUT ROWID;
        CREATE INDEX private_job_photo_hash ON private_job_photo (hash);
        """)
  }
}
