import Foundation
import GRDB
import Reports

extension SQLiteArchive {
  public func keep(_ entry: BoardEntry, finishing job: Job?, limit: Int?, on occasion: Occasion)
    async throws(ArchiveError)
  {
    try await write("keeping a board") { db in
      try Self.checkOpen(entry.project, db)
      if entry.privateSide != nil { try Self.checkSeal(of: entry.project, is: entry.isSealed, db) }
      if let job {
        try db.execute(
          sql: "DELETE FROM private_job WHERE id = ? AND state = 'leased' AND leased_until IS ?",
          arguments: [job.id.text, job.leasedUntil?.seconds])
        guard db.changesCount == 1 else { throw ArchiveError.leaseLost(job.id) }
      } else {
        try Self.checkRoom(in: entry.project, limit: limit, db)
      }
      let writer = BoardWriter(db)
      let board = try writer.add(entry)
      if let job {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO finished_job VALUES (?, ?)")
          .execute(arguments: [job.id.text, board])
      }
      try writer.note(.kept, of: board, on: occasion)
    }
  }

  public func bringIn(
    _ accounts: [Account], _ projects: [Project], limits: PlanLimits, on occasion: Occasion,
    _ next: @escaping @Sendable () throws(ArchiveError) -> [BoardEntry]
  ) async throws(ArchiveError) -> Int {
    try await write("importing boards") { db in
      for account in accounts {
        try db.execute(
          sql: "INSERT INTO account (id, name, made_at) VALUES (?, ?, ?)",
          arguments: [account.id.text, account.name, account.madeAt.seconds])
      }
      for project in projects { try Self.add(project, limit: limits.projects, db) }
      let writer = BoardWriter(db)
      var added = 0
      while true {
        let entries = try next()
        if entries.isEmpty { return added }
        for entry in entries {
          try Self.checkRoom(in: entry.project, limit: limits.boards, db)
          if entry.privateSide != nil { try Self.checkSeal(of: entry.project, is: entry.isSealed, db) }
          if try writer.bringIn(entry, on: occasion) { added += 1 }
        }
      }
    }
  }

  public func revise(
    _ entry: BoardEntry, seen: Int, former: FormerReports, detail: String, on occasion: Occasion
  ) async throws(ArchiveError) -> [PhotoHash] {
    let freed = try await write("changing a board") { db -> [PhotoHash] in
      let board = try Self.live(entry.id, db)
      if case .kept = former { try Self.checkOpen(entry.project, db) }
      try db.execute(
        sql: """
          UPDATE board SET kind = ?, title = ?, date = ?, day = ifnull(?, day), revision = revision + 1,
            actions = max(actions, ?)
          WHERE number = ? AND revision = ?
          """,
        arguments: [
          entry.kind.rawValue, entry.title, entry.date, entry.date, entry.actions.map(\.number).max() ?? 0,
          board, seen,
        ])
      guard db.changesCount == 1 else { throw ArchiveError.changedSince(entry.id) }
      if entry.isDoubtfulAnew, try Self.isPublished(board, at: occasion.at, db) {
        throw ArchiveError.publishedNow(entry.id)
      }
      var words = ForgottenWords()
      switch former {
      case .kept:
        try db.execute(
          sql: "INSERT INTO former_report SELECT board, ?, json FROM report WHERE board = ?", arguments: [seen, board])
      case .rewritten(let reports):
        try words.note(board: board, db)
        let revisions = try Int.fetchAll(
          db, sql: "SELECT revision FROM former_report WHERE board = ? ORDER BY revision", arguments: [board])
        guard revisions.count == reports.count else { throw ArchiveError.changedSince(entry.id) }
        for (revision, report) in zip(revisions, reports) {
          try db.execute(
            sql: "UPDATE former_report SET json = ? WHERE board = ? AND revision = ?",
            arguments: [report, board, revision])
        }
      }
      try db.execute(
        sql: "UPDATE report SET json = ?, seal = ? WHERE board = ?",
        arguments: [entry.report, Data(entry.seal), board])
      let writer = BoardWriter(db)
      try db.execute(sql: "DELETE FROM factor WHERE board = ?", arguments: [board])
      try db.execute(sql: "DELETE FROM statement WHERE board = ?", arguments: [board])
      try writer.addStatements(entry, of: board)
      if case .rewritten = former {
        try words.forget(db)
        try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('scrub', 1)")
      }
      try db.execute(sql: "DELETE FROM action WHERE board = ?", arguments: [board])
      try writer.addActions(entry.actions, of: board, at: occasion.at)
      if let side = entry.privateSide {
        try Self.checkSeal(of: entry.project, is: entry.isSealed, db)
        try db.execute(
          sql: "UPDATE private_side SET bytes = ? WHERE board = ?", arguments: [Data(side), board])
      }
      try writer.note(.edited, of: board, detail: detail, on: occasion)
      guard entry.isPictureDue else { return [] }
      let pictures = try Self.hashes("picture", of: board, db)
      try db.execute(sql: "DELETE FROM picture WHERE board = ?", arguments: [board])
      try db.execute(sql: "INSERT OR IGNORE INTO picture_due VALUES (?)", arguments: [board])
      return try Self.free(pictures, db)
    }
    if case .rewritten = former { try await scrub() }
    return freed
  }

