import Crypto
import Foundation
import GRDB

extension SQLiteArchive {
  public func publish(_ publication: Publication, seen: Int, on occasion: Occasion) async throws(ArchiveError) {
    try await write("publishing a board") { db in
      let board = try Self.live(publication.board, db)
      guard try Int.fetchOne(db, sql: "SELECT revision FROM board WHERE number = ?", arguments: [board]) == seen else {
        throw ArchiveError.changedSince(publication.board)
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO publication VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          board, publication.audience.rawValue, publication.secret.map(Self.key), publication.secret,
          publication.until?.seconds, publication.madeAt.seconds,
        ])
      try BoardWriter(db).note(.published, of: board, detail: publication.audience.rawValue, on: occasion)
    }
  }

  public func withdraw(_ id: StoredBoard.ID, from audience: Publication.Audience, on occasion: Occasion)
    async throws(ArchiveError)
  {
    try await write("withdrawing a board") { db in
      let board = try Int.fetchOne(
        db,
        sql: """
          DELETE FROM publication WHERE board = (SELECT number FROM board WHERE id = ?) AND audience = ? RETURNING board
          """, arguments: [id.text, audience.rawValue])
      guard let board else { return }
      try BoardWriter(db).note(.withdrawn, of: board, detail: audience.rawValue, on: occasion)
    }
  }

  public func publications(of id: StoredBoard.ID, at now: Moment) async throws(ArchiveError) -> [Publication] {
    try await read("reading what is published") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT publication.*, board.id FROM publication JOIN board ON board.number = publication.board
          WHERE board.id = ? AND (until IS NULL OR until >= ?) ORDER BY audience
          """, arguments: [id.text, now.seconds]
      ).compactMap(Publication.init(row:))
    }
  }

  public func published(as secret: String, at now: Moment) async throws(ArchiveError) -> PublishedVersion? {
    // Its hash is compared, which tells nobody how near a guess was.
    try await published(where: "publication.key = ?", Self.key(secret), at: now)
  }

  public func published(_ board: StoredBoard.ID, at now: Moment) async throws(ArchiveError) -> PublishedVersion? {
    try await published(where: "publication.audience = 'accounts' AND board.id = ?", board.text, at: now)
  }

  static func isPublished(_ board: Int, at now: Moment, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM publication WHERE board = ? AND (until IS NULL OR until >= ?))",
      arguments: [board, now.seconds]) ?? false
  }

  private func published(where condition: String, _ value: some DatabaseValueConvertible & Sendable, at now: Moment)
    async throws(ArchiveError) -> PublishedVersion?
  {
    try await read("following a link") { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT board.id, board.revision,
            (SELECT count(*) FROM private_change WHERE private_change.board = board.number) AS changes
          FROM publication JOIN board ON board.number = publication.board
          WHERE \(condition) AND board.deleted_at IS NULL AND (until IS NULL OR until >= ?)
          """)
      return try Row.fetchOne(statement, arguments: [value, now.seconds]).flatMap { row in
        StoredBoard.ID(row["id"] as String).map {
          PublishedVersion(board: $0, revision: row["revision"], changes: row["changes"])
        }
      }
    }
  }

  private static func key(_ secret: String) -> Data { Data(SHA256.hash(data: Data(secret.utf8))) }
}

extension Publication {
  fileprivate init?(row: Row) {
    guard let board = StoredBoard.ID(row["id"] as String), let audience = Audience(rawValue: row["audience"]) else {
      return nil
    }
    self.init(
      board: board, to: audience, secret: row["secret"], until: (row["until"] as Int?).map(Moment.init(seconds:)),
      madeAt: Moment(seconds: row["made_at"]))
  }
}
