import Reports
import Testing

@testable import Archive

private func found(_ text: String, in store: any ArchiveStore, _ change: (inout SearchQuery) -> Void = { _ in })
  async throws -> [String]
{
  var query = SearchQuery(text)
  change(&query)
  return try await store.search(query).map(\.text)
}

/// Every statement of these boards that has a word, whatever else their composer made of them.
private func texts(having word: String, in boards: Composition..., sections: Set<Section>? = nil) -> [String] {
  boards.flatMap { EntryDraft.statements(of: $0.report) }
    .filter { $0.text.lowercased().contains(word) && sections?.contains($0.section) ?? true }.map(\.text).sorted()
}

@Test(arguments: Engine.all)
func `words, phrases and beginnings find statements, and the words are marked`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep()
  let hits = try await bench.store.search(SearchQuery("pool checkout"))
  #expect(hits.count == 1)
  let hit = try #require(hits.first)
  let letters = Array(hit.text)
  #expect(hit.marks.map { String(letters[$0]) } == ["pool", "checkout"])
  #expect(hit.section == .factors && hit.boardTitle == "Checkout outage" && hit.date == "2026-11-18" && !hit.isNear)
  #expect(try await found("\"load test\"", in: bench.store).sorted() == texts(having: "load test", in: Notes.outage))
  #expect(try await found("\"test load\"", in: bench.store).isEmpty)
  #expect(try await found("rollb*", in: bench.store).count == 1)
  #expect(try await found("deploys", in: bench.store).count == 1, "an ending makes no difference")
}

@Test(
  arguments: Engine.all,
  [
    ("conection", "connection"), ("connectoin", "connection"), ("rollbak", "rollback"), ("chekcout", "checkout"),
    ("pipelinne", "pipeline"),
  ])
func `a slip of the hand finds the word`(engine: Engine, slip: (typed: String, meant: String)) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep()
  let hits = try await bench.store.search(SearchQuery(slip.typed))
  #expect(!hits.isEmpty && hits.allSatisfy { $0.isNear && $0.text.lowercased().contains(slip.meant) })
}

@Test(
  arguments: Engine.all, [("runbook", "nunbook"), ("timer", "tirner"), ("pool", "p0ol"), ("cloud", "doud")])
func `a slip of the reader is found by the word that was written`(engine: Engine, slip: (typed: String, read: String))
  async throws
{
  let bench = try await Bench(engine)
  _ = try await bench.keep(Keeping(composition: Notes.composition(["Notes", "• the old \(slip.read) was there"])))
  #expect(try await found(slip.typed, in: bench.store).count == 1)
}

@Test(arguments: Engine.all)
func `what is spelt as typed comes before what is only near`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  for word in ["castle", "cattle", "castle"] {
    _ = try await bench.keep(Keeping(composition: Notes.composition(["Notes", "• the \(word) came back"])))
  }
  #expect(
    try await bench.store.search(SearchQuery("cattle")).map(\.text)
      == ["the cattle came back", "the castle came back", "the castle came back"])
}

@Test(arguments: Engine.all)
func `filters narrow a search`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep()
  _ = try await bench.keep(Keeping(composition: Notes.again))
  let store = bench.store
  let (first, second) = (texts(having: "pool", in: Notes.outage), texts(having: "pool", in: Notes.again))
  #expect(first.count > 1 && !second.isEmpty)
  #expect(try await found("pool", in: store).sorted() == (first + second).sorted())
  #expect(try await found("pool", in: store) { $0.sections = [.factors] }.count == 2)
  #expect(try await found("pool", in: store) { $0.states = [.done] }.count == 1)
  #expect(try await found("pool", in: store) { $0.from = "2026-11-20" }.sorted() == second)
  #expect(try await found("pool", in: store) { $0.to = "2026-11-20" }.sorted() == first)
  #expect(try await found("pool", in: store) { $0.projects = [] }.isEmpty)
  #expect(try await found("pool", in: store) { $0.kinds = [.nearMiss] }.isEmpty)
  #expect(try await found("alert", in: store) { $0.phases = [.detection] }.count == 1)
  #expect(try await found("pool", in: store) { $0.limit = 2 }.count == 2)
}

@Test(
  arguments: Engine.all,
  [
    "", "\"", "AND OR NOT", "(a", "*", "a^2", "text:pool", "\"pool", "NEAR(a b)", "\u{0}", "🙂", "' OR 1=1 --", "-",
    "{x}",
  ])
func `whatever is typed is no error`(engine: Engine, text: String) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep()
  _ = try await bench.store.search(SearchQuery(text))
}

@Test(arguments: Engine.all)
func `accents and capitals make no difference`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep(Keeping(composition: Notes.composition(["Notes", "• la réplica perdió la conexión"])))
  #expect(try await found("REPLICA conexion", in: bench.store).count == 1)
  #expect(try await found("conexoin", in: bench.store).count == 1)
}

@Test(arguments: Engine.all)
func `the private side is never found`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep()
  #expect(try await found("alice", in: bench.store).isEmpty)
}

@Test(arguments: Engine.all)
func `a slip among letters that a reader takes for one is found, and one in a plural`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep(
    Keeping(
      composition: Notes.composition([
        "Outage", "Notes", "connection monitoring capacity traffic cluster", "expired certificates",
      ])))
  for typed in [
    "cornection", "monitorng", "capackty", "capactiy", "traffci", "csluster", "cerificate", "certificatse",
    "connectlon",
  ] {
    #expect(try await bench.store.search(SearchQuery(typed)).count == 1, "\(typed)")
  }
}
