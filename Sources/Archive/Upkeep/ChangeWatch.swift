import GRDB

/// Sees whether anybody else changed a database since it was made.
struct ChangeWatch {
  /// Somebody did.
  struct Changed: Error {}

  private let connection: DatabaseQueue
  private let seen: Int

  init(_ path: String) throws {
    var configuration = SQLiteArchive.configuration
    configuration.readonly = true
    connection = try DatabaseQueue(path: path, configuration: configuration)
    seen = try connection.read(Self.version)
  }

  /// - Throws: ``Changed``.
  func check() throws {
    guard try connection.read(Self.version) == seen else { throw Changed() }
  }

  /// Changes with each commit of another connection: SQLite, "PRAGMA data_version".
  private static func version(_ db: Database) throws -> Int {
    // It is looked at anew only where something is read.
    _ = try Int.fetchOne(db, sql: "PRAGMA user_version")
    return try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }
}
