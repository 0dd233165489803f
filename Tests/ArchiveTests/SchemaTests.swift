import Foundation
import GRDB
import Reports
import Testing

@testable import Archive

/// What each version of the schema holds when it is left: rows as that version wrote them.
private let rows = """
  INSERT INTO account (id, name, plan, until, made_at) VALUES ('acct', 'first', 'pro', NULL, 5);
  INSERT INTO project (id, name, key, owner, sealed, made_at) VALUES ('prjct', 'Old', 'old', 'acct', 0, 6);
  INSERT INTO member VALUES ('prjct', 'acct', 'owner');
  INSERT INTO board (id, project, kind, title, date, day, made_at)
    VALUES ('bcdefghj', 'prjct', 'postmortem', 'Outage', NULL, '1970-01-01', 7);
  INSERT INTO report VALUES (1, '{"schema": "boardsnap.report/1", "kind": "postmortem", "title": "Outage"}', x'00');
  INSERT INTO statement (board, section, place, text, lens)
    VALUES (1, 'factors', 0, 'connection pool ran out', 'prevention'), (1, 'title', 0, 'Outage', NULL);
  INSERT INTO action (board, number, place, title, state, suggested, answers, lemmas, changed_at)
    VALUES (1, 1, 0, 'Raise the limit', 'open', 0, 0, 'raise limit', 7);
  """

/// Rows that only a later version can hold. From version 2 on a factor is in two tables; from version
/// 5 on nothing writes the words of the indexes by itself; from version 6 on a picture may be due, from
/// version 7 on somebody may be writing on a sheet, from version 8 on somebody may sign in, from version 12 on a program may,
/// and a request may have a key, from version 13 on a project has a context.
private let laterRows = [
  2:
    "INSERT INTO factor VALUES (1, 1, 0, 'connection pool ran'); INSERT INTO spelling VALUES ('conectlon', 'connection');",
  3: """
  INSERT INTO private_job (id, project, state, settings, attempts, made_at)
    VALUES ('jjjjjjjj', 'prjct', 'waiting', x'01', 0, 8);
  """,
  5: """
  INSERT INTO statement_words (rowid, text) SELECT number, text FROM statement;
  INSERT INTO factor_words (rowid, lemmas) SELECT number, lemmas FROM factor;
  """,
  6: "INSERT INTO picture_due VALUES (1);",
  8: """
  INSERT INTO private_password VALUES ('acct', 'hash');
  INSERT INTO private_link VALUES (x'03', NULL, 'prjct', 'member', 20);
  """,
  7: "INSERT INTO private_sheet (board, account, bytes, made_at) VALUES (1, 'acct', x'02', 9);",
  12: """
  INSERT INTO private_token VALUES ('tkn', x'04', 'acct', 'prjct', NULL, 'bot', 'read', 10, NULL);
  INSERT INTO private_request VALUES ('acct', x'05', x'06', 'jjjjjjjj', 20);
  """,
  13: """
  INSERT INTO private_context VALUES ('prjct', x'07', 3);
  INSERT INTO pinned_note VALUES ('prjct', 0, 'Fridays at ten');
  """,
]

@Test(arguments: 1...Schema.version)
func `an archive of any earlier version is brought up to date with all that is in it`(version: Int) async throws {
  let scratch = try Scratch()
  let path = scratch.path("archive.sqlite")
  let queue = try DatabaseQueue(path: path)
  try await queue.writeWithoutTransaction { db in
    try Schema.upgrade(db, path: path, to: version)
    try db.execute(sql: rows)
    for later in [2, 3, 5, 6, 7, 8, 12, 13] where later <= version { try db.execute(sql: laterRows[later] ?? "") }
  }
  try queue.close()
  let store = try SQLiteArchive(path: path)
  #expect(try await store.projects(readableBy: Account.ID("acct")).map(\.name.description) == ["Old"])
  #expect(try await store.boards(startingWith: "bcd").first?.title == "Outage")
  #expect(try await store.search(SearchQuery("pool")).map(\.text) == ["connection pool ran out"])
  #expect(try await store.search(SearchQuery("conection")).map(\.text) == ["connection pool ran out"])
  let factors = try await store.factors(sharing: ["connection"], in: nil, before: nil, limit: 9)
  #expect(factors.map(\.answers.first?.title) == ["Raise the limit"])
  #expect(try await store.jobs().count == (version < 3 ? 0 : 1))
  #expect(try await store.boardsWithoutPictures(in: nil, over: nil).count == (version < 6 ? 0 : 1))
  if let board = StoredBoard.ID("bcdefghj"), let account = Account.ID("acct") {
    #expect(try await store.sheet(of: board, by: account) == (version < 7 ? nil : [2]))
  }
  #expect(try await store.search(SearchQuery("cornection")).map(\.text) == ["connection pool ran out"])
  #expect(try await store.hasPasswords() == (version >= 8))
  #expect(try await store.link([3], at: Moment(seconds: 20)) == nil || version >= 8)
  #expect(try await store.token([4], usedAt: Moment(seconds: 20))?.token.name == (version < 12 ? nil : "bot"))
  if let project = Project.ID("prjct") {
    let context = StoredContext(bytes: [7], pinned: ["Fridays at ten"], revision: 3)
    #expect(try await store.context(of: project) == (version < 13 ? StoredContext() : context))
  }
  #expect(try await store.check(repairs: false) == [])
}

@Test func `every version has its rows in the test above`() {
  #expect(Schema.steps.map(\.number) == Array(1...13))
}

@Test func `a file of a newer version is refused and left as it was`() async throws {
  let scratch = try Scratch()
  let home = ArchiveHome(path: scratch.path("home"))
  _ = try await home.open(creating: true)
  let queue = try DatabaseQueue(path: home.database)
  try await queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
  try queue.close()
  await #expect(throws: ArchiveError.newerVersion(path: home.database, found: 99, known: Schema.version)) {
    try await home.open(creating: true)
  }
}

@Test func `a database that is no archive is refused and left as it was`() async throws {
  let scratch = try Scratch()
  let path = scratch.path("archive.sqlite")
  let queue = try DatabaseQueue(path: path)
  try await queue.write { db in try db.execute(sql: "CREATE TABLE mine (x)") }
  try queue.close()
  #expect(throws: ArchiveError.notAnArchive(path: path)) { try SQLiteArchive(path: path) }
}