  public func highestAction(of id: StoredBoard.ID) async throws(ArchiveError) -> Int {
    try await read("reading a board") { db in
      try Int.fetchOne(db, sql: "SELECT actions FROM board WHERE id = ?", arguments: [id.text]) ?? 0
    }
  }

  public func delete(_ id: StoredBoard.ID, on occasion: Occasion) async throws(ArchiveError) {
    try await write("deleting a board") { db in
      let board = try Self.live(id, db)
      try db.execute(
        sql: "UPDATE board SET deleted_at = ?, revision = revision + 1 WHERE number = ?",
        arguments: [occasion.at.seconds, board])
      try BoardWriter(db).note(.deleted, of: board, on: occasion)
    }
  }

  public func undelete(_ id: StoredBoard.ID, limit: Int?, on occasion: Occasion) async throws(ArchiveError) {
    try await write("bringing a board back") { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT number, project, deleted_at FROM board WHERE id = ?", arguments: [id.text])
      guard let row else { throw ArchiveError.noBoard(id.text) }
      guard row["deleted_at"] != nil else { throw ArchiveError.boardNotDeleted(id) }
      let board = row["number"] as Int
      // It takes its own place again, unless another board has come since.
      if let project = Project.ID(row["project"] as String), try Self.hasNewer(than: row["deleted_at"], in: project, db)
      {
        try Self.checkRoom(in: project, limit: limit, db)
      }
      try db.execute(
        sql: "UPDATE board SET deleted_at = NULL, revision = revision + 1 WHERE number = ?", arguments: [board])
      try BoardWriter(db).note(.undeleted, of: board, on: occasion)
    }
  }

  /// Whether boards were kept, or taken in, for the same owner since a moment. A near miss has the day alone.
  private static func hasNewer(than seconds: Int, in project: Project.ID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        WITH mine AS (
          SELECT id FROM project WHERE owner = (SELECT owner FROM project WHERE id = :project) OR id = :project)
        SELECT EXISTS (SELECT 1 FROM board WHERE project IN mine AND deleted_at IS NULL
            AND (made_at >= :since OR made_at % 86400 = 0 AND made_at >= :since / 86400 * 86400))
          OR EXISTS (SELECT 1 FROM private_job WHERE project IN mine AND state <> 'draft' AND made_at >= :since)
        """, arguments: ["project": project.text, "since": seconds]) ?? true
  }

  /// The number among rows of a board that is there and not deleted.
  static func live(_ id: StoredBoard.ID, _ db: Database) throws -> Int {
    let row = try Row.fetchOne(db, sql: "SELECT number, deleted_at FROM board WHERE id = ?", arguments: [id.text])
    guard let row else { throw ArchiveError.noBoard(id.text) }
    guard row["deleted_at"] == nil else { throw ArchiveError.boardDeleted(id) }
    return row["number"]
  }

  static func checkOpen(_ project: Project.ID, _ db: Database) throws {
    let row = try Row.fetchOne(db, sql: "SELECT name, archived FROM project WHERE id = ?", arguments: [project.text])
    guard let row else { throw ArchiveError.noProject(project.text) }
    guard !(row["archived"] as Bool) else { throw ArchiveError.projectArchived(row["name"]) }
  }

  /// What waits to be read has its place already.
  static func checkRoom(in project: Project.ID, limit: Int?, except job: Job.ID? = nil, _ db: Database) throws {
    guard let limit else { return }
    guard try boardCount(besides: project, except: job, db) < limit else { throw ArchiveError.boardLimit(limit) }
  }

  static func boardCount(besides project: Project.ID, except job: Job.ID?, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        WITH mine AS (
          SELECT id FROM project WHERE owner = (SELECT owner FROM project WHERE id = :project) OR id = :project)
        SELECT (SELECT count(*) FROM board WHERE project IN mine AND deleted_at IS NULL)
          + (SELECT count(*) FROM private_job WHERE project IN mine AND state <> 'draft' AND id IS NOT :job)
        """, arguments: ["project": project.text, "job": job?.text]) ?? 0
  }
}
