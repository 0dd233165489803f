import Foundation
import GRDB

extension SQLiteArchive {
  public func issue(_ token: AccessToken, key: [UInt8], once request: RequestKey?) async throws(ArchiveError) {
    try await write("making a token") { db in
      try Self.check(request, at: token.madeAt, db)
      func isThere(_ table: String, _ id: String) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT true FROM \(table) WHERE id = ?", arguments: [id]) ?? false
      }
      guard try isThere("account", token.account.text) else { throw ArchiveError.noAccount(token.account.text) }
      if let project = token.project, try !isThere("project", project.text) {
        throw ArchiveError.noProject(project.text)
      }
      if let maker = token.maker, try !isThere("private_token", maker.text) { throw ArchiveError.noToken(maker.text) }
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM private_token WHERE account = ?", arguments: [token.account.text])
      guard count ?? 0 < AccessToken.most else { throw ArchiveError.tokenLimit(AccessToken.most) }
      try db.execute(
        sql: "INSERT OR IGNORE INTO private_token VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          token.id.text, Data(key), token.account.text, token.project?.text, token.maker?.text, token.name,
          token.scope.rawValue, token.madeAt.seconds, token.lastUsedOn,
        ])
      guard db.changesCount == 1 else { throw ArchiveError.idTaken(token.id.text) }
      try Self.note(token.id.text, by: request, at: token.madeAt, db)
    }
  }

  public func tokens(of account: Account.ID) async throws(ArchiveError) -> [AccessToken] {
    try await read("listing tokens") { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM private_token WHERE account = ? ORDER BY made_at DESC, id", arguments: [account.text]
      ).compactMap(AccessToken.init(row:))
    }
  }

  public func token(_ key: [UInt8], usedAt now: Moment) async throws(ArchiveError)
    -> (token: AccessToken, account: Account)?
  {
    let found = try await read("reading a token") { db -> (token: AccessToken, account: Account)? in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM private_token WHERE key = ?", arguments: [Data(key)])
      guard let row, let token = AccessToken(row: row) else { return nil }
      return try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [token.account.text])
        .flatMap(Account.init(row:)).map { (token, $0) }
    }
    // Once a day: a program that only reads does not write each time.
    if let found, found.token.lastUsedOn != now.date {
      try await write("noting that a token is used") { db in
        try db.execute(
          sql: "UPDATE private_token SET used_on = ? WHERE id = ?", arguments: [now.date, found.token.id.text])
      }
    }
    return found
  }

  public func revoke(_ token: AccessToken.ID, of account: Account.ID) async throws(ArchiveError) {
    try await write("revoking a token") { db in
      try db.execute(
        sql: "DELETE FROM private_token WHERE id = ? AND account = ?", arguments: [token.text, account.text])
      guard db.changesCount > 0 else { throw ArchiveError.noToken(token.text) }
    }
  }
}

extension AccessToken {
  fileprivate init?(row: Row) {
    guard let id = AccessToken.ID(row["id"] as String), let account = Account.ID(row["account"] as String),
      let scope = Scope(rawValue: row["scope"])
    else { return nil }
    // One that names a project must never become one for all of them.
    let project = (row["project"] as String?).map { Project.ID($0) }
    if case .some(.none) = project { return nil }
    self.init(
      id: id, account: account, project: project ?? nil,
      maker: (row["maker"] as String?).flatMap { AccessToken.ID($0) },
      name: row["name"], scope: scope, madeAt: Moment(seconds: row["made_at"]), lastUsedOn: row["used_on"])
  }
}
