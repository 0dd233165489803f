import Reports
import Testing

@testable import Archive

private func board(_ title: String, _ factors: String...) -> Keeping {
  Keeping(composition: Notes.composition([title, "Contributing factors"] + factors.map { "• \($0)" }))
}

@Test(arguments: Engine.all)
func `an earlier board with the same weakness is found, with the words and what became of its action`(engine: Engine)
  async throws
{
  let bench = try await Bench(engine)
  let first = try await bench.keep()
  for topic in ["the certificate of the gateway expired", "the queue consumer restarted in a loop"] {
    _ = try await bench.keep(board("Other", topic))
  }
  let later = try await bench.keep(Keeping(composition: Notes.again), at: Bench.start.adding(days: 7))
  let matches = try await bench.archive.matches(of: try await bench.archive.board(later), in: nil)
  let match = try #require(matches.first)
  #expect(matches.count == 1 && match.earlier.board == first && match.score > 0.6)
  #expect(Set(match.words) == ["connection", "pool", "checkout", "ran"])
  #expect(try await bench.archive.matches(of: try await bench.archive.board(first), in: nil).isEmpty, "none is earlier")
}

@Test(arguments: Engine.all)
func `only boards that the account may read are compared`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.keep()
  let later = try await bench.keep(Keeping(composition: Notes.again), at: Bench.start.adding(days: 7))
  let board = try await bench.archive.board(later)
  #expect(try await bench.archive.matches(of: board, in: []).isEmpty)
  #expect(try await bench.archive.matches(of: board, in: [bench.project.id]).count == 1)
}

@Test(arguments: Engine.all)
func `what has nothing in common but everyday words is no match`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  for text in [
    "the deploy of checkout had no canary", "the alert for disk space was muted", "retries of the worker had no limit",
    "the runbook for failover was out of date",
  ] {
    let id = try await bench.keep(board("Outage", text), at: Bench.start.adding(days: bench.scratch.folder.path.count))
    #expect(try await bench.archive.matches(of: try await bench.archive.board(id), in: nil).isEmpty)
  }
}

@Test(arguments: Engine.all)
func `what keeps coming back is ranked by how often`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  for (day, text) in [
    "retries of payments-worker had no limit", "the connection pool of checkout ran out",
    "payments-worker retried without a limit", "the payments-worker had no limit on retries",
    "connection pool of checkout ran out", "the certificate expired",
  ].enumerated() {
    _ = try await bench.keep(board("Outage", text), at: Bench.start.adding(days: day))
  }
  let recurring = try await bench.archive.recurring(in: nil)
  #expect(recurring.map(\.boards) == [3, 2])
  #expect(recurring.first?.words.contains("payments-worker") == true)
  #expect(recurring.first?.text == "the payments-worker had no limit on retries")
}

@Test(arguments: [
  ("deploys", "deployed"), ("caching", "cached"), ("retries", "retry"), ("queries", "query"), ("stopped", "stops"),
  ("processes", "processed"), ("caches", "cache"),
])
func `forms of one word are compared as one`(one: String, other: String) {
  #expect(Lemmas.of(one) == Lemmas.of(other))
}

@Test func `an earlier board is found however many later ones are like it`() async throws {
  let bench = try await Bench()
  _ = try await bench.keep(at: Bench.start)
  let second = try await bench.keep(Keeping(composition: Notes.again), at: Bench.start.adding(days: 1))
  for day in 2..<20 { _ = try await bench.keep(Keeping(composition: Notes.again), at: Bench.start.adding(days: day)) }
  let board = try await bench.archive.board(second)
  #expect(try await bench.archive.matches(of: board, in: nil).map(\.earlier.boardTitle) == ["Checkout outage"])
}

@Test(arguments: Engine.all)
func `a board that says the same twice is told once`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let twice = ["the connection pool of checkout ran out", "connection pool of checkout ran out under load"]
  for day in 0..<2 {
    _ = try await bench.keep(
      Keeping(composition: Notes.composition(["Slow \(day)", "Contributing factors"] + twice.map { "• \($0)" })),
      at: Bench.start.adding(days: day))
  }
  let later = try await bench.keep(board("Slow again", twice[0]), at: Bench.start.adding(days: 7))
  let matches = try await bench.archive.matches(of: try await bench.archive.board(later), in: nil)
  #expect(matches.count == 2 && Set(matches.map(\.earlier.board)).count == 2)
  let recurring = try #require(try await bench.archive.recurring(in: nil).first)
  #expect(recurring.boards == 3 && recurring.factors.count == 3)
}
