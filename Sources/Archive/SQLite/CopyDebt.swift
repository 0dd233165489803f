import GRDB
import JSONText

/// What is gone from the archive and has still to go from the copies beside it. It is noted in the same step in which it goes:
/// a process that dies between the two leaves nothing behind that nobody knows of.
struct CopyDebt: Equatable {
  var boards: Set<String> = []
  var photos: Set<String> = []
  var jobs: Set<String> = []

  var isEmpty: Bool { boards.isEmpty && photos.isEmpty && jobs.isEmpty }

  init() {}

  /// As it is noted.
  init(_ db: Database) throws {
    let text = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'copies'")
    guard let text else { return }
    let value = try JSONReader.value(of: Array(text.utf8))
    func strings(_ key: String) -> Set<String> { Set((value[key]?.array ?? []).compactMap(\.string)) }
    (boards, photos, jobs) = (strings("boards"), strings("photos"), strings("jobs"))
  }

  /// Notes it, beside what is noted already.
  func add(_ db: Database) throws {
    guard !isEmpty else { return }
    var all = try CopyDebt(db)
    all.boards.formUnion(boards)
    all.photos.formUnion(photos)
    all.jobs.formUnion(jobs)
    func array(_ strings: Set<String>) -> JSONValue { .array(strings.sorted().map(JSONValue.string)) }
    let text = JSONValue.object([
      ("boards", array(all.boards)), ("photos", array(all.photos)), ("jobs", array(all.jobs)),
    ]).line
    try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES ('copies', ?)", arguments: [text])
  }

  /// Strikes it out, unless more has come since.
  func settle(_ db: Database) throws {
    guard try !isEmpty && CopyDebt(db) == self else { return }
    try db.execute(
      sql: "DELETE FROM setting WHERE name = 'copies'; INSERT OR REPLACE INTO setting VALUES ('scrub', 1)")
  }
}
