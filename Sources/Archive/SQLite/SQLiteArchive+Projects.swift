import Foundation
import GRDB

extension SQLiteArchive {
  public func create(_ project: Project, limit: Int?, once key: RequestKey?) async throws(ArchiveError) {
    try await write("creating a project") { db in
      try Self.check(key, at: project.madeAt, db)
      try Self.add(project, limit: limit, db)
      try Self.note(project.id.text, by: key, at: project.madeAt, db)
    }
  }

  /// - Parameter limit: how many projects its owner may have; nil is no limit.
  static func add(_ project: Project, limit: Int?, _ db: Database) throws {
    if let limit, let owner = project.owner {
      let count =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM project WHERE owner = ?", arguments: [owner.text]) ?? 0
      guard count < limit else { throw ArchiveError.projectLimit(limit) }
    }
    try add(project, db)
  }

  private static func add(_ project: Project, _ db: Database) throws {
    try Self.checkFree(project.name, owner: project.owner?.text, except: nil, db)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO project (id, name, key, owner, archived, private_days, sealed, made_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        project.id.text, project.name.description, project.name.key, project.owner?.text, project.isArchived,
        project.privateDays, project.isSealed, project.madeAt.seconds,
      ])
    guard db.changesCount == 1 else { throw ArchiveError.idTaken(project.id.text) }
    if let owner = project.owner {
      try db.execute(
        sql: "INSERT INTO member VALUES (?, ?, ?)", arguments: [project.id.text, owner.text, Role.owner.rawValue])
      try db.execute(sql: "DELETE FROM private_link WHERE account = ?", arguments: [owner.text])
    }
  }

  public func projects(readableBy account: Account.ID?) async throws(ArchiveError) -> [Project] {
    try await read("reading the projects") { db in
      let rows =
        if let account {
          try Row.fetchAll(
            db,
            sql: """
              SELECT project.* FROM project JOIN member ON member.project = project.id
              WHERE member.account = ? ORDER BY key
              """, arguments: [account.text])
        } else {
          try Row.fetchAll(db, sql: "SELECT * FROM project ORDER BY key")
        }
      return rows.compactMap(Project.init(row:))
    }
  }

  public func project(_ id: Project.ID) async throws(ArchiveError) -> Project? {
    try await read("reading a project") { db in
      try Row.fetchOne(db, sql: "SELECT * FROM project WHERE id = ?", arguments: [id.text]).flatMap(Project.init(row:))
    }
  }

  public func rename(_ project: Project.ID, to name: ProjectName) async throws(ArchiveError) {
    try await write("renaming a project") { db in
      let row = try Row.fetchOne(db, sql: "SELECT owner FROM project WHERE id = ?", arguments: [project.text])
      guard let row else { throw ArchiveError.noProject(project.text) }
      try Self.checkFree(name, owner: row["owner"], except: project, db)
      try db.execute(
        sql: "UPDATE project SET name = ?, key = ? WHERE id = ?",
        arguments: [name.description, name.key, project.text])
    }
  }

  public func archive(_ project: Project.ID, _ isArchived: Bool) async throws(ArchiveError) {
    try await set("archived", to: isArchived, of: project)
  }

  public func retain(_ project: Project.ID, privateDays days: Int?) async throws(ArchiveError) {
    try await set("private_days", to: days, of: project)
  }

  public func keyCheck(of project: Project.ID) async throws(ArchiveError) -> [UInt8]? {
    try await read("reading a project") { db in
      try Data.fetchOne(db, sql: "SELECT key_check FROM project WHERE id = ?", arguments: [project.text])
        .map { [UInt8]($0) }
    }
  }

  public func setKeyCheck(_ bytes: [UInt8], of project: Project.ID) async throws(ArchiveError) {
    try await set("key_check", to: Data(bytes), of: project)
  }

  public func share(_ project: Project.ID, with account: Account.ID, as role: Role?) async throws(ArchiveError) {
    try await write("sharing a project") { db in
      guard let role else {
        try db.execute(
          sql: "DELETE FROM member WHERE project = ? AND account = ?", arguments: [project.text, account.text])
        return
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO member VALUES (?, ?, ?)",
        arguments: [project.text, account.text, role.rawValue])
      // Whoever was given a link to its password was not given this project.
      try db.execute(sql: "DELETE FROM private_link WHERE account = ?", arguments: [account.text])
    }
  }

  public func role(of account: Account.ID, in project: Project.ID) async throws(ArchiveError) -> Role? {
    try await members(of: project)[account]
  }

  public func members(of project: Project.ID) async throws(ArchiveError) -> [Account.ID: Role] {
    try await read("reading the members") { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT account, role FROM member WHERE project = ?", arguments: [project.text])
      return rows.reduce(into: [:]) { members, row in
        guard let id = Account.ID(row["account"] as String), let role = Role(rawValue: row["role"]) else { return }
        members[id] = role
      }
    }
  }

  private func set(_ column: String, to value: (any DatabaseValueConvertible & Sendable)?, of project: Project.ID)
    async throws(ArchiveError)
  {
    try await write("changing a project") { db in
      try db.execute(
        sql: "UPDATE project SET \(column) = ? WHERE id = ?", arguments: [value, project.text])
      guard db.changesCount == 1 else { throw ArchiveError.noProject(project.text) }
    }
  }

  private static func checkFree(_ name: ProjectName, owner: String?, except project: Project.ID?, _ db: Database) throws
  {
    let taken = try Row.fetchOne(
      db, sql: "SELECT id, name FROM project WHERE key = ? AND owner IS ?", arguments: [name.key, owner])
    guard let taken, taken["id"] as String != project?.text else { return }
    throw ArchiveError.projectNameTaken(taken["name"])
  }
}

extension Project {
  fileprivate init?(row: Row) {
    guard let id = Project.ID(row["id"] as String),
      let name = Self.name(row["name"])
    else { return nil }
    self.init(
      id: id, name: name, owner: (row["owner"] as String?).flatMap { Account.ID($0) }, isSealed: row["sealed"],
      madeAt: Moment(seconds: row["made_at"]))
    isArchived = row["archived"]
    privateDays = row["private_days"]
  }

  /// Only names were stored; a file that was written to by others may hold something else.
  private static func name(_ text: String) -> ProjectName? {
    do { return try ProjectName(text) } catch { return nil }
  }
}
