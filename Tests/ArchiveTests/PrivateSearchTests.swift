import Blameless
import Reports
import Testing

@testable import Archive

private let roster = [Person(name: "Zebulon Quist", role: "operator")]

private func board(_ lines: String...) -> Keeping {
  Keeping(composition: Notes.composition(lines, roster: roster), roster: roster)
}

private let outage = board("Outage", "Notes", "Zebulon Quist rebooted the gateway", "the pool was empty")
private let plan = board("Plan", "Actions", "☐ Add the alert - Zebulon Quist")

@Test(arguments: Engine.all)
func `names are found on the private side, and who holds what`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let first = try await bench.keep(outage)
  let second = try await bench.keep(plan, at: Bench.start.adding(days: 1))
  let hits = try await bench.archive.searchPrivate(SearchQuery("zebulon")).hits
  #expect(Set(hits.map(\.board.id)) == [first, second] && hits.first?.board.id == second, "newest first")
  #expect(hits.contains { $0.text == "Zebulon Quist rebooted the gateway" })
  #expect(hits.contains { $0.text.hasPrefix("Zebulon Quist: ") && $0.text.contains("alert") })
  let hit = try #require(try await bench.archive.searchPrivate(SearchQuery("reboots gate*")).hits.first)
  let letters = Array(hit.text)
  #expect(hit.marks.map { String(letters[$0]) } == ["rebooted", "gateway"])
  #expect(try await bench.archive.searchPrivate(SearchQuery("\"quist rebooted\"")).hits.count == 1)
  #expect(try await bench.archive.searchPrivate(SearchQuery("\"rebooted quist\"")).hits.isEmpty)
  #expect(try await bench.archive.searchPrivate(SearchQuery("")).hits.isEmpty)
  #expect(try await bench.store.search(SearchQuery("zebulon")).isEmpty, "what is published names nobody")
}

@Test(arguments: Engine.all)
func `a private search keeps to projects, kinds and days`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep(outage)
  func count(_ change: (inout SearchQuery) -> Void) async throws -> Int {
    var query = SearchQuery("zebulon")
    change(&query)
    return try await bench.archive.searchPrivate(query).hits.count
  }
  let day = Bench.start.date
  #expect(try await count { _ in } == 1)
  #expect(try await count { $0.projects = [] } == 0)
  #expect(try await count { $0.kinds = [.nearMiss] } == 0)
  #expect(try await count { ($0.from, $0.to) = (day, day) } == 1)
  #expect(try await count { $0.from = Bench.start.adding(days: 1).date } == 0)
  #expect(try await count { $0.limit = 0 } == 0)
}

@Test func `what is sealed is not searched without its key, and that is told`() async throws {
  let key = try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8))
  let bench = try await Bench(isSealed: true, key: key)
  _ = try await bench.keep(outage)
  #expect(try await bench.archive.searchPrivate(SearchQuery("zebulon")).hits.count == 1)
  let other = try await BoardArchive(store: bench.store, photos: bench.archive.photos)
  let found = try await other.searchPrivate(SearchQuery("zebulon"))
  #expect(found.hits.isEmpty && found.unopened == [bench.project.id])
}
