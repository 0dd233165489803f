import Foundation
import GRDB
import Reports
import Whiteboard

extension SQLiteArchive {
  private static let cards = """
    SELECT board.*, EXISTS (SELECT 1 FROM private_side WHERE private_side.board = board.number) AS has_private
    FROM board
    """

  public func boards(_ filter: BoardFilter) async throws(ArchiveError) -> [BoardCard] {
    try await read("listing boards") { db in
      var conditions = [filter.isDeleted ? "deleted_at IS NOT NULL" : "deleted_at IS NULL"]
      var arguments: [(any DatabaseValueConvertible)?] = []
      if let projects = filter.projects {
        conditions.append("project IN (\(projects.map { _ in "?" }.joined(separator: ", ")))")
        arguments += projects.map(\.text)
      }
      if let kind = filter.kind {
        conditions.append("kind = ?")
        arguments.append(kind.rawValue)
      }
      if let now = filter.publishedAt {
        conditions.append(
          """
          number IN (
            SELECT board FROM publication WHERE audience = ? AND (until IS NULL OR until >= ?)
          )
          """)
        arguments += [Publication.Audience.accounts.rawValue, now.seconds]
      }
      if let after = filter.after {
        conditions.append("(made_at, id) < (SELECT made_at, id FROM board WHERE id = ?)")
        arguments.append(after.text)
      }
      return try Row.fetchAll(
        db,
        sql: """
          \(Self.cards) WHERE \(conditions.joined(separator: " AND "))
          ORDER BY made_at DESC, id DESC LIMIT \(max(0, filter.limit))
          """, arguments: StatementArguments(arguments)
      ).compactMap(BoardCard.init(row:))
    }
  }

  public func boards(startingWith prefix: String) async throws(ArchiveError) -> [BoardCard] {
    guard let prefix = StoredBoard.ID(prefix) else { return [] }
    return try await read("looking for a board") { db in
      // All signs come before "{", so this is every id that begins so; an exact one is the first.
      try Row.fetchAll(
        db, sql: "\(Self.cards) WHERE id >= ? AND id < ? || '{' ORDER BY id LIMIT 10",
        arguments: [prefix.text, prefix.text]
      ).compactMap(BoardCard.init(row:))
    }
  }

  public func card(_ id: StoredBoard.ID) async throws(ArchiveError) -> BoardCard? {
    try await read("reading a board") { db in
      try Row.fetchOne(db, sql: "\(Self.cards) WHERE id = ?", arguments: [id.text]).flatMap(BoardCard.init(row:))
    }
  }

  public func board(_ id: StoredBoard.ID) async throws(ArchiveError) -> StoredEntry? {
    try await read("reading a board") { db in
      let row = try Row.fetchOne(db, sql: "\(Self.cards) WHERE id = ?", arguments: [id.text])
      guard let row, let card = BoardCard(row: row) else { return nil }
      let number = row["number"] as Int
      let report = try Row.fetchOne(db, sql: "SELECT json, seal FROM report WHERE board = ?", arguments: [number])
      guard let report else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      let pictures = try Row.fetchAll(
        db, sql: "SELECT * FROM picture WHERE board = ? ORDER BY place", arguments: [number]
      ).compactMap(StoredPicture.init(row:))
      // Items first, then subtasks, each in the report's order.
      let actions = try Row.fetchAll(
        db, sql: "SELECT * FROM action WHERE board = ? ORDER BY subtask > 0, place", arguments: [number]
      ).map(BoardEntry.Action.init(row:))
      let isDue = try Bool.fetchOne(db, sql: "SELECT true FROM picture_due WHERE board = ?", arguments: [number])
      return StoredEntry(
        card: card, report: report["json"], seal: [UInt8](report["seal"] as Data), pictures: pictures,
        isPictureDue: isDue ?? false, actions: actions)
    }
  }

