import Foundation
import GRDB

extension ArchiveHome {
  /// Writes everything into one file, as it was at one moment, while others go on working. A photo that is missing or
  /// damaged stops nothing: all else is backed up.
  /// - Throws: `.targetExists`, `.noTargetFolder`, `.targetWithinArchive`, `.diskFull`, `.readOnly`; then nothing is left there.
  public func backUp(to file: String) async throws(ArchiveError) -> Copied {
    guard !DurableFile.exists(file) else { throw .targetExists(path: file) }
    let folder = DurableFile.folder(of: file)
    guard DurableFile.isFolder(folder) else { throw .noTargetFolder(path: folder) }
    guard try !PhotoFolder(path: photos).contains(file), !Self.isOwn(file) else {
      throw .targetWithinArchive(path: file)
    }
    return try await writeBackup(to: file)
  }

  /// - Parameter file: where nothing is, and it can be.
  func writeBackup(to file: String) async throws(ArchiveError) -> Copied {
    let engine = try engine(creating: false)
    let temporary = file + ".new-\(getpid())"
    do {
      let folder = try PhotoFolder(path: photos)
      // Nobody takes photos away between the copy of the records and that of the photos.
      let lock = try await folder.adding()
      let copied = try copy(engine, folder, to: temporary)
      withExtendedLifetime(lock) {}
      try DurableFile.move(temporary, to: file, doing: "writing the backup")
      return copied
    } catch {
      DurableFile.removeDatabase(temporary)
      throw ArchiveError(error, path: file, doing: "writing the backup")
    }
  }

  private func copy(_ engine: SQLiteArchive, _ folder: PhotoFolder, to file: String) throws -> Copied {
    // It has the private side: nobody else reads it, whatever folder it is in.
    try DurableFile.makeEmpty(file, doing: "writing the backup")
    let backup = try DatabaseQueue(path: file, configuration: SQLiteArchive.configuration)
    try engine.pool.backup(to: backup)
    return try backup.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
      var (photos, missing, damaged) = (0, [PhotoHash](), [PhotoHash]())
      try db.inTransaction {
        let sum = try RecordSum.of(db)
        try db.execute(
          sql: "CREATE TABLE backup_sum (sum BLOB NOT NULL); INSERT INTO backup_sum VALUES (?)", arguments: [sum])
        try db.execute(
          sql: "CREATE TABLE backup_photo (hash TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID")
        for hash in try SQLiteArchive.references(db).keys.sorted(by: { $0.description < $1.description }) {
          guard let found = try folder.content(of: hash) else {
            missing.append(hash)
            continue
          }
          try db.cachedStatement(sql: "INSERT INTO backup_photo VALUES (?, ?)")
            .execute(arguments: [hash.description, Data(found.bytes)])
          if found.isWhole { photos += 1 } else { damaged.append(hash) }
        }
        return .commit
      }
      let boards = try Int.fetchOne(db, sql: "SELECT count(*) FROM board") ?? 0
      return Copied(boards: boards, photos: photos, missing: missing, damaged: damaged)
    }
  }
}
