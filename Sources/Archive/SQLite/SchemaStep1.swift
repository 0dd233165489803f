import GRDB

/// Accounts, projects, boards and their actions. Tables whose names begin with `private_` hold what is never published:
/// no view, no search and no export of the published side touches them.
enum SchemaStep1 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
        INSERT INTO setting VALUES ('secret', randomblob(32));

        CREATE TABLE account (
          id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, plan TEXT CHECK (plan IN ('free', 'pro')),
          until INTEGER, made_at INTEGER NOT NULL) WITHOUT ROWID;

        CREATE TABLE project (
          id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, owner TEXT REFERENCES account,
          archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
          private_days INTEGER CHECK (private_days >= 0), sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
          key_check BLOB, made_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE UNIQUE INDEX project_key ON project (ifnull(owner, ''), key);

        CREATE TABLE member (
          project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, account TEXT NOT NULL REFERENCES account,
          role TEXT NOT NULL CHECK (role IN ('owner', 'facilitator', 'member', 'reader')),
          PRIMARY KEY (project, account)) WITHOUT ROWID;
        CREATE INDEX member_account ON member (account);

        CREATE TABLE board (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, project TEXT NOT NULL REFERENCES project,
          kind TEXT NOT NULL, title TEXT NOT NULL, date TEXT, day TEXT NOT NULL, made_at INTEGER NOT NULL,
          revision INTEGER NOT NULL DEFAULT 1, actions INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER);
        CREATE INDEX board_project ON board (project, deleted_at, made_at);
        CREATE INDEX board_made ON board (made_at);
        CREATE INDEX board_deleted ON board (deleted_at) WHERE deleted_at IS NOT NULL;

        CREATE TABLE report (
          board INTEGER PRIMARY KEY REFERENCES board ON DELETE CASCADE, json TEXT NOT NULL, seal BLOB NOT NULL);
        CREATE TABLE former_report (
          board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE, revision INTEGER NOT NULL, json TEXT NOT NULL,
          PRIMARY KEY (board, revision)) WITHOUT ROWID;

        CREATE TABLE picture (
          board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE, place INTEGER NOT NULL, hash TEXT NOT NULL,
          width INTEGER NOT NULL, height INTEGER NOT NULL, straightening TEXT NOT NULL,
          PRIMARY KEY (board, place)) WITHOUT ROWID;
        CREATE INDEX picture_hash ON picture (hash);

        CREATE TABLE statement (
          number INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
          section TEXT NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, lens TEXT, phase TEXT, state TEXT);
        CREATE INDEX statement_board ON statement (board, section, place);

        CREATE TABLE action (
          board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE, number INTEGER NOT NULL,
          subtask INTEGER NOT NULL DEFAULT 0, place INTEGER NOT NULL, title TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('open', 'in-progress', 'done', 'declined')),
          owner TEXT, owner_key TEXT, due TEXT, priority TEXT, suggested INTEGER NOT NULL CHECK (suggested IN (0, 1)),
          answers INTEGER, lemmas TEXT NOT NULL, changed_at INTEGER NOT NULL, proposed TEXT, proposed_by TEXT,
          PRIMARY KEY (board, number, subtask)) WITHOUT ROWID;
        CREATE INDEX action_due ON action (due) WHERE subtask = 0 AND state IN ('open', 'in-progress');

        CREATE TABLE private_side (
          board INTEGER PRIMARY KEY REFERENCES board ON DELETE CASCADE, bytes BLOB NOT NULL);
        CREATE TABLE private_photo (
          board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE, place INTEGER NOT NULL, hash TEXT NOT NULL,
          PRIMARY KEY (board, place)) WITHOUT ROWID;
        CREATE INDEX private_photo_hash ON private_photo (hash);
        CREATE TABLE private_change (
          number INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE, deed TEXT NOT NULL,
          account TEXT REFERENCES account, at INTEGER NOT NULL, action INTEGER, subtask INTEGER, detail TEXT);
        CREATE INDEX private_change_board ON private_change (board, number);
        """)
  }
}
