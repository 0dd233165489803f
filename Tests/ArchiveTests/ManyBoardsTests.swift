import Reports
import Synchronization
import Testing

@testable import Archive

/// As many as a test may take; `Benchmarks/archive` has a hundred thousand.
private let many = 3_000

@Test(arguments: Engine.all)
func `thousands of boards in one project are listed, found and counted to the last`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let (archive, project) = (bench.archive, bench.project.id)
  let report = Notes.outage.report
  let made = Mutex(0)
  _ = try await bench.store.bringIn([], [], limits: .none, on: Bench.now) { () throws(ArchiveError) in
    let start = made.withLock { $0 }
    let entries = (start..<min(many, start + 500)).map { number in
      archive.entry(
        report, id: archive.ids.identifier(), project: project, madeAt: Bench.start.adding(seconds: number / 2))
    }
    made.withLock { $0 += entries.count }
    return entries
  }
  var listed: [BoardCard] = []
  while true {
    let page = try await bench.store.boards(BoardFilter(projects: [project], after: listed.last?.id, limit: 700))
    if page.isEmpty { break }
    listed += page
  }
  #expect(listed.count == many && Set(listed.map(\.id)).count == many)
  #expect(listed.map(\.madeAt) == listed.map(\.madeAt).sorted(by: >))
  let last = try #require(listed.last)
  #expect(try await archive.card(startingWith: last.id.text) == last)
  var filter = ActionFilter(projects: [project], limit: 1_000)
  for order in [ActionFilter.Order.oldestFirst, .newestFirst] {
    (filter.order, filter.after) = (order, nil)
    var actions: [ActionRecord] = []
    while true {
      let page = try await bench.store.actions(filter)
      if page.isEmpty { break }
      actions += page
      filter.after = page.last?.id
    }
    #expect(actions.count == 2 * many && Set(actions.map(\.id)).count == 2 * many)
    #expect((actions.first?.id.board == last.id) == (order == .oldestFirst))
  }
  let counts = try await bench.store.actionCounts(of: project, on: "2100-01-01")
  #expect(counts.open + counts.done == 2 * many)
  let newest = try await bench.store.search(SearchQuery("load test"))
  #expect(newest.count == 20 && newest.allSatisfy { $0.text.lowercased().contains("load test") })
  // Every board has the same factors: what keeps coming back is there on all of them.
  #expect(try await archive.recurring(in: [project], limit: 1).first?.boards == many)
}
