import GRDB

/// In how many factors words stand. Of common words it is an estimate from the newest that have them, for counting them
/// all takes long and changes little.
struct FactorCounts {
  /// Less than this many are counted.
  private static let counted = 200

  let all: Int
  private let db: Database
  /// Numbers rise with time.
  private let first: Int
  private let last: Int

  init(_ db: Database) throws {
    self.db = db
    let row = try Row.fetchOne(db, sql: "SELECT (SELECT min(number) FROM factor), (SELECT max(number) FROM factor)")
    (first, last) = (row?[0] ?? 0, row?[1] ?? 0)
    all = try Int.fetchOne(db, sql: "SELECT count(*) FROM factor") ?? 0
  }

  /// Words that no factor has are left out.
  func having(_ lemmas: Set<String>) throws -> [String: Int] {
    let find = try db.cachedStatement(
      sql: """
        SELECT count(*), min(number) FROM (
          SELECT rowid AS number FROM factor_words WHERE factor_words MATCH ? ORDER BY rowid DESC LIMIT \(Self.counted))
        """)
    return try lemmas.reduce(into: [:]) { having, lemma in
      guard let row = try Row.fetchOne(find, arguments: [Self.term(lemma)]), let count = row[0] as Int?, count > 0
      else {
        return
      }
      guard count == Self.counted, let oldest = row[1] as Int? else {
        having[lemma] = count
        return
      }
      having[lemma] = min(all, count * (last - first + 1) / (last - oldest + 1))
    }
  }

  /// In the language of FTS5.
  static func term(_ lemma: String) -> String { "\"\(lemma.filter { $0 != "\"" })\"" }
}
