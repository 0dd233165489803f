import GRDB

/// How the tables came to be what they are. Forward only: a step, once released, is never changed.
enum Schema {
  /// One step, in one transaction.
  struct Step {
    let number: Int
    let run: @Sendable (Database) throws -> Void
  }

  /// "BSAR": says of a file that it is an archive, wherever it lies.
  static let application = 0x4253_4152

  static let steps: [Step] = [
    Step(number: 1, run: SchemaStep1.run), Step(number: 2, run: SchemaStep2.run), Step(number: 3, run: SchemaStep3.run),
    Step(number: 4, run: SchemaStep4.run), Step(number: 5, run: SchemaStep5.run),
    Step(number: 6, run: SchemaStep6.run), Step(number: 7, run: SchemaStep7.run),
    Step(number: 8, run: SchemaStep8.run), Step(number: 9, run: SchemaStep9.run),
    Step(number: 10, run: SchemaStep10.run), Step(number: 11, run: SchemaStep11.run),
    Step(number: 12, run: SchemaStep12.run), Step(number: 13, run: SchemaStep13.run),
  ]

  static var version: Int { steps.count }

  /// - Parameter target: less than all only in tests of the steps.
  static func upgrade(_ db: Database, path: String, to target: Int) throws {
    var found = 0
    // All seen at one moment: another process may be making the archive just now.
    try db.inTransaction(.deferred) {
      found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      let isNew = found == 0 && application == 0 && tables == 0
      guard isNew || application == Self.application else { throw ArchiveError.notAnArchive(path: path) }
      return .commit
    }
    guard found <= version else { throw ArchiveError.newerVersion(path: path, found: found, known: version) }
    for step in steps where step.number > found && step.number <= target {
      try db.inTransaction(.immediate) {
        // Another process may have done it while this one waited.
        if try (Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0) < step.number {
          try step.run(db)
          try db.execute(sql: "PRAGMA application_id = \(Self.application); PRAGMA user_version = \(step.number)")
        }
        return .commit
      }
    }
  }

  /// Whether every table, index and trigger is there that the newest version has.
  static func isWhole(_ db: Database) throws -> Bool {
    let names = "SELECT type || ' ' || name FROM sqlite_schema"
    let found = try String.fetchSet(db, sql: names)
    let fresh = try DatabaseQueue()
    let wanted = try fresh.writeWithoutTransaction { db in
      try upgrade(db, path: ":memory:", to: version)
      return try String.fetchSet(db, sql: names)
    }
    return wanted.isSubset(of: found)
  }
}
