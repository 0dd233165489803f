import GRDB

/// The backups that restores left beside an archive. They have private sides too: what is purged from the archive is
/// purged from them, or else it would not be gone.
struct EarlierCopies {
  private let files: [String]

  /// - Parameter database: of the archive.
  init(beside database: String) {
    let folder = DurableFile.folder(of: database)
    files = DurableFile.names(in: folder)
      .filter { $0.hasPrefix(ArchiveHome.beforeRestore + "-") && !$0.hasSuffix("-journal") && !$0.contains(".new-") }
      .map { "\(folder)/\($0)" }
  }

  var isEmpty: Bool { files.isEmpty }

  /// - Parameters:
  ///   - debt: what the archive has no more.
  ///   - privateDays: of the archive's projects, as they are now.
  /// - Returns: files that could not be purged.
  func purge(_ debt: CopyDebt, privateDays: [String: Int?], binnedBefore binned: Moment, now: Moment) -> [String] {
    failing { db in
      for (project, days) in privateDays {
        try db.execute(
          sql: "UPDATE project SET private_days = ? WHERE id = ? AND private_days IS NOT ?",
          arguments: [days, project, days])
      }
      try Self.take(debt, db)
      // Nobody makes pictures from a copy: there, the private side does not wait for them.
      try db.execute(sql: "DELETE FROM picture_due WHERE \(SQLiteArchive.isDueOver)", arguments: [now.seconds])
      _ = try SQLiteArchive.purge(db, binnedBefore: binned, now: now)
    }
  }

  /// - Returns: files that could not be changed.
  func take(_ debt: CopyDebt) -> [String] { failing { db in try Self.take(debt, db) } }

  /// Those that have a project's private side in plain text, or can't be read and so may have it.
  func plain(_ project: Project.ID) -> [String] {
    files.filter { file in
      do {
        var configuration = SQLiteArchive.configuration
        configuration.readonly = true
        return try DatabaseQueue(path: file, configuration: configuration).read { db in
          try Bool.fetchOne(
            db, sql: "SELECT 1 FROM project WHERE id = ? AND NOT sealed", arguments: [project.text]) ?? false
        }
      } catch {
        return true
      }
    }
  }

  private static func take(_ debt: CopyDebt, _ db: Database) throws {
    for board in debt.boards { try db.execute(sql: "DELETE FROM board WHERE id = ?", arguments: [board]) }
    for job in debt.jobs { try db.execute(sql: "DELETE FROM private_job WHERE id = ?", arguments: [job]) }
    // What waited when the copy was made, and was read, deleted and purged since.
    for photo in debt.photos {
      try db.execute(
        sql: "DELETE FROM private_job WHERE number IN (SELECT job FROM private_job_photo WHERE hash = ?)",
        arguments: [photo])
    }
  }

  private func failing(_ work: (Database) throws -> Void) -> [String] {
    files.filter { file in
      do {
        try change(file, work)
        return false
      } catch {
        return true
      }
    }
  }

  /// In one step, with its sum made right again, and no photo left that nothing refers to.
  private func change(_ file: String, _ work: (Database) throws -> Void) throws {
    let copy = try DatabaseQueue(path: file, configuration: SQLiteArchive.configuration)
    try copy.writeWithoutTransaction { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      try Schema.upgrade(db, path: file, to: Schema.version)
      try db.inTransaction {
        let before = db.totalChangesCount
        try work(db)
        try db.execute(
          sql: """
            DELETE FROM backup_photo WHERE hash NOT IN (SELECT hash FROM picture UNION SELECT hash FROM private_photo
              UNION SELECT hash FROM private_job_photo)
            """)
        if db.totalChangesCount > before || version < Schema.version, try db.tableExists("backup_sum") {
          try db.execute(sql: "UPDATE backup_sum SET sum = ?", arguments: [RecordSum.of(db)])
        }
        return .commit
      }
    }
  }
}
