import GRDB
import Reports

extension SQLiteArchive {
  public func actions(_ filter: ActionFilter) async throws(ArchiveError) -> [ActionRecord] {
    try await read("listing actions") { db in
      var conditions = ["board.deleted_at IS NULL", "action.subtask = 0"]
      var arguments: [(any DatabaseValueConvertible)?] = []
      func require(_ condition: String, _ values: [(any DatabaseValueConvertible)?]) {
        conditions.append(condition)
        arguments += values
      }
      if let projects = filter.projects {
        require("board.project IN (\(projects.map { _ in "?" }.joined(separator: ", ")))", projects.map(\.text))
      }
      if let board = filter.board { require("board.id = ?", [board.text]) }
      if let states = filter.states {
        require("action.state IN (\(states.map { _ in "?" }.joined(separator: ", ")))", states.map(\.rawValue))
      }
      if let owner = filter.owner { require("action.owner_key = ?", [owner.lowercased()]) }
      if let due = filter.dueBy { require("action.due <= ?", [due]) }
      if let day = filter.overdueOn {
        require("action.due < ? AND action.state IN ('open', 'in-progress')", [day])
      }
      let isAscending = filter.order == .oldestFirst
      if let after = filter.after {
        require(
          """
          (board.made_at, board.id, action.place) \(isAscending ? ">" : "<") (
            SELECT board.made_at, board.id, action.place FROM action JOIN board ON board.number = action.board
            WHERE board.id = ? AND action.number = ? AND action.subtask = 0)
          """, [after.board.text, after.number])
      }
      let direction = isAscending ? "" : " DESC"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT action.*, board.id, board.project, board.title AS board_title, board.made_at,
            \(Self.isProposalShown) FROM action JOIN board ON board.number = action.board
          WHERE \(conditions.joined(separator: " AND "))
          ORDER BY board.made_at\(direction), board.id\(direction), action.place\(direction)
          LIMIT \(max(0, filter.limit))
          """, arguments: StatementArguments(arguments))
      return try rows.compactMap { row in
        let subtasks = try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT *, \(Self.isProposalShown) FROM action WHERE board = ? AND number = ? AND subtask > 0
              ORDER BY place
              """),
          arguments: [row["board"] as Int, row["number"] as Int])
        return ActionRecord(row: row, subtasks: subtasks)
      }
    }
  }

  /// What a board shows counts as long as the board is there.
  private static let isProposalShown = """
    EXISTS (SELECT 1 FROM board AS shown WHERE shown.id = action.proposed_by AND shown.deleted_at IS NULL)
      AS is_proposal_shown
    """

  public func actionOwners(in projects: Set<Project.ID>) async throws(ArchiveError) -> [String] {
    try await read("listing who has actions") { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT min(action.owner) FROM action JOIN board ON board.number = action.board
          WHERE board.project IN (\(projects.map { _ in "?" }.joined(separator: ", "))) AND board.deleted_at IS NULL
            AND action.subtask = 0 AND action.owner IS NOT NULL
          GROUP BY action.owner_key ORDER BY action.owner_key
          """, arguments: StatementArguments(projects.map(\.text)))
    }
  }

  public func actionCounts(of project: Project.ID, on day: String) async throws(ArchiveError) -> ActionCounts {
    try await read("counting actions") { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) FILTER (WHERE state IN ('open', 'in-progress')) AS open,
            count(*) FILTER (WHERE state IN ('open', 'in-progress') AND due < ?) AS overdue,
            count(*) FILTER (WHERE state = 'done') AS done
          FROM action JOIN board ON board.number = action.board
          WHERE board.project = ? AND board.deleted_at IS NULL AND action.subtask = 0
          """, arguments: [day, project.text])
      return ActionCounts(open: row?["open"] ?? 0, overdue: row?["overdue"] ?? 0, done: row?["done"] ?? 0)
    }
  }

  public func move(
    _ id: ActionRecord.ID, to state: ActionItem.State, seen: ActionItem.State?, because reason: String?,
    on occasion: Occasion
  ) async throws(ArchiveError) -> Move {
    try await write("moving an action") { db in
      let board = try Self.live(id.board, db)
      let key: StatementArguments = ["board": board, "number": id.number, "subtask": id.subtask ?? 0]
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM action WHERE board = :board AND number = :number AND subtask = :subtask",
        arguments: key)
      guard let row else { throw ArchiveError.noAction(id.description) }
      let before = BoardEntry.Action(row: row).state
      guard seen == nil || [seen, state].contains(before) else { throw ArchiveError.changedSince(id.board) }
      try db.execute(
        sql: """
          UPDATE action SET proposed = NULL, proposed_by = NULL
          WHERE board = :board AND number = :number AND subtask = :subtask
          """, arguments: key)
      guard before != state else { return .alreadyThere }
      try db.execute(
        sql: """
          UPDATE action SET state = :state, changed_at = :at
          WHERE board = :board AND number = :number AND subtask = :subtask
          """, arguments: key &+ ["state": state.rawValue, "at": occasion.at.seconds])
      try db.execute(
        sql: "UPDATE statement SET state = ? WHERE board = ? AND section = ? AND place = ?",
        arguments: [
          state.rawValue, board, (id.subtask == nil ? Section.actions : .subtasks).rawValue, row["place"] as Int,
        ])
      try db.execute(sql: "UPDATE board SET revision = revision + 1 WHERE number = ?", arguments: [board])
      let move = "\(before.rawValue) -> \(state.rawValue)"
      try BoardWriter(db).note(
        .moved, of: board, action: id, detail: reason.map { "\(move): \($0)" } ?? move, on: occasion)
      return .moved(from: before)
    }
  }

  public func propose(
    _ state: ActionItem.State, for id: ActionRecord.ID, by other: StoredBoard.ID, on occasion: Occasion
  ) async throws(ArchiveError) {
    try await write("proposing a state") { db in
      let board = try Self.live(id.board, db)
      try db.execute(
        sql: """
          UPDATE action SET proposed = ?, proposed_by = ?
          WHERE board = ? AND number = ? AND subtask = ? AND state <> ?
          """,
        arguments: [state.rawValue, other.text, board, id.number, id.subtask ?? 0, state.rawValue])
      guard db.changesCount == 1 else { return }
      try BoardWriter(db).note(
        .proposed, of: board, action: id, detail: "\(state.rawValue), by board \(other)", on: occasion)
    }
  }

  public func dismiss(_ id: ActionRecord.ID, on occasion: Occasion) async throws(ArchiveError) {
    try await write("dismissing a proposal") { db in
      let board = try Self.live(id.board, db)
      try db.execute(
        sql: """
          UPDATE action SET proposed = NULL, proposed_by = NULL
          WHERE board = ? AND number = ? AND subtask = ? AND proposed IS NOT NULL
          """, arguments: [board, id.number, id.subtask ?? 0])
      guard db.changesCount == 1 else {
        let isThere = try Bool.fetchOne(
          db, sql: "SELECT true FROM action WHERE board = ? AND number = ? AND subtask = ?",
          arguments: [board, id.number, id.subtask ?? 0])
        guard isThere == true else { throw ArchiveError.noAction(id.description) }
        return
      }
      try BoardWriter(db).note(.dismissed, of: board, action: id, on: occasion)
    }
  }
}

extension ActionRecord {
  fileprivate init?(row: Row, subtasks: [Row]) {
    guard let board = StoredBoard.ID(row["id"] as String), let project = Project.ID(row["project"] as String) else {
      return nil
    }
    let action = BoardEntry.Action(row: row)
    self.init(
      id: ID(board: board, number: action.number), project: project,
      boardTitle: row["board_title"], title: action.title, state: action.state,
      owner: action.owner, due: action.due, priority: action.priority, madeAt: Moment(seconds: row["made_at"]),
      changedAt: Moment(seconds: row["changed_at"]),
      proposed: row["is_proposal_shown"] as Bool ? action.proposed : nil,
      subtasks: subtasks.map { row in
        let part = BoardEntry.Action(row: row)
        return Subtask(
          id: ID(board: board, number: part.number, subtask: part.subtask), title: part.title, state: part.state,
          isSuggested: part.isSuggested, proposed: row["is_proposal_shown"] as Bool ? part.proposed : nil)
      })
  }
}
