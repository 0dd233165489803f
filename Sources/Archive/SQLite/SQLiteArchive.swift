import Foundation
import GRDB

/// The archive in one SQLite file, with a write-ahead log: readers never wait for a writer.
public struct SQLiteArchive: ArchiveStore {
  let pool: DatabasePool
  /// As the user named it: errors tell it.
  let path: String

  /// How long a writer waits for another one, in seconds.
  static let patience = 20.0

  /// Opens the file, makes it where there is none, and brings its schema up to date.
  /// - Throws: `.newerVersion`, `.corrupt`, `.notAnArchive`, `.readOnly`, `.diskFull`; the file is left as it was.
  public init(path: String) throws(ArchiveError) {
    self.path = path
    try DatabaseHeader.check(path)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration)
      try pool.writeWithoutTransaction { db in
        try Schema.upgrade(db, path: path, to: Schema.version)
        // GRDB opens a log with NORMAL, which may lose the last transactions with the power; see SQLite's "Pragma
        // statements". What was acknowledged here is on the disk.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
    } catch {
      throw ArchiveError(error, path: path, doing: "opening the archive")
    }
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.maximumReaderCount = 4
    configuration.label = "archive"
    configuration.prepareDatabase { db in
      // What is deleted is overwritten with zeros: purged means gone.
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000")
    }
    return configuration
  }

  /// All or nothing of `work`, on disk when this returns.
  func write<Result: Sendable>(_ doing: String, _ work: @escaping @Sendable (Database) throws -> Result)
    async throws(ArchiveError) -> Result
  {
    do { return try await pool.write(work) } catch { throw ArchiveError(error, path: path, doing: doing) }
  }

  func read<Result: Sendable>(_ doing: String, _ work: @escaping @Sendable (Database) throws -> Result)
    async throws(ArchiveError) -> Result
  {
    do { return try await pool.read(work) } catch { throw ArchiveError(error, path: path, doing: doing) }
  }
}
