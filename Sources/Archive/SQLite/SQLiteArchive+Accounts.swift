import GRDB

extension SQLiteArchive {
  public func open(_ account: Account) async throws(ArchiveError) {
    try await write("opening an account") { db in
      let plan = account.entitlement
      let taken = try Bool.fetchOne(db, sql: "SELECT true FROM account WHERE name = ?", arguments: [account.name])
      guard taken == nil else { throw ArchiveError.accountNameTaken(account.name) }
      try db.execute(
        sql: "INSERT OR IGNORE INTO account (id, name, plan, until, made_at) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          account.id.text, account.name, plan?.plan.rawValue, plan?.until?.seconds, account.madeAt.seconds,
        ])
      guard db.changesCount == 1 else { throw ArchiveError.idTaken(account.id.text) }
    }
  }

  public func accounts() async throws(ArchiveError) -> [Account] {
    try await read("reading the accounts") { db in
      try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY name").compactMap(Account.init(row:))
    }
  }

  public func account(named name: String) async throws(ArchiveError) -> Account? {
    try await read("reading an account") { db in
      try Row.fetchOne(db, sql: "SELECT * FROM account WHERE name = ?", arguments: [name]).flatMap(Account.init(row:))
    }
  }

  public func entitlement(of account: Account.ID) async throws(ArchiveError) -> Entitlement? {
    try await read("reading a plan") { db in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [account.text])
      guard let row else { throw ArchiveError.noAccount(account.text) }
      return Entitlement(row: row)
    }
  }

  public func entitle(_ account: Account.ID, to entitlement: Entitlement?) async throws(ArchiveError) {
    try await write("changing a plan") { db in
      try db.execute(
        sql: "UPDATE account SET plan = ?, until = ? WHERE id = ?",
        arguments: [entitlement?.plan.rawValue, entitlement?.until?.seconds, account.text])
      guard db.changesCount == 1 else { throw ArchiveError.noAccount(account.text) }
    }
  }

  public func defaultPlan() async throws(ArchiveError) -> Plan? {
    try await read("reading the default plan") { db in
      try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'default-plan'").flatMap(Plan.init)
    }
  }

  public func setDefaultPlan(_ plan: Plan?) async throws(ArchiveError) {
    try await write("changing the default plan") { db in
      if let plan {
        try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('default-plan', ?)", arguments: [plan.rawValue])
      } else {
        try db.execute(sql: "DELETE FROM setting WHERE name = 'default-plan'")
      }
    }
  }
}

extension Account {
  init?(row: Row) {
    guard let id = Account.ID(row["id"] as String) else { return nil }
    self.init(
      id: id, name: row["name"], entitlement: Entitlement(row: row), madeAt: Moment(seconds: row["made_at"]))
  }
}

extension Entitlement {
  /// Nil where the account was given no plan.
  init?(row: Row) {
    guard let plan = (row["plan"] as String?).flatMap(Plan.init) else { return nil }
    self.init(plan, until: (row["until"] as Int?).map(Moment.init(seconds:)))
  }
}
