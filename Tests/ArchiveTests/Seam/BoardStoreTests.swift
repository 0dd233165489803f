import Reports
import Testing

@testable import Archive

@Test(arguments: Engine.all)
func `what was kept is read back as it was`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  let board = try await bench.archive.board(id)
  #expect(JSONReport.render(board.report, privateSide: nil) == JSONReport.render(Notes.outage.report, privateSide: nil))
  let card = board.card
  #expect(card.kind == .postmortem && card.date == "2026-11-18" && card.revision == 1 && card.hasPrivateSide)
  let side = try await bench.archive.privateBoard(card)
  #expect(side.side == Notes.outage.privateSide)
  #expect(try await bench.archive.original(side.originals[0], of: card) == Array("a photo".utf8))
  #expect(try await bench.store.jobs().isEmpty)
}

@Test(arguments: Engine.all)
func `the bone that a factor stands on is kept, and exported`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  var report = Notes.outage.report
  report.factors[0].category = report.title
  let id = try await bench.archive.keepNearMiss(report, in: bench.project, at: Bench.start)
  #expect(try await bench.archive.board(id).report.factors == report.factors)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  _ = try await other.importFolder(folder, owner: nil, on: Bench.now)
  #expect(try await other.board(id).report.factors.map(\.category) == report.factors.map(\.category))
}

@Test(arguments: Engine.all)
func `any beginning of an id that only one board has finds it`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let first = try await bench.keep()
  for length in 1...8 {
    let prefix = String(first.text.prefix(length))
    #expect(try await bench.archive.card(startingWith: prefix.uppercased()).id == first)
  }
  await #expect(throws: ArchiveError.noBoard("nope")) { try await bench.archive.card(startingWith: "nope") }
  var second = first
  while second.text.first != first.text.first || second == first { second = try await bench.keep() }
  let prefix = String(first.text.prefix(1))
  await #expect(throws: ArchiveError.severalBoards(prefix: prefix, ids: [first, second].sorted())) {
    try await bench.archive.card(startingWith: prefix)
  }
}

@Test(arguments: Engine.all)
func `a deleted board is gone from every list and comes back whole`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  try await bench.store.delete(id, on: Bench.now)
  #expect(try await bench.store.boards(BoardFilter()).isEmpty)
  #expect(try await bench.store.search(SearchQuery("pool")).isEmpty)
  #expect(try await bench.store.actions(ActionFilter()).isEmpty)
  await #expect(throws: ArchiveError.boardDeleted(id)) { try await bench.archive.board(id) }
  await #expect(throws: ArchiveError.boardDeleted(id)) { try await bench.store.delete(id, on: Bench.now) }
  var filter = BoardFilter()
  filter.isDeleted = true
  #expect(try await bench.store.boards(filter).map(\.id) == [id])
  try await bench.store.undelete(id, limit: nil, on: Bench.now)
  await #expect(throws: ArchiveError.boardNotDeleted(id)) {
    try await bench.store.undelete(id, limit: nil, on: Bench.now)
  }
  #expect(try await bench.archive.board(id).report.actions.count == 2)
  #expect(try await bench.store.history(of: id).map(\.deed) == [.kept, .deleted, .undeleted])
}

@Test(arguments: Engine.all)
func `boards are listed newest first, in pages`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  var ids: [StoredBoard.ID] = []
  // Two of them in the same second.
  for second in [0, 5, 5, 9, 20] { ids.append(try await bench.keep(at: Bench.start.adding(seconds: second))) }
  var listed: [BoardCard] = []
  while true {
    let page = try await bench.store.boards(BoardFilter(after: listed.last?.id, limit: 2))
    if page.isEmpty { break }
    listed += page
  }
  #expect(Set(listed.map(\.id)) == Set(ids) && listed.count == 5)
  #expect(listed.map(\.madeAt) == listed.map(\.madeAt).sorted(by: >))
}

@Test(arguments: Engine.all)
func `an id that is taken is refused, and nothing changes`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  let entry = bench.archive.entry(Notes.again.report, id: id, project: bench.project.id, madeAt: Bench.start)
  await #expect(throws: ArchiveError.idTaken(id.text)) {
    try await bench.store.keep(entry, finishing: nil, limit: nil, on: Bench.now)
  }
  #expect(try await bench.archive.board(id).report.title == Notes.outage.report.title)
  #expect(try await bench.store.history(of: id).count == 1)
}

@Test(arguments: Engine.all)
func `of two who change one board the second is told`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  var report = try await bench.archive.board(id).report
  report.notes.append(Statement(text: report.title, sources: []))
  let entry = bench.archive.entry(report, id: id, project: bench.project.id, madeAt: Bench.start)
  _ = try await bench.store.revise(entry, seen: 1, former: .kept, detail: "first", on: Bench.now)
  await #expect(throws: ArchiveError.changedSince(id)) {
    _ = try await bench.store.revise(entry, seen: 1, former: .kept, detail: "second", on: Bench.now)
  }
  #expect(try await bench.archive.board(id).card.revision == 2)
  #expect(try await bench.store.formerReports(of: id).count == 1)
  #expect(try await bench.store.search(SearchQuery("quick")).count == 1)
}

@Test(arguments: Engine.all)
func `many at once are kept all or not at all`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let report = Notes.outage.report
  let (archive, project) = (bench.archive, bench.project.id)
  let calls = Counter()
  await #expect(throws: ArchiveError.self) {
    try await bench.store.bringIn([], [], limits: .none, on: Bench.now) { () throws(ArchiveError) in
      if calls.next() == 3 { throw .importRefused(file: "x", reason: "It ends.") }
      return (0..<10).map { _ in
        archive.entry(report, id: archive.ids.identifier(), project: project, madeAt: Bench.start)
      }
    }
  }
  #expect(try await bench.store.boards(BoardFilter()).isEmpty)
  #expect(try await bench.store.search(SearchQuery("pool")).isEmpty)
}
