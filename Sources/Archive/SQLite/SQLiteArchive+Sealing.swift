import Foundation
import GRDB

extension SQLiteArchive {
  public func seal(
    _ project: Project.ID, check: [UInt8],
    _ sealed: @escaping @Sendable (PrivateMatter) throws(ArchiveError) -> PrivateMatter
  ) async throws(ArchiveError) -> [PhotoHash] {
    let freed = try await write("sealing a project") { db in
      let row = try Row.fetchOne(db, sql: "SELECT name, sealed FROM project WHERE id = ?", arguments: [project.text])
      guard let row else { throw ArchiveError.noProject(project.text) }
      guard !(row["sealed"] as Bool) else { throw ArchiveError.sealedAlready(project: row["name"]) }
      let old =
        try Self.sealBoards(of: project, sealed, db) + Self.sealJobs(of: project, sealed, db)
      try Self.sealSheets(of: project, sealed, db)
      try Self.sealContext(of: project, sealed, db)
      try db.execute(
        sql: "UPDATE project SET sealed = 1, key_check = ? WHERE id = ?", arguments: [Data(check), project.text])
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('scrub', 1)")
      return try Self.free(Array(Set(old)), db)
    }
    try await scrub()
    return freed
  }

  public func plainCopies(of project: Project.ID) async -> [String] { EarlierCopies(beside: path).plain(project) }

  /// - Returns: the files that were.
  private static func sealBoards(
    of project: Project.ID, _ sealed: (PrivateMatter) throws(ArchiveError) -> PrivateMatter, _ db: Database
  ) throws -> [PhotoHash] {
    var old: [PhotoHash] = []
    let boards = try Row.fetchAll(
      db, sql: "SELECT number, id FROM board WHERE project = ?", arguments: [project.text])
    for row in boards {
      let number = row["number"] as Int
      let side = try Data.fetchOne(db, sql: "SELECT bytes FROM private_side WHERE board = ?", arguments: [number])
      guard let side, let id = StoredBoard.ID(row["id"] as String) else { continue }
      let files = try String.fetchAll(
        db, sql: "SELECT hash FROM private_photo WHERE board = ? ORDER BY place", arguments: [number]
      ).compactMap { PhotoHash($0) }
      let matter = try sealed(PrivateMatter(owner: .board(id), bytes: [UInt8](side), files: files))
      try db.execute(
        sql: "UPDATE private_side SET bytes = ? WHERE board = ?", arguments: [Data(matter.bytes), number])
      try put(matter.files, "private_photo", "board", number, db)
      old += files
    }
    return old
  }

  private static func sealJobs(
    of project: Project.ID, _ sealed: (PrivateMatter) throws(ArchiveError) -> PrivateMatter, _ db: Database
  ) throws -> [PhotoHash] {
    var old: [PhotoHash] = []
    let jobs = try Row.fetchAll(
      db, sql: "SELECT number, id, settings FROM private_job WHERE project = ?", arguments: [project.text])
    for row in jobs {
      let number = row["number"] as Int
      guard let id = Job.ID(row["id"] as String) else { continue }
      let files = try String.fetchAll(
        db, sql: "SELECT hash FROM private_job_photo WHERE job = ? ORDER BY place", arguments: [number]
      ).compactMap { PhotoHash($0) }
      let matter = try sealed(
        PrivateMatter(owner: .job(id), bytes: [UInt8](row["settings"] as Data), files: files))
      try db.execute(
        sql: "UPDATE private_job SET settings = ? WHERE number = ?", arguments: [Data(matter.bytes), number])
      try put(matter.files, "private_job_photo", "job", number, db)
      old += files
    }
    return old
  }

  private static func sealSheets(
    of project: Project.ID, _ sealed: (PrivateMatter) throws(ArchiveError) -> PrivateMatter, _ db: Database
  ) throws {
    let sheets = try Row.fetchAll(
      db,
      sql: """
        SELECT private_sheet.number, board.id, account, bytes FROM private_sheet
          JOIN board ON board.number = private_sheet.board WHERE project = ?
        """, arguments: [project.text])
    for row in sheets {
      guard let id = StoredBoard.ID(row["id"] as String), let account = Account.ID(row["account"] as String) else {
        continue
      }
      let matter = try sealed(
        PrivateMatter(owner: .sheet(id, account), bytes: [UInt8](row["bytes"] as Data), files: []))
      try db.execute(
        sql: "UPDATE private_sheet SET bytes = ? WHERE number = ?",
        arguments: [Data(matter.bytes), row["number"] as Int])
    }
  }

  private static func put(_ files: [PhotoHash], _ table: String, _ owner: String, _ number: Int, _ db: Database) throws
  {
    for (place, hash) in files.enumerated() {
      try db.execute(
        sql: "UPDATE \(table) SET hash = ? WHERE \(owner) = ? AND place = ?",
        arguments: [hash.description, number, place])
    }
  }

  /// Whoever made something private ready for a project that was sealed meanwhile has to make it ready again.
  static func checkSeal(of project: Project.ID, is isSealed: Bool, _ db: Database) throws {
    let row = try Row.fetchOne(db, sql: "SELECT name, sealed FROM project WHERE id = ?", arguments: [project.text])
    guard let row else { throw ArchiveError.noProject(project.text) }
    guard row["sealed"] as Bool == isSealed else { throw ArchiveError.sealedMeanwhile(project: row["name"]) }
  }
}