  public func privateSide(of id: StoredBoard.ID) async throws(ArchiveError) -> [UInt8]? {
    try await read("reading a private side") { db in
      let number = try Int.fetchOne(db, sql: "SELECT number FROM board WHERE id = ?", arguments: [id.text])
      guard let number else { throw ArchiveError.noBoard(id.text) }
      return try Data.fetchOne(db, sql: "SELECT bytes FROM private_side WHERE board = ?", arguments: [number])
        .map { [UInt8]($0) }
    }
  }

  public func history(of id: StoredBoard.ID) async throws(ArchiveError) -> [Change] {
    try await read("reading a history") { db in
      let number = try Int.fetchOne(db, sql: "SELECT number FROM board WHERE id = ?", arguments: [id.text])
      guard let number else { throw ArchiveError.noBoard(id.text) }
      return try Row.fetchAll(
        db, sql: "SELECT * FROM private_change WHERE board = ? ORDER BY number", arguments: [number]
      ).compactMap { row in
        guard let deed = Change.Deed(rawValue: row["deed"]) else { return nil }
        let action = (row["action"] as Int?).map {
          ActionRecord.ID(board: id, number: $0, subtask: row["subtask"])
        }
        return Change(
          deed: deed, account: (row["account"] as String?).flatMap { Account.ID($0) }, at: Moment(seconds: row["at"]),
          action: action, detail: row["detail"])
      }
    }
  }

  public func formerReports(of id: StoredBoard.ID) async throws(ArchiveError) -> [String] {
    try await read("reading a history") { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT json FROM former_report WHERE board = (SELECT number FROM board WHERE id = ?) ORDER BY revision
          """, arguments: [id.text])
    }
  }

  public func formerRevisions(of id: StoredBoard.ID) async throws(ArchiveError) -> [Int] {
    try await read("reading a history") { db in
      try Int.fetchAll(
        db,
        sql: """
          SELECT revision FROM former_report WHERE board = (SELECT number FROM board WHERE id = ?) ORDER BY revision
          """, arguments: [id.text])
    }
  }

  public func formerReport(of id: StoredBoard.ID, at revision: Int) async throws(ArchiveError) -> String? {
    try await read("reading a history") { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT json FROM former_report WHERE board = (SELECT number FROM board WHERE id = ?) AND revision = ?
          """, arguments: [id.text, revision])
    }
  }
}

extension BoardCard {
  init?(row: Row) {
    guard let id = StoredBoard.ID(row["id"] as String), let project = Project.ID(row["project"] as String),
      let kind = Report.Kind(rawValue: row["kind"])
    else { return nil }
    self.init(
      id: id, project: project, kind: kind, title: row["title"], date: row["date"],
      madeAt: Moment(seconds: row["made_at"]), revision: row["revision"],
      deletedAt: (row["deleted_at"] as Int?).map(Moment.init(seconds:)), hasPrivateSide: row["has_private"])
  }
}

extension StoredPicture {
  init?(row: Row) {
    guard let hash = PhotoHash(row["hash"] as String), let straightening = Homography(row["straightening"] as String)
    else { return nil }
    self.init(hash: hash, width: row["width"], height: row["height"], straightening: straightening)
  }
}

extension BoardEntry.Action {
  init(row: Row) {
    let subtask = row["subtask"] as Int
    self.init(
      number: row["number"], subtask: subtask == 0 ? nil : subtask, title: row["title"],
      state: ActionItem.State(rawValue: row["state"]) ?? .open, owner: row["owner"], due: row["due"],
      priority: row["priority"], isSuggested: row["suggested"], highestPart: row["highest_part"],
      answers: row["answers"],
      lemmas: (row["lemmas"] as String).split(separator: " ").map(String.init),
      proposed: (row["proposed"] as String?).flatMap(ActionItem.State.init).flatMap { state in
        (row["proposed_by"] as String?).flatMap { StoredBoard.ID($0) }
          .map { ActionRecord.Proposal(state: state, by: $0) }
      })
  }
}
