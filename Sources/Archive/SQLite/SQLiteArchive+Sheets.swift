import Foundation
import GRDB

extension SQLiteArchive {
  public func keepSheet(
    _ bytes: [UInt8], isSealed: Bool, of id: StoredBoard.ID, by account: Account.ID, at moment: Moment
  ) async throws(ArchiveError) {
    try await write("keeping a sheet") { db in
      let row = try Row.fetchOne(db, sql: "SELECT number, project FROM board WHERE id = ?", arguments: [id.text])
      guard let row, let project = Project.ID(row["project"] as String) else { throw ArchiveError.noBoard(id.text) }
      try Self.checkSeal(of: project, is: isSealed, db)
      let isKnown = try Bool.fetchOne(db, sql: "SELECT true FROM account WHERE id = ?", arguments: [account.text])
      guard isKnown == true else { throw ArchiveError.noAccount(account.text) }
      try db.execute(
        sql: "INSERT OR REPLACE INTO private_sheet (board, account, bytes, made_at) VALUES (?, ?, ?, ?)",
        arguments: [row["number"] as Int, account.text, Data(bytes), moment.seconds])
    }
  }

  public func sheet(of id: StoredBoard.ID, by account: Account.ID) async throws(ArchiveError) -> [UInt8]? {
    try await read("reading a sheet") { db in
      try Data.fetchOne(
        db,
        sql: """
          SELECT bytes FROM private_sheet WHERE board = (SELECT number FROM board WHERE id = ?) AND account = ?
          """, arguments: [id.text, account.text]
      ).map { [UInt8]($0) }
    }
  }

  public func dropSheet(of id: StoredBoard.ID, by account: Account.ID) async throws(ArchiveError) {
    try await write("taking a sheet away") { db in
      try db.execute(
        sql: "DELETE FROM private_sheet WHERE board = (SELECT number FROM board WHERE id = ?) AND account = ?",
        arguments: [id.text, account.text])
    }
  }
}
