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
    Step(number: 6, run: SchemaStep6.run),
  ]

  static var version: Int { steps.count }

  /// - Parameter target: less than all only in tests of the steps.
  static func upgrade(_ db: Database, path: String, to target: Int) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if found == 0, application == 0 {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard tables == 0 else { throw ArchiveError.notAnArchive(path: path) }
    } else {
      guard application == Self.application else { throw ArchiveError.notAnArchive(path: path) }
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
}
