import Foundation
import GRDB

extension SQLiteArchive {
  public func admit(_ job: Job, isSealed: Bool, limit: Int?, once key: RequestKey?)
    async throws(ArchiveError) -> Job.State
  {
    try await write("taking in a snap") { db in
      try Self.check(key, at: job.madeAt, db)
      try Self.checkOpen(job.project, db)
      try Self.checkSeal(of: job.project, is: isSealed, db)
      var state = job.state
      do { try Self.checkRoom(in: job.project, limit: limit, db) } catch ArchiveError.boardLimit { state = .draft }
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO private_job
            (id, project, state, settings, attempts, leased_until, failure, account, made_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          job.id.text, job.project.text, state.rawValue, Data(job.settings), state == .leased ? 1 : 0,
          state == .leased ? job.leasedUntil?.seconds : nil, nil as String?, job.account?.text, job.madeAt.seconds,
        ])
      guard db.changesCount == 1 else { throw ArchiveError.idTaken(job.id.text) }
      let number = db.lastInsertedRowID
      for (place, original) in job.originals.enumerated() {
        try db.execute(
          sql: "INSERT INTO private_job_photo VALUES (?, ?, ?, ?)",
          arguments: [number, place, original.hash.description, original.content.rawValue])
      }
      try Self.note(job.id.text, by: key, at: job.madeAt, db)
      return state
    }
  }

  public func lease(now: Moment, until: Moment, except tried: Set<Job.ID>) async throws(ArchiveError) -> Job? {
    try await write("leasing a snap") { db in
      // A reader that died on it three times is not given it a fourth time.
      try db.execute(
        sql: """
          UPDATE private_job SET state = 'set-aside', leased_until = NULL,
            failure = ifnull(failure, 'The reader stopped in the middle of it, more than once.')
          WHERE state = 'leased' AND leased_until <= ? AND attempts >= ?
          """, arguments: [now.seconds, Job.tries])
      let free = try String.fetchCursor(
        db,
        sql: """
          SELECT id FROM private_job
          WHERE state = 'waiting' OR (state = 'leased' AND (leased_until <= ? OR leased_until > ?))
          ORDER BY number
          """,
        // A lease that ends later than two of them from now was given before the clock jumped back.
        arguments: [now.seconds, until.adding(seconds: until.seconds - now.seconds).seconds])
      var next: String?
      while let id = try free.next(), next == nil {
        if !tried.contains(where: { $0.text == id }) { next = id }
      }
      guard let id = next else { return nil }
      try db.execute(
        sql: "UPDATE private_job SET state = 'leased', leased_until = ?, attempts = attempts + 1 WHERE id = ?",
        arguments: [until.seconds, id])
      return try Self.job(id, db)
    }
  }

  public func extend(_ job: Job.ID, held until: Moment, to later: Moment) async throws(ArchiveError) {
    try await write("holding on to a snap") { db in
      try db.execute(
        sql: "UPDATE private_job SET leased_until = ? WHERE id = ? AND state = 'leased' AND leased_until = ?",
        arguments: [later.seconds, job.text, until.seconds])
      guard db.changesCount == 1 else { throw ArchiveError.leaseLost(job) }
    }
  }

  public func fail(_ job: Job.ID, because reason: String) async throws(ArchiveError) -> Job.State {
    try await write("noting a failure") { db in
      try db.execute(
        sql: """
          UPDATE private_job SET state = CASE WHEN attempts >= ? THEN 'set-aside' ELSE 'waiting' END,
            leased_until = NULL, failure = ? WHERE id = ?
          """, arguments: [Job.tries, reason, job.text])
      guard let state = try Self.job(job.text, db)?.state else { throw ArchiveError.noJob(job.text) }
      return state
    }
  }

  public func release(_ job: Job.ID) async throws(ArchiveError) {
    try await write("giving a snap back") { db in
      try db.execute(
        sql: """
          UPDATE private_job SET state = 'waiting', leased_until = NULL, attempts = max(0, attempts - 1)
          WHERE id = ? AND state = 'leased'
          """, arguments: [job.text])
    }
  }

  public func job(_ id: Job.ID) async throws(ArchiveError) -> Job? {
    try await read("looking for a snap") { db in try Self.job(id.text, db) }
  }

  public func jobs() async throws(ArchiveError) -> [Job] {
    try await read("listing what waits") { db in
      try String.fetchAll(db, sql: "SELECT id FROM private_job ORDER BY number").compactMap { try Self.job($0, db) }
    }
  }

  public func waitingSnaps(in projects: Set<Project.ID>, limit: Int) async throws(ArchiveError) -> WaitingSnaps {
    try await read("listing what waits") { db in
      let those = "FROM private_job WHERE project IN (\(projects.map { _ in "?" }.joined(separator: ", ")))"
      let arguments = StatementArguments(projects.map(\.text))
      let first = try Row.fetchAll(
        db,
        sql: """
          SELECT id, project, state \(those)
          ORDER BY state IN ('set-aside', 'draft') DESC, number LIMIT \(max(0, limit))
          """, arguments: arguments
      ).compactMap { row -> WaitingSnaps.Snap? in
        guard let id = Job.ID(row["id"] as String), let project = Project.ID(row["project"] as String),
          let state = Job.State(rawValue: row["state"])
        else { return nil }
        return WaitingSnaps.Snap(id: id, project: project, state: state)
      }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) \(those)", arguments: arguments)
      return WaitingSnaps(first: first, count: count ?? 0)
    }
  }

  public func board(readFrom job: Job.ID) async throws(ArchiveError) -> StoredBoard.ID? {
    try await read("looking for what was read") { db in
      try String.fetchOne(
        db, sql: "SELECT id FROM board JOIN finished_job ON board = number WHERE job = ?", arguments: [job.text]
      ).flatMap { StoredBoard.ID($0) }
    }
  }

  public func retry(_ job: Job.ID, limit: Int?) async throws(ArchiveError) {
    try await write("trying a snap again") { db in
      guard let found = try Self.job(job.text, db) else { throw ArchiveError.noJob(job.text) }
      try Self.checkOpen(found.project, db)
      try Self.checkRoom(in: found.project, limit: limit, except: job, db)
      try db.execute(
        sql: "UPDATE private_job SET state = 'waiting', leased_until = NULL, attempts = 0 WHERE id = ?",
        arguments: [job.text])
    }
  }

  public func drop(_ job: Job.ID) async throws(ArchiveError) -> [PhotoHash] {
    let copies = EarlierCopies(beside: path)
    let freed = try await write("dropping a snap") { db in
      guard let found = try Self.job(job.text, db) else { throw ArchiveError.noJob(job.text) }
      try db.execute(sql: "DELETE FROM private_job WHERE id = ?", arguments: [job.text])
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('scrub', 1)")
      if !copies.isEmpty {
        var debt = CopyDebt()
        debt.jobs = [job.text]
        try debt.add(db)
      }
      return try Self.free(found.originals.map(\.hash), db)
    }
    guard !copies.isEmpty else {
      try await scrub()
      return freed
    }
    let debt = try await read("dropping a snap") { db in try CopyDebt(db) }
    guard copies.take(debt).isEmpty else {
      throw .inputOutput(
        doing: "dropping \(job) from a copy beside the archive",
        reason: "the copy can't be changed; 'purge' tries again")
    }
    try await write("dropping a snap") { db in try debt.settle(db) }
    try await scrub()
    return freed
  }

  private static func job(_ id: String, _ db: Database) throws -> Job? {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM private_job WHERE id = ?", arguments: [id])
    guard let row, let id = Job.ID(row["id"] as String), let project = Project.ID(row["project"] as String),
      let state = Job.State(rawValue: row["state"])
    else { return nil }
    let originals = try Row.fetchAll(
      db, sql: "SELECT hash, content FROM private_job_photo WHERE job = ? ORDER BY place",
      arguments: [row["number"] as Int]
    ).compactMap { row -> PrivateBoard.Original? in
      guard let hash = PhotoHash(row["hash"] as String),
        let content = PrivateBoard.Original.Content(rawValue: row["content"])
      else { return nil }
      return PrivateBoard.Original(hash: hash, content: content)
    }
    return Job(
      id: id, project: project, state: state, originals: originals, settings: [UInt8](row["settings"] as Data),
      attempts: row["attempts"], leasedUntil: (row["leased_until"] as Int?).map(Moment.init(seconds:)),
      failure: row["failure"], account: (row["account"] as String?).flatMap { Account.ID($0) },
      madeAt: Moment(seconds: row["made_at"]))
  }
}
