import GRDB
import Reports

extension SQLiteArchive {
  /// Where more statements have the words, the newest of them are ranked: ranking all of a million would take long, and
  /// tells little of words that stand everywhere.
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
    // FTS5's own bm25() counts each word's statements in the whole index first, which takes longer than all the rest.
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT statement_words.rowid AS number, highlight(statement_words, 0, char(1), char(2)) AS marked
          FROM statement_words \(filter.isEmpty ? "" : filter.join)
          WHERE statement_words MATCH ? \(filter.isEmpty ? "" : filter.conditions)
          ORDER BY statement_words.rowid DESC LIMIT \(ranked)
          """), arguments: StatementArguments([match] + filter.arguments))
    var marked: [(number: Int, text: MarkedText)] = []
    while let row = try rows.next() { marked.append((row["number"], MarkedText(row["marked"]))) }
    let length = Double(marked.reduce(0) { $0 + $1.text.words }) / Double(max(1, marked.count))
    let scored = marked.map { (number: $0.number, text: $0.text, score: $0.text.score(averageLength: length)) }
      .sorted { ($0.score, $0.number) > ($1.score, $1.number) }
    let find = try db.cachedStatement(
      sql: """
        SELECT statement.*, board.id, board.project, board.title, board.kind, board.day
        FROM statement JOIN board ON board.number = statement.board
        WHERE statement.number = ? AND board.deleted_at IS NULL
        """)
    var hits: [(number: Int, hit: StatementHit)] = []
    for (number, text, _) in scored where hits.count < limit {
      guard let row = try Row.fetchOne(find, arguments: [number]),
        let hit = StatementHit(row: row, marks: text.marks, isNear: isNear)
      else { continue }
      hits.append((number, hit))
    }
    return hits
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
  fileprivate init?(row: Row, marks: [Range<Int>], isNear: Bool) {
    guard let board = StoredBoard.ID(row["id"] as String), let project = Project.ID(row["project"] as String),
      let kind = Report.Kind(rawValue: row["kind"]), let section = Section(rawValue: row["section"])
    else { return nil }
    self.init(
      board: board, project: project, boardTitle: row["title"], kind: kind, date: row["day"], section: section,
      place: row["place"], text: row["text"], marks: marks, isNear: isNear)
  }
}
