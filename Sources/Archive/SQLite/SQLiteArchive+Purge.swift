import Foundation
import GRDB

extension SQLiteArchive {
  /// Whether the private side of a board has been there long enough for its project.
  private static let isOver =
    "project.private_days IS NOT NULL AND board.made_at + project.private_days * 86400 <= :now"

  /// Of a picture that is due: whether its board's private side is over.
  static let isDueOver = """
    board IN (SELECT board.number FROM board JOIN project ON project.id = board.project
      WHERE board.made_at + project.private_days * 86400 <= ?)
    """

  public func boardsWithoutPictures(in project: Project.ID?, over: Moment?) async throws(ArchiveError)
    -> [StoredBoard.ID]
  {
    try await read("looking for pictures to make") { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT board.id FROM picture_due JOIN board ON board.number = picture_due.board
            JOIN project ON project.id = board.project
          WHERE (:project IS NULL OR project.id = :project) AND (:now IS NULL OR \(Self.isOver))
          ORDER BY board.number
          """, arguments: ["project": project?.text, "now": over?.seconds]
      ).compactMap { StoredBoard.ID($0) }
    }
  }

  public func put(_ pictures: [StoredPicture], of id: StoredBoard.ID, seen: Int) async throws(ArchiveError) {
    try await write("keeping a picture") { db in
      let number = try Int.fetchOne(
        db,
        sql: """
          DELETE FROM picture_due WHERE board = (SELECT number FROM board WHERE id = ? AND revision = ?) RETURNING board
          """, arguments: [id.text, seen])
      if let number { try BoardWriter(db).addPictures(pictures, of: number) }
    }
  }

  public func purge(binnedBefore binned: Moment, now: Moment) async throws(ArchiveError) -> Purged {
    let copies = EarlierCopies(beside: path)
    let (done, days) = try await write("purging") { db in
      let done = try Self.purge(db, binnedBefore: binned, now: now)
      if done.purged.boards + done.purged.privateSides + done.sheets > 0 {
        try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('scrub', 1)")
      }
      if !copies.isEmpty {
        var debt = CopyDebt()
        debt.boards = Set(done.gone)
        debt.photos = Set(done.purged.photos.map(\.description))
        try debt.add(db)
      }
      return (done, try Self.privateDays(db))
    }
    var purged = done.purged
    if !copies.isEmpty {
      let debt = try await read("purging") { db in try CopyDebt(db) }
      purged.unpurgedCopies = copies.purge(debt, privateDays: days, binnedBefore: binned, now: now)
      if purged.unpurgedCopies.isEmpty { try await write("purging") { db in try debt.settle(db) } }
    }
    try await scrub()
    return purged
  }

  /// What a purge did within one file.
  struct PurgedRows: Sendable {
    var purged = Purged()
    /// The deleted boards that went.
    var gone: [String] = []
    var sheets = 0
  }

  /// - Parameter db: in a transaction.
  static func purge(_ db: Database, binnedBefore binned: Moment, now: Moment) throws -> PurgedRows {
    var done = PurgedRows()
    var photos: Set<PhotoHash> = []
    let over = try Row.fetchAll(
      db,
      sql: """
        SELECT board.number FROM board JOIN project ON project.id = board.project
        WHERE \(isOver) AND (EXISTS (SELECT 1 FROM private_side WHERE private_side.board = board.number)
            OR EXISTS (SELECT 1 FROM private_photo WHERE private_photo.board = board.number))
          AND NOT EXISTS (SELECT 1 FROM picture_due WHERE picture_due.board = board.number)
        """, arguments: ["now": now.seconds])
    for row in over {
      let board = row["number"] as Int
      try photos.formUnion(hashes("private_photo", of: board, db))
      try db.execute(sql: "DELETE FROM private_side WHERE board = ?", arguments: [board])
      try db.execute(sql: "DELETE FROM private_photo WHERE board = ?", arguments: [board])
      // What happened stays, who did it goes.
      try db.execute(sql: "UPDATE private_change SET account = NULL WHERE board = ?", arguments: [board])
      try BoardWriter(db).note(.purged, of: board, on: Occasion(by: nil, at: now))
      done.purged.privateSides += 1
    }
    try db.execute(
      sql: """
        DELETE FROM private_sheet WHERE number IN (
          SELECT private_sheet.number FROM private_sheet JOIN board ON board.number = private_sheet.board
            JOIN project ON project.id = board.project
          WHERE private_sheet.made_at + project.private_days * 86400 <= ?)
        """, arguments: [now.seconds])
    done.sheets = db.changesCount
    try db.execute(sql: "DELETE FROM private_request WHERE until < ?", arguments: [now.seconds])
    var words = ForgottenWords()
    for row in try Row.fetchAll(
      db, sql: "SELECT number, id FROM board WHERE deleted_at < ?", arguments: [binned.seconds])
    {
      let board = row["number"] as Int
      try words.note(board: board, db)
      try photos.formUnion(hashes("private_photo", of: board, db))
      try photos.formUnion(hashes("picture", of: board, db))
      try db.execute(sql: "DELETE FROM board WHERE number = ?", arguments: [board])
      done.purged.boards += 1
      done.gone.append(row["id"])
    }
    try words.forget(db)
    done.purged.photos = try free(Array(photos), db)
    done.purged.unread = try String.fetchAll(
      db,
      sql: """
        SELECT private_job.id FROM private_job JOIN project ON project.id = private_job.project
        WHERE private_job.made_at + project.private_days * 86400 <= ? ORDER BY number
        """, arguments: [now.seconds]
    ).compactMap { Job.ID($0) }
    return done
  }

  /// For how long each project keeps private sides, in days.
  private static func privateDays(_ db: Database) throws -> [String: Int?] {
    var days: [String: Int?] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, private_days FROM project") {
      days.updateValue(row["private_days"], forKey: row["id"])
    }
    return days
  }

  /// What was deleted is zeros in the file; the log may still have it. A log that others are reading is emptied the
  /// next time: the note of it stays until then.
  func scrub() async throws(ArchiveError) {
    let isDue = try await read("purging") { db in
      try Bool.fetchOne(db, sql: "SELECT true FROM setting WHERE name = 'scrub'") ?? false
    }
    guard isDue else { return }
    do {
      try await pool.writeWithoutTransaction { db in
        let isBusy = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 1
        guard isBusy == 0 else { throw ArchiveError.busy(doing: "emptying the log of what was purged") }
        try db.execute(sql: "DELETE FROM setting WHERE name = 'scrub'")
        // The file of the log keeps its bytes when it begins anew, so it is cut to nothing once more.
        _ = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw ArchiveError(error, path: path, doing: "purging")
    }
  }

  static func hashes(_ table: String, of board: Int, _ db: Database) throws -> [PhotoHash] {
    try String.fetchAll(db, sql: "SELECT hash FROM \(table) WHERE board = ?", arguments: [board])
      .compactMap { PhotoHash($0) }
  }

  /// Those that nothing refers to any more, noted until they are gone from the disk.
  static func free(_ photos: [PhotoHash], _ db: Database) throws -> [PhotoHash] {
    let freed = try unreferenced(photos, db)
    for photo in freed {
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES (?, 1)", arguments: [freedPrefix + photo.description])
    }
    return freed
  }

  private static let freedPrefix = "freed "

  public func freed() async throws(ArchiveError) -> [PhotoHash] {
    try await read("looking for freed photos") { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM setting WHERE name >= ? AND name < ?",
        arguments: [Self.freedPrefix, Self.freedPrefix + "~"]
      ).compactMap { PhotoHash(String($0.dropFirst(Self.freedPrefix.count))) }
    }
  }

  public func settle(freed photos: [PhotoHash]) async throws(ArchiveError) {
    guard !photos.isEmpty else { return }
    try await write("noting that photos are gone") { db in
      for photo in photos {
        try db.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [Self.freedPrefix + photo.description])
      }
    }
  }

  static func unreferenced(_ photos: [PhotoHash], _ db: Database) throws -> [PhotoHash] {
    let find = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM picture WHERE hash = :hash) OR EXISTS (SELECT 1 FROM private_photo WHERE hash = :hash)
          OR EXISTS (SELECT 1 FROM private_job_photo WHERE hash = :hash)
        """)
    return try photos.filter { try !(Bool.fetchOne(find, arguments: ["hash": $0.description]) ?? true) }
  }
}
