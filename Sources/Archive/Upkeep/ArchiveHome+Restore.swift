import Foundation
import GRDB

extension ArchiveHome {
  /// Puts a backup in the place of what is here. What was here is backed up first, beside it; where it is too damaged for
  /// that, its file is kept under another name. Photos that are damaged here are mended from the backup.
  /// - Throws: `.notAnArchive`, `.newerVersion`, `.corrupt`, `.diskFull`, `.readOnly`; then what was here is as it was.
  public func restore(from file: String) async throws(ArchiveError) -> Copied {
    try Self.checkIsSQLite(file)
    do {
      let source = try Self.backup(file)
      try DurableFile.makeFolder(path)
      let temporary = path + "/restore.new-\(getpid())"
      defer { DurableFile.removeDatabase(temporary) }
      DurableFile.removeDatabase(temporary)
      let records = try Self.records(of: source, in: temporary)
      return try await replace(by: records, source)
    } catch {
      throw ArchiveError(error, path: file, doing: "restoring")
    }
  }

  /// Others go on working: what they did after the copy was made, and before the records gave way, would be in neither. So
  /// the copy is made again until nobody was faster.
  private func replace(by records: DatabaseQueue, _ source: DatabaseQueue) async throws -> Copied {
    for _ in 0..<Self.tries {
      let watch = try watch()
      let before = try await putBefore()
      do {
        let folder = try PhotoFolder(path: photos)
        let copied = try take(records, source, before, watch, folder, try await folder.adding())
        try await removeReplaced(before)
        return copied
      } catch is ChangeWatch.Changed {
        try before?.undo(self)
      } catch {
        try before?.undo(self)
        throw error
      }
    }
    throw ArchiveError.busy(doing: "restoring")
  }

  private static let tries = 50

  /// Nil where there is nothing that somebody could change: no archive, or one that is too damaged to be opened.
  private func watch() throws -> ChangeWatch? {
    guard try exists && hasRecords else { return nil }
    do { return try ChangeWatch(database) } catch let error as DatabaseError {
      guard [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) else { throw error }
      return nil
    }
  }

  /// Photos that only the replaced archive knew are in the copy of it now, and nowhere else.
  private func removeReplaced(_ before: Before?) async throws {
    guard case .copied = before else { return }
    let (folder, engine) = (try PhotoFolder(path: photos), try emptyEngine())
    _ = try await folder.sweep(folder.contents().photos, unreferenced: engine.unreferenced)
  }

  /// What was here before a restore.
  private enum Before {
    case copied(String)
    /// It is too damaged to be copied.
    case setAside(String)

    var path: String {
      switch self {
      case .copied(let path), .setAside(let path): path
      }
    }

    func undo(_ home: ArchiveHome) throws(ArchiveError) {
      switch self {
      case .copied(let path): DurableFile.removeDatabase(path)
      case .setAside(let path):
        DurableFile.removeDatabase(home.database)
        for ending in ArchiveHome.endings where DurableFile.exists(path + ending) {
          try DurableFile.move(path + ending, to: home.database + ending, doing: "putting the archive back")
        }
      }
    }
  }

  private static let endings = ["-wal", "-shm", ""]

  private static func checkIsSQLite(_ file: String) throws(ArchiveError) {
    guard DurableFile.exists(file) else { throw .noBackup(path: file) }
    guard !DurableFile.isFolder(file) else { throw .notAnArchive(path: file) }
    guard try DurableFile.beginning(of: file, doing: "restoring", count: signature.count) == signature else {
      throw .notAnArchive(path: file)
    }
  }

  /// Of every file of SQLite ("Database File Format", 1.3).
  private static let signature = Array("SQLite format 3\0".utf8)

  /// Opens a backup, once it is shown to be one, and whole.
  private static func backup(_ file: String) throws -> DatabaseQueue {
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
      // Backups of before there were sums have none.
      if try db.tableExists("backup_sum") {
        guard try Data.fetchOne(db, sql: "SELECT sum FROM backup_sum") == RecordSum.of(db) else {
          throw ArchiveError.corrupt(path: file)
        }
      }
    }
    return source
  }

  /// What a backup has, without its photos and brought up to date, in a file of its own.
  private static func records(of source: DatabaseQueue, in file: String) throws -> DatabaseQueue {
    try DurableFile.makeEmpty(file, doing: "restoring")
    let records = try DatabaseQueue(path: file, configuration: SQLiteArchive.configuration)
    try source.backup(to: records)
    try records.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA journal_mode = DELETE; DROP TABLE backup_photo; DROP TABLE IF EXISTS backup_sum; VACUUM")
      try Schema.upgrade(db, path: file, to: Schema.version)
      // The sum is one of records: indexes are made anew from them.
      try db.execute(sql: "REINDEX")
      guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok", try Schema.isWhole(db) else {
        throw ArchiveError.corrupt(path: source.path)
      }
    }
    return records
  }

  private func putBefore() async throws(ArchiveError) -> Before? {
    guard exists else { return nil }
    let place = freeName(Self.beforeRestore)
    do {
      _ = try await writeBackup(to: place)
      return .copied(place)
    } catch .corrupt, .notAnArchive, .recordsLost {
      return try setAside()
    }
  }

  private func take(
    _ records: DatabaseQueue, _ source: DatabaseQueue, _ before: Before?, _ watch: ChangeWatch?, _ folder: PhotoFolder,
    _ lock: FileLock
  ) throws -> Copied {
    defer { withExtendedLifetime(lock) {} }
    var (photos, damaged) = (0, [PhotoHash]())
    try source.read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT hash, bytes FROM backup_photo")
      while let row = try rows.next() {
        guard let hash = PhotoHash(row["hash"] as String) else { continue }
        let bytes = [UInt8](row["bytes"] as Data)
        if PhotoHash(of: bytes) == hash {
          _ = try folder.put(bytes, lock)
          photos += 1
        } else {
          try folder.putDamaged(bytes, as: hash, lock)
          if try folder.content(of: hash)?.isWhole != true { damaged.append(hash) }
        }
      }
    }
    let (boards, references) = try records.read { db in
      (try Int.fetchOne(db, sql: "SELECT count(*) FROM board") ?? 0, try SQLiteArchive.references(db))
    }
    let missing = references.keys.filter { !DurableFile.exists(folder.place(of: $0)) }
    let engine = try emptyEngine()
    var hasBegun = false
    // From the first page on nobody else writes: whoever wrote before that is seen now.
    try records.backup(to: engine.pool, pagesPerStep: 1) { _ in
      if !hasBegun { try watch?.check() }
      hasBegun = true
    }
    try engine.pool.writeWithoutTransaction { db in _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    return Copied(
      boards: boards, photos: photos, missing: missing.sorted { $0.description < $1.description }, damaged: damaged,
      before: before?.path)
  }

  private func freeName(_ name: String) -> String {
    for number in 1... {
      let path = "\(path)/\(name)-\(number)"
      if !DurableFile.exists(path) { return path }
    }
    return name
  }

  private func setAside() throws(ArchiveError) -> Before {
    let aside = freeName(Self.damaged)
    for ending in Self.endings where DurableFile.exists(database + ending) {
      try DurableFile.move(database + ending, to: aside + ending, doing: "setting the damaged archive aside")
    }
    return .setAside(aside)
  }
}
