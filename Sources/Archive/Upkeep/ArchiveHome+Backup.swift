import Foundation
import GRDB

extension ArchiveHome {
  /// What a backup or a restore did.
  public struct Copied: Sendable, Hashable {
    /// Deleted ones too.
    public let boards: Int
    /// Files that were copied.
    public let photos: Int
    /// Photos that the archive itself lacks.
    public let missing: [PhotoHash]
    /// Where what was there before a restore is now.
    public var before: String?
  }

  /// Writes everything into one file, as it was at one moment, while others go on working.
  /// - Throws: `.targetExists`, `.diskFull`, `.readOnly`; then nothing is left there.
  public func backUp(to file: String) async throws(ArchiveError) -> Copied {
    let engine = try engine(creating: false)
    guard !DurableFile.exists(file) else { throw .targetExists(path: file) }
    let temporary = file + ".new-\(getpid())"
    do {
      let copied = try copy(engine, to: temporary)
      try DurableFile.move(temporary, to: file, doing: "writing the backup")
      return copied
    } catch {
      DurableFile.removeDatabase(temporary)
      throw ArchiveError(error, path: file, doing: "writing the backup")
    }
  }

  private func copy(_ engine: SQLiteArchive, to file: String) throws -> Copied {
    let folder = try PhotoFolder(path: photos)
    // Nobody takes photos away between the copy of the records and that of the photos.
    let lock = try folder.adding()
    defer { withExtendedLifetime(lock) {} }
    // It has the private side: nobody else reads it, whatever folder it is in.
    let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: file, doing: "writing the backup") }
    close(descriptor)
    let backup = try DatabaseQueue(path: file, configuration: SQLiteArchive.configuration)
    try engine.pool.backup(to: backup)
    return try backup.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
      var (photos, missing) = (0, [PhotoHash]())
      try db.inTransaction {
        try db.execute(
          sql: "CREATE TABLE backup_photo (hash TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID")
        for hash in try SQLiteArchive.references(db).keys.sorted(by: { $0.description < $1.description }) {
          do {
            try db.cachedStatement(sql: "INSERT INTO backup_photo VALUES (?, ?)")
              .execute(arguments: [hash.description, Data(folder.bytes(of: hash))])
            photos += 1
          } catch let error as ArchiveError {
            guard case .photoMissing = error else { throw error }
            missing.append(hash)
          }
        }
        return .commit
      }
      let boards = try Int.fetchOne(db, sql: "SELECT count(*) FROM board") ?? 0
      return Copied(boards: boards, photos: photos, missing: missing)
    }
  }

  /// Puts a backup in the place of what is here. What was here is backed up first, beside it; where it is too damaged for
  /// that, its file is kept under another name.
  /// - Throws: `.notAnArchive`, `.newerVersion`, `.corrupt`, `.diskFull`, `.readOnly`; then what was here is as it was.
  public func restore(from file: String) async throws(ArchiveError) -> Copied {
    guard DurableFile.exists(file) else {
      throw .inputOutput(doing: "restoring \(file)", reason: "there is no such file")
    }
    guard try DurableFile.beginning(of: file, doing: "restoring", count: Self.signature.count) == Self.signature else {
      throw .notAnArchive(path: file)
    }
    var before: String?
    if exists {
      before = freeName("before-restore")
      do {
        _ = try await backUp(to: before ?? "")
      } catch .corrupt, .notAnArchive {
        before = try setAside()
      }
    }
    let engine = try engine(creating: true)
    let temporary = path + "/restore.new"
    defer { DurableFile.removeDatabase(temporary) }
    do {
      DurableFile.removeDatabase(temporary)
      var copied = try take(file, to: temporary, into: engine)
      copied.before = before
      return copied
    } catch {
      throw ArchiveError(error, path: file, doing: "restoring")
    }
  }

  /// Of every file of SQLite ("Database File Format", 1.3).
  private static let signature = Array("SQLite format 3\0".utf8)

  private func take(_ file: String, to temporary: String, into engine: SQLiteArchive) throws -> Copied {
    var configuration = SQLiteArchive.configuration
    configuration.readonly = true
    let source = try DatabaseQueue(path: file, configuration: configuration)
    try source.read { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.application,
        try db.tableExists("backup_photo")
      else { throw ArchiveError.notAnArchive(path: file) }
      let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard found <= Schema.version else {
        throw ArchiveError.newerVersion(path: file, found: found, known: Schema.version)
      }
      guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw ArchiveError.corrupt(path: file)
      }
    }
    let records = try DatabaseQueue(path: temporary, configuration: SQLiteArchive.configuration)
    try source.backup(to: records)
    let boards = try records.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA secure_delete = OFF; DROP TABLE backup_photo; VACUUM")
      try Schema.upgrade(db, path: file, to: Schema.version)
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM board") ?? 0
    }
    let folder = try PhotoFolder(path: photos)
    let lock = try folder.adding()
    defer { withExtendedLifetime(lock) {} }
    let photos = try source.read { db in
      var photos = 0
      let rows = try Row.fetchCursor(db, sql: "SELECT hash, bytes FROM backup_photo")
      while let row = try rows.next() {
        let hash = try folder.put([UInt8](row["bytes"] as Data), lock)
        guard hash.description == row["hash"] as String else { throw ArchiveError.corrupt(path: file) }
        photos += 1
      }
      return photos
    }
    try records.backup(to: engine.pool)
    try engine.pool.writeWithoutTransaction { db in _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    return Copied(boards: boards, photos: photos, missing: [])
  }

  private func freeName(_ name: String) -> String {
    for number in 1... {
      let path = "\(path)/\(name)-\(number)"
      if !DurableFile.exists(path) { return path }
    }
    return name
  }

  private func setAside() throws(ArchiveError) -> String {
    let aside = freeName("damaged")
    for ending in ["-wal", "-shm", ""] where DurableFile.exists(database + ending) {
      try DurableFile.move(database + ending, to: aside + ending, doing: "setting the damaged archive aside")
    }
    return aside
  }
}
