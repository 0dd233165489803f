import Blameless
import Reports
import Testing

@testable import Archive

private func edited(_ bench: Bench, _ id: StoredBoard.ID, _ old: String, _ new: String) async throws -> Int {
  let editing = try await bench.archive.edit(id)
  #expect(editing.sheet.contains(old))
  return try await bench.archive.finish(editing, with: editing.sheet.replacing(old, with: new), on: Bench.now)
}

@Test func `a sheet that was not touched changes nothing`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  #expect(try await bench.archive.finish(editing, with: editing.sheet, on: Bench.now) == 0)
  #expect(try await bench.archive.board(id).card.revision == 1)
}

@Test func `what is changed on the sheet is changed in the report`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  #expect(
    try await edited(
      bench, id, "f1 | connection pool of checkout ran out", "f1 | connection pool of checkout had no free connection")
      == 1)
  let report = try await bench.archive.board(id).report
  #expect(report.factors[0].text.description == "connection pool of checkout had no free connection")
  #expect(report.factors[0].sources == Notes.outage.report.factors[0].sources)
  #expect(try await bench.store.search(SearchQuery("free connection")).count == 1)
  #expect(try await bench.store.history(of: id).last?.detail == "1 statement")
}

@Test func `a new statement leads back to a line of its own`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let heading = "Contributing factors\n"
  #expect(try await edited(bench, id, heading, heading + "+ | The alert had no owner\n") == 1)
  let board = try await bench.archive.board(id)
  let line = try #require(board.report.lines.last)
  #expect(board.report.factors[0].sources == [line.id] && line.text.description == "The alert had no owner")
  #expect(try await bench.archive.privateBoard(board.card).side.rawLines[line.id] == "The alert had no owner")
}

@Test func `what is taken out takes its references along, and numbers stay`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  let lines = editing.sheet.split(separator: "\n", omittingEmptySubsequences: false)
  let sheet = lines.filter { !$0.hasPrefix("a1 |") && !$0.hasPrefix("f1 |") }.joined(separator: "\n")
    .replacing("Decisions\n", with: "++ | measure it\n+ | Write the runbook\n\nDecisions\n")
  #expect(try await bench.archive.finish(editing, with: sheet, on: Bench.now) == 4)
  let actions = try await bench.store.actions(ActionFilter(board: id))
  #expect(actions.map(\.id.number) == [2, 3] && actions.map(\.title) == ["Raise the pool limit", "Write the runbook"])
  #expect(actions[0].subtasks.map(\.title) == ["Measure it"] || actions[0].subtasks.map(\.title) == ["measure it"])
  #expect(actions[0].state == .done)
}

@Test(arguments: [
  ("ran out", "ran out because Alice slept"), ("ran out", "was left small by the careless DBA"),
  ("ran out", "was forgotten by bob@example.com"),
])
func `names and blame are refused with the line, and nothing changes`(old: String, new: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  await #expect(throws: EditProblem.self) { try await edited(bench, id, old, new) }
  #expect(try await bench.archive.board(id).card.revision == 1)
}

@Test(arguments: [
  ("f1 |", "f9 |"), ("f1 |", "?? |"), ("f2 |", "f1 |"), ("t1 |", "# "), ("e1 14:02", "e1 25:99"), ("f1 |", "f1 "),
  ("Timeline\n", "Timelime\n"),
])
func `a sheet that makes no sense is refused`(old: String, new: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  await #expect(throws: EditProblem.self) { try await edited(bench, id, old, new) }
}

@Test func `a time that was misread is put right`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  #expect(try await edited(bench, id, "e2 14:19", "e2 14:17") == 1)
  #expect(try await bench.archive.board(id).report.timeline[1].time == "14:17")
}

@Test func `an action that moved meanwhile is not moved back by an edit`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  _ = try await bench.store.move(ActionRecord.ID(board: id, number: 1), to: .done, because: nil, on: Bench.now)
  await #expect(throws: ArchiveError.changedSince(id)) {
    try await bench.archive.finish(editing, with: editing.sheet.replacing("ran out", with: "was empty"), on: Bench.now)
  }
}

@Test func `who holds an action goes where the action goes`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Notes.composition(
        ["Plan", "Actions", "☐ Add the alert - Alice", "☐ Write the runbook - Alice Moreau"],
        roster: [Person(name: "Alice Moreau", role: "engineer")])))
  let before = try await bench.archive.privateBoard(try await bench.archive.board(id).card).side.holders
  let editing = try await bench.archive.edit(id)
  let sheet = editing.sheet.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("a1 |") }
    .joined(separator: "\n")
  _ = try await bench.archive.finish(editing, with: sheet, on: Bench.now)
  let after = try await bench.archive.privateBoard(try await bench.archive.board(id).card).side.holders
  #expect(before.count == 2 && after == [0: before[1] ?? ""])
}
