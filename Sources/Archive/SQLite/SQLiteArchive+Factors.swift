import GRDB
import Reports

extension SQLiteArchive {
  private static let factorRows = """
    SELECT factor.number, factor.place, factor.lemmas, statement.text, statement.lens, board.number AS board_number,
      board.id, board.title, board.project, board.day, board.made_at
    FROM factor JOIN statement ON statement.number = factor.number JOIN board ON board.number = factor.board
    """

  /// Of how many factors that share rare words the likest are chosen: the newest.
  private static let compared = 2_000

  public func factors(
    sharing lemmas: [String], in projects: Set<Project.ID>?, before board: BoardCard?, limit: Int
  ) async throws(ArchiveError) -> [StoredFactor] {
    guard !lemmas.isEmpty else { return [] }
    return try await read("comparing factors") { db in
      let counts = try FactorCounts(db)
      let having = try counts.having(Set(lemmas))
      let rare = Self.rare(lemmas, having)
      guard !rare.isEmpty else { return [] }
      var (condition, arguments) = Self.condition(projects)
      if let board {
        condition += " AND board.id <> ? AND (board.made_at < ? OR board.day < ?)"
        arguments += [board.id.text, board.madeAt.seconds, board.date ?? board.madeAt.date]
      }
      let candidates = try Row.fetchCursor(
        db,
        sql: """
          SELECT factor.number, factor.lemmas
          FROM factor_words CROSS JOIN factor ON factor.number = factor_words.rowid
          CROSS JOIN board ON board.number = factor.board
          WHERE factor_words MATCH ? AND board.deleted_at IS NULL \(condition)
          ORDER BY factor_words.rowid DESC LIMIT \(Self.compared)
          """, arguments: StatementArguments([rare.map(FactorCounts.term).joined(separator: " OR ")] + arguments))
      let weights = having.mapValues { having in
        let weight = FactorWeights.weight(of: having, among: counts.all)
        return weight * weight
      }
      var scored: [(number: Int, score: Double)] = []
      while let row = try candidates.next() {
        let words = (row["lemmas"] as String).split(separator: " ")
        // Nearly their cosine: of words that the other factor has alone only the number is known yet.
        let shared = words.reduce(0) { $0 + (weights[String($1)] ?? 0) }
        scored.append((row["number"], shared / Double(words.count).squareRoot()))
      }
      scored.sort { ($0.score, $0.number) > ($1.score, $1.number) }
      let find = try db.cachedStatement(sql: "\(Self.factorRows) WHERE factor.number = ?")
      return try scored.prefix(max(0, limit)).compactMap { candidate in
        try Row.fetchOne(find, arguments: [candidate.number]).flatMap { try StoredFactor(row: $0, db) }
      }
    }
  }

  /// The rarest words decide what a factor is like; those that every other factor has only make the search long.
  private static func rare(_ lemmas: [String], _ having: [String: Int]) -> [String] {
    var (rare, sum) = ([String](), 0)
    for lemma in lemmas.filter({ having[$0] != nil }).sorted(by: { (having[$0] ?? 0, $0) < (having[$1] ?? 0, $1) }) {
      sum += having[lemma] ?? 0
      if rare.count == 8 || !rare.isEmpty && sum > compared { break }
      rare.append(lemma)
    }
    return rare
  }

  public func weights(of lemmas: Set<String>) async throws(ArchiveError) -> FactorWeights {
    try await read("weighing words") { db in
      let counts = try FactorCounts(db)
      return FactorWeights(factors: counts.all, having: try counts.having(lemmas))
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
