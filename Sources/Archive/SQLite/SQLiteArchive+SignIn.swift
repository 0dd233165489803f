import Foundation
import GRDB

extension SQLiteArchive {
  public func setPassword(_ hash: String?, of account: Account.ID) async throws(ArchiveError) {
    try await write("changing a password") { db in
      let known = try Bool.fetchOne(db, sql: "SELECT true FROM account WHERE id = ?", arguments: [account.text])
      guard known != nil else { throw ArchiveError.noAccount(account.text) }
      if let hash {
        try db.execute(sql: "INSERT OR REPLACE INTO private_password VALUES (?, ?)", arguments: [account.text, hash])
      } else {
        try db.execute(sql: "DELETE FROM private_password WHERE account = ?", arguments: [account.text])
      }
    }
  }

  public func password(of account: Account.ID) async throws(ArchiveError) -> String? {
    try await read("reading a password") { db in
      try String.fetchOne(db, sql: "SELECT hash FROM private_password WHERE account = ?", arguments: [account.text])
    }
  }

  public func hasPasswords() async throws(ArchiveError) -> Bool {
    try await read("looking for accounts") { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM private_password)") ?? false
    }
  }

  public func openSession(_ key: [UInt8], of account: Account.ID, now: Moment, until: Moment)
    async throws(ArchiveError)
  {
    try await write("signing in") { db in
      try db.execute(sql: "DELETE FROM private_session WHERE until < ?", arguments: [now.seconds])
      try db.execute(
        sql: "INSERT INTO private_session VALUES (?, ?, ?)", arguments: [Data(key), account.text, until.seconds])
    }
  }

  public func session(_ key: [UInt8], at now: Moment) async throws(ArchiveError) -> Account? {
    try await read("reading a session") { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT account.* FROM private_session JOIN account ON account.id = private_session.account
          WHERE key = ? AND private_session.until >= ?
          """, arguments: [Data(key), now.seconds]
      ).flatMap(Account.init(row:))
    }
  }

  public func closeSession(_ key: [UInt8]) async throws(ArchiveError) {
    try await write("signing out") { db in
      try db.execute(sql: "DELETE FROM private_session WHERE key = ?", arguments: [Data(key)])
    }
  }

  public func closeSessions(of account: Account.ID) async throws(ArchiveError) {
    try await write("signing out") { db in
      try db.execute(sql: "DELETE FROM private_session WHERE account = ?", arguments: [account.text])
    }
  }

  public func offer(_ link: OneTimeLink, now: Moment, once request: RequestKey?) async throws(ArchiveError) {
    try await write("making a link") { db in
      try Self.check(request, at: now, db)
      try db.execute(sql: "DELETE FROM private_link WHERE until < ?", arguments: [now.seconds])
      var (account, project, role): (String?, String?, String?) = (nil, nil, nil)
      switch link.purpose {
      // There is one at a time: whoever starts the service again gets another, and the one before opens nothing.
      case .firstAccount:
        try db.execute(sql: "DELETE FROM private_link WHERE account IS NULL AND project IS NULL")
      case .invitation(let id, let given): (project, role) = (id.text, given.rawValue)
      case .newPassword(let id): account = id.text
      }
      try db.execute(
        sql: "INSERT INTO private_link VALUES (?, ?, ?, ?, ?)",
        arguments: [Data(link.key), account, project, role, link.until.seconds])
      try Self.note("link", by: request, at: now, db)
    }
  }

  public func link(_ key: [UInt8], at now: Moment) async throws(ArchiveError) -> OneTimeLink? {
    try await read("reading a link") { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM private_link WHERE key = ? AND until >= ?", arguments: [Data(key), now.seconds]
      ).flatMap(OneTimeLink.init(row:))
    }
  }

  public func invitations(to project: Project.ID, at now: Moment) async throws(ArchiveError) -> [OneTimeLink] {
    try await read("listing invitations") { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM private_link WHERE project = ? AND until >= ? ORDER BY until, key",
        arguments: [project.text, now.seconds]
      ).compactMap(OneTimeLink.init(row:))
    }
  }

  public func use(_ key: [UInt8], at now: Moment) async throws(ArchiveError) -> OneTimeLink? {
    try await write("using a link") { db in
      try Row.fetchOne(
        db, sql: "DELETE FROM private_link WHERE key = ? AND until >= ? RETURNING *",
        arguments: [Data(key), now.seconds]
      ).flatMap(OneTimeLink.init(row:))
    }
  }
}

extension OneTimeLink {
  fileprivate init?(row: Row) {
    let purpose: Purpose
    if let account = row["account"] as String? {
      guard let id = Account.ID(account) else { return nil }
      purpose = .newPassword(id)
    } else if let project = row["project"] as String?, let role = row["role"] as String? {
      guard let id = Project.ID(project), let given = Role(rawValue: role) else { return nil }
      purpose = .invitation(id, given)
    } else {
      purpose = .firstAccount
    }
    self.init(key: [UInt8](row["key"] as Data), purpose: purpose, until: Moment(seconds: row["until"]))
  }
}
