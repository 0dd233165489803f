import GRDB
import Reports

extension SQLiteArchive {
  private static let factorRows = """
    SELECT factor.number, factor.place, factor.lemmas, statement.text, statement.lens, board.number AS board_number,
      board.id, board.title, board.project, board.day, board.made_at
    FROM factor JOIN statement ON statement.number = factor.number JOIN board ON board.number = factor.board
    """

  public func factors(
    sharing lemmas: [String], in projects: Set<Project.ID>?, except board: StoredBoard.ID?, limit: Int
  ) async throws(ArchiveError) -> [StoredFactor] {
    guard !lemmas.isEmpty else { return [] }
    return try await read("comparing factors") { db in
      // Its rarest words decide what a factor is like; those that every other factor has only make the search long.
      let counts = try Self.counts(of: Set(lemmas), db)
      let rare = lemmas.filter { counts[$0] != nil }.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }.prefix(8)
      guard !rare.isEmpty else { return [] }
      let match = rare.map { "\"\($0.filter { $0 != "\"" })\"" }.joined(separator: " OR ")
      var (condition, arguments) = Self.condition(projects)
      if let board {
        condition += " AND board.id <> ?"
        arguments.append(board.text)
      }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT factor.number, factor.place, factor.lemmas, statement.text, statement.lens,
            board.number AS board_number, board.id, board.title, board.project, board.day, board.made_at
          FROM factor_words JOIN factor ON factor.number = factor_words.rowid
          JOIN statement ON statement.number = factor.number JOIN board ON board.number = factor.board
          WHERE factor_words MATCH ? AND board.deleted_at IS NULL \(condition)
          ORDER BY bm25(factor_words) LIMIT \(max(0, limit))
          """, arguments: StatementArguments([match] + arguments))
      return try rows.compactMap { try StoredFactor(row: $0, db) }
    }
  }

  public func weights(of lemmas: Set<String>) async throws(ArchiveError) -> FactorWeights {
    try await read("weighing words") { db in
      let factors = try Int.fetchOne(db, sql: "SELECT count(*) FROM factor") ?? 0
      return FactorWeights(factors: factors, having: try Self.counts(of: lemmas, db))
    }
  }

  public func factors(in projects: Set<Project.ID>?, after: Int, limit: Int) async throws(ArchiveError)
    -> [StoredFactor]
  {
    try await read("reading factors") { db in
      let (condition, arguments) = Self.condition(projects)
      let rows = try Row.fetchAll(
        db,
        sql: """
          \(Self.factorRows) WHERE factor.number > ? AND board.deleted_at IS NULL \(condition)
          ORDER BY factor.number LIMIT \(max(0, limit))
          """, arguments: StatementArguments([after] + arguments))
      return try rows.compactMap { try StoredFactor(row: $0, db) }
    }
  }

  private static func condition(_ projects: Set<Project.ID>?) -> (String, [(any DatabaseValueConvertible)?]) {
    guard let projects else { return ("", []) }
    return ("AND board.project IN (\(projects.map { _ in "?" }.joined(separator: ", ")))", projects.map(\.text))
  }

  private static func counts(of lemmas: Set<String>, _ db: Database) throws -> [String: Int] {
    let find = try db.cachedStatement(sql: "SELECT doc FROM factor_vocabulary WHERE term = ?")
    return try lemmas.reduce(into: [:]) { counts, lemma in
      counts[lemma] = try Int.fetchOne(find, arguments: [Spelling.folded(lemma)])
    }
  }
}

extension StoredFactor {
  fileprivate init?(row: Row, _ db: Database) throws {
    guard let board = StoredBoard.ID(row["id"] as String), let project = Project.ID(row["project"] as String) else {
      return nil
    }
    let place = row["place"] as Int
    let answers = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM action WHERE board = ? AND subtask = 0 AND answers = ? ORDER BY place"),
      arguments: [row["board_number"] as Int, place]
    ).map { row in
      let action = BoardEntry.Action(row: row)
      return Answer(id: ActionRecord.ID(board: board, number: action.number), title: action.title, state: action.state)
    }
    self.init(
      number: row["number"], board: board, boardTitle: row["title"], project: project, date: row["day"],
      madeAt: Moment(seconds: row["made_at"]), place: place, text: row["text"],
      lens: (row["lens"] as String?).flatMap(Factor.Lens.init),
      lemmas: (row["lemmas"] as String).split(separator: " ").map(String.init), answers: answers)
  }
}
