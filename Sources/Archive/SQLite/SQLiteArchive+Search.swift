import GRDB
import Reports

extension SQLiteArchive {
  /// Where more statements have the words, the newest of them are ranked. BM25 over all of a million would take long,
  /// and tells little of words that stand everywhere.
  private static let ranked = 500

  public func search(_ query: SearchQuery) async throws(ArchiveError) -> [StatementHit] {
    try await read("searching") { db in
      let terms = SearchTerm.all(of: query.text)
      guard !terms.isEmpty, query.limit > 0 else { return [] }
      let match = try MatchQuery(terms, db)
      let filter = StatementFilter(query)
      var hits = try Self.hits(match.exact, filter, isNear: false, limit: query.limit, db)
      if hits.count < query.limit, let near = match.near {
        let found = Set(hits.map(\.number))
        hits += try Self.hits(near, filter, isNear: true, limit: query.limit, db)
          .filter { !found.contains($0.number) }
      }
      return hits.prefix(query.limit).map(\.hit)
    }
  }

  private static func hits(_ match: String, _ filter: StatementFilter, isNear: Bool, limit: Int, _ db: Database) throws
    -> [(number: Int, hit: StatementHit)]
  {
    // Without a filter only the best are looked up; with one, every statement that has the words is.
    let best = try Row.fetchAll(
      db.cachedStatement(
        sql: filter.isEmpty
          ? """
          SELECT best.number FROM (
            SELECT number, score FROM (
              SELECT rowid AS number, bm25(statement_words) AS score FROM statement_words
              WHERE statement_words MATCH ? ORDER BY rowid DESC LIMIT \(ranked))
            ORDER BY score, number DESC) AS best
          CROSS JOIN statement ON statement.number = best.number CROSS JOIN board ON board.number = statement.board
          WHERE board.deleted_at IS NULL LIMIT \(limit)
          """
          : """
          SELECT number FROM (
            SELECT statement_words.rowid AS number, bm25(statement_words) AS score
            FROM statement_words \(filter.join)
            WHERE statement_words MATCH ? \(filter.conditions)
            ORDER BY statement_words.rowid DESC LIMIT \(ranked))
          ORDER BY score, number DESC LIMIT \(limit)
          """), arguments: StatementArguments([match] + filter.arguments))
    return try best.compactMap { row in
      let number = row["number"] as Int
      let found = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT statement.*, board.id, board.project, board.title, board.kind, board.day,
              highlight(statement_words, 0, char(1), char(2)) AS marked
            FROM statement_words JOIN statement ON statement.number = statement_words.rowid
            JOIN board ON board.number = statement.board
            WHERE statement_words MATCH ? AND statement_words.rowid = ?
            """), arguments: [match, number])
      return found.flatMap { StatementHit(row: $0, isNear: isNear) }.map { (number, $0) }
    }
  }
}

/// The filters of a query in SQL.
private struct StatementFilter {
  private(set) var conditions = "AND board.deleted_at IS NULL"
  private(set) var arguments: [(any DatabaseValueConvertible)?] = []
  var isEmpty: Bool { arguments.isEmpty && !isNarrowed }
  private var isNarrowed = false
  let join = """
    CROSS JOIN statement ON statement.number = statement_words.rowid CROSS JOIN board ON board.number = statement.board
    """

  init(_ query: SearchQuery) {
    one(of: query.projects?.map(\.text), "board.project")
    one(of: query.kinds?.map(\.rawValue), "board.kind")
    one(of: query.sections?.map(\.rawValue), "statement.section")
    one(of: query.lenses?.map(\.rawValue), "statement.lens")
    one(of: query.phases?.map(\.rawValue), "statement.phase")
    one(of: query.states?.map(\.rawValue), "statement.state")
    if let from = query.from { add("board.day >= ?", from) }
    if let to = query.to { add("board.day <= ?", to) }
  }

  private mutating func one(of values: [String]?, _ column: String) {
    guard let values else { return }
    isNarrowed = true
    conditions += " AND \(column) IN (\(values.map { _ in "?" }.joined(separator: ", ")))"
    arguments += values
  }

  private mutating func add(_ condition: String, _ value: String) {
    conditions += " AND \(condition)"
    arguments.append(value)
  }
}

extension StatementHit {
  fileprivate init?(row: Row, isNear: Bool) {
    guard let board = StoredBoard.ID(row["id"] as String), let project = Project.ID(row["project"] as String),
      let kind = Report.Kind(rawValue: row["kind"]), let section = Section(rawValue: row["section"])
    else { return nil }
    self.init(
      board: board, project: project, boardTitle: row["title"], kind: kind, date: row["day"], section: section,
      place: row["place"], text: row["text"], marks: Self.marks(in: row["marked"]), isNear: isNear)
  }

  /// Between U+0001 and U+0002, which stand in no text of a report.
  private static func marks(in text: String) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var (offset, start) = (0, 0)
    for character in text {
      switch character {
      case "\u{1}": start = offset
      case "\u{2}": marks.append(start..<offset)
      default: offset += 1
      }
    }
    return marks
  }
}
