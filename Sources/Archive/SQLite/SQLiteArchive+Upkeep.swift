import Foundation
import GRDB

extension SQLiteArchive {
  public func secret() async throws(ArchiveError) -> [UInt8] {
    try await read("reading the archive's secret") { db in
      guard let secret = try Data.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'secret'") else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      return [UInt8](secret)
    }
  }

  public func check(repairs: Bool) async throws(ArchiveError) -> [String] {
    try await write("checking the archive") { db in
      var problems = try Self.problems(of: db)
      if repairs, !problems.isEmpty {
        try db.execute(sql: "REINDEX")
        let left = try Self.problems(of: db)
        problems = left + (left.isEmpty ? problems.map { "\($0) (mended)" } : [])
      }
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        problems.append("a row of \(row["table"] as String) refers to a \(row["parent"] as String) that is not there")
      }
      for (index, table) in [("statement_words", "statements"), ("factor_words", "factors")] {
        do {
          try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
          if repairs { try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')") }
          problems.append("the index of \(table) does not match them" + (repairs ? " (rebuilt)" : ""))
        }
      }
      let bare = try String.fetchAll(
        db, sql: "SELECT id FROM board WHERE number NOT IN (SELECT board FROM report)")
      problems += bare.map { "board \($0) has no report" }
      return problems
    }
  }

  private static func problems(of db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
  }

  public func unreferenced(_ photos: [PhotoHash]) async throws(ArchiveError) -> [PhotoHash] {
    try await read("looking for photos") { db in try Self.unreferenced(photos, db) }
  }

  public func references() async throws(ArchiveError) -> [PhotoHash: StoredBoard.ID?] {
    try await read("looking for photos") { db in try Self.references(db) }
  }

  static func references(_ db: Database) throws -> [PhotoHash: StoredBoard.ID?] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT hash, id FROM picture JOIN board ON board.number = picture.board
        UNION SELECT hash, id FROM private_photo JOIN board ON board.number = private_photo.board
        UNION SELECT hash, NULL FROM private_job_photo
        """)
    var references: [PhotoHash: StoredBoard.ID?] = [:]
    while let row = try rows.next() {
      guard let hash = PhotoHash(row["hash"] as String) else { continue }
      let board = (row["id"] as String?).flatMap { StoredBoard.ID($0) }
      references.updateValue(board ?? references[hash] ?? nil, forKey: hash)
    }
    return references
  }
}
