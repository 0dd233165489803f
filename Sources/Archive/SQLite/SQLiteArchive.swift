import Foundation
import GRDB

/// The archive in one SQLite file, with a write-ahead log: readers never wait for a writer.
public struct SQLiteArchive: ArchiveStore {
  let pool: DatabasePool
  /// As the user named it: errors tell it.
  let path: String

  /// How long a writer waits for another one, and whoever opens a file for those who make it, in seconds.
  static let patience = 20.0

  /// Opens the file, makes it where there is none, and brings its schema up to date.
  /// - Throws: `.newerVersion`, `.corrupt`, `.notAnArchive`, `.readOnly`, `.diskFull`, `.busy`; the file is left as it was.
  public init(path: String) throws(ArchiveError) {
    self.path = path
    let end = ContinuousClock.now + .seconds(Self.patience)
    while true {
      try DatabaseHeader.check(path)
      do {
        pool = try Self.opened(path)
        return
      } catch {
        let problem = ArchiveError(error, path: path, doing: "opening the archive")
        // While one process gives a file its log, or the last one takes it away, SQLite turns others off at once, without a
        // busy handler: see "Sometimes Queries Return SQLITE_BUSY In WAL Mode" in its "Write-Ahead Logging".
        guard case .busy = problem, ContinuousClock.now < end else { throw problem }
        usleep(Self.pause)
      }
    }
  }

  /// Between two tries to open a file, in microseconds.
  private static let pause: UInt32 = 20_000

  private static func opened(_ path: String) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      try Schema.upgrade(db, path: path, to: Schema.version)
      // GRDB opens a log with NORMAL, which may lose the last transactions with the power; see SQLite's "Pragma
      // statements". What was acknowledged here is on the disk.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return pool
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
