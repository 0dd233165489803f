import Foundation
import GRDB

extension SQLiteArchive {
  /// Whether what a request asks for is still to be made. In the transaction that makes it, so that of two that come at the
  /// same time one makes it.
  /// - Throws: `.doneBefore`, `.requestDiffers`.
  static func check(_ key: RequestKey?, at now: Moment, _ db: Database) throws {
    guard let key else { return }
    try db.execute(sql: "DELETE FROM private_request WHERE until < ?", arguments: [now.seconds])
    let row = try Row.fetchOne(
      db, sql: "SELECT digest, made FROM private_request WHERE account = ? AND key = ?",
      arguments: [key.account.text, Data(key.key)])
    guard let row else { return }
    guard [UInt8](row["digest"] as Data) == key.digest else { throw ArchiveError.requestDiffers }
    throw ArchiveError.doneBefore(made: row["made"])
  }

  /// - Parameter made: the id of what was made.
  static func note(_ made: String, by key: RequestKey?, at now: Moment, _ db: Database) throws {
    guard let key else { return }
    try db.execute(
      sql: "INSERT INTO private_request VALUES (?, ?, ?, ?, ?)",
      arguments: [
        key.account.text, Data(key.key), Data(key.digest), made, now.adding(seconds: RequestKey.memory).seconds,
      ])
  }
}
