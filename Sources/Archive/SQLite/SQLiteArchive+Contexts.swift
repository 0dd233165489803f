import Foundation
import GRDB

extension SQLiteArchive {
  public func context(of project: Project.ID) async throws(ArchiveError) -> StoredContext {
    try await read("reading the context of a project") { db in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM private_context WHERE project = ?", arguments: [project.text])
      let pinned = try String.fetchAll(
        db, sql: "SELECT text FROM pinned_note WHERE project = ? ORDER BY place", arguments: [project.text])
      return StoredContext(
        bytes: (row?["bytes"] as Data?).map { [UInt8]($0) }, pinned: pinned, revision: row?["revision"] ?? 0)
    }
  }

  public func setContext(_ context: StoredContext, isSealed: Bool, of project: Project.ID) async throws(ArchiveError) {
    try await write("changing the context of a project") { db in
      try Self.checkSeal(of: project, is: isSealed, db)
      let found =
        try Int.fetchOne(
          db, sql: "SELECT revision FROM private_context WHERE project = ?", arguments: [project.text]) ?? 0
      guard found == context.revision else {
        let name = try String.fetchOne(db, sql: "SELECT name FROM project WHERE id = ?", arguments: [project.text])
        throw ArchiveError.contextChanged(project: name ?? project.text)
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO private_context VALUES (?, ?, ?)",
        arguments: [project.text, context.bytes.map { Data($0) }, found + 1])
      try db.execute(sql: "DELETE FROM pinned_note WHERE project = ?", arguments: [project.text])
      for (place, text) in context.pinned.enumerated() {
        try db.execute(sql: "INSERT INTO pinned_note VALUES (?, ?, ?)", arguments: [project.text, place, text])
      }
      // Whoever was taken off the roster is gone from the log with the next purge.
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('scrub', 1)")
    }
  }

  public func boardCount(besides project: Project.ID) async throws(ArchiveError) -> Int {
    try await read("counting boards") { db in try Self.boardCount(besides: project, except: nil, db) }
  }

  static func sealContext(
    of project: Project.ID, _ sealed: (PrivateMatter) throws(ArchiveError) -> PrivateMatter, _ db: Database
  ) throws {
    let bytes = try Data.fetchOne(
      db, sql: "SELECT bytes FROM private_context WHERE project = ? AND bytes IS NOT NULL", arguments: [project.text])
    guard let bytes else { return }
    let matter = try sealed(PrivateMatter(owner: .context(project), bytes: [UInt8](bytes), files: []))
    try db.execute(
      sql: "UPDATE private_context SET bytes = ? WHERE project = ?", arguments: [Data(matter.bytes), project.text])
  }
}
