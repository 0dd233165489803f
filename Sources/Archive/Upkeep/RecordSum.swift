import Crypto
import Foundation
import GRDB

/// One sum over every record of a database: a backup carries it, so that a flipped bit anywhere is seen before anything is
/// put in the place of an archive.
enum RecordSum {
  static func of(_ db: Database) throws -> Data {
    var hash = SHA256()
    let tables = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
          AND name NOT LIKE 'backup!_%' ESCAPE '!' ORDER BY name
        """)
    for row in tables {
      let (name, sql) = (row["name"] as String, row["sql"] as String)
      add(.string(sql), to: &hash)
      // What is virtual is in tables of its own.
      guard sql.hasPrefix("CREATE TABLE") else { continue }
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(name.quotedDatabaseIdentifier)")
      while let row = try rows.next() {
        for value in row.databaseValues { add(value.storage, to: &hash) }
      }
    }
    return Data(hash.finalize())
  }

  private static func add(_ value: DatabaseValue.Storage, to hash: inout SHA256) {
    let (kind, bytes): (UInt8, Data) =
      switch value {
      case .null: (0, Data())
      case .int64(let number): (1, Data("\(number)".utf8))
      case .double(let number): (2, Data("\(number.bitPattern)".utf8))
      case .string(let text): (3, Data(text.utf8))
      case .blob(let bytes): (4, bytes)
      }
    // The length in front: no two rows of values run into the same bytes.
    hash.update(data: Data("\(kind) \(bytes.count) ".utf8))
    hash.update(data: bytes)
  }
}
