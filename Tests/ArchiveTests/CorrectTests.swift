import Blameless
import Reports
import Testing
import Whiteboard

@testable import Archive

/// A board as a photo of it was read: with slips, and with somebody's name.
private struct Board1 {
  let bench: Bench
  let id: StoredBoard.ID

  init() async throws {
    bench = try await Bench()
    let texts = [
      "Checkout outage", "Timeline", "14:02 the conection pol ran out", "14:31 Alice Moreau paged about the qeue",
      "Root cause", "the limit was small",
    ]
    let board = Board(
      lines: texts.enumerated().map { index, text in
        Line(
          id: Line.ID(index + 1),
          words: text.split(separator: " ").map {
            Word(text: String($0), confidence: $0 == "pol" ? 0.2 : 0.95, box: nil)
          }, box: nil, mark: nil)
      })
    id = try await bench.keep(Keeping(composition: Composer().compose(board)))
  }

  func report() async throws -> Report { try await bench.archive.board(id).report }

  func correct(_ line: Int, _ text: String, seen: Int? = nil) async throws {
    let revision = try await bench.archive.board(id).card.revision
    try await bench.archive.correct(Line.ID(line), to: text, seen: seen ?? revision, in: id, on: Bench.now)
  }

  func raw(_ line: Int) async throws -> String? {
    try await bench.archive.privateBoard(try await bench.archive.board(id).card).side.rawLines[Line.ID(line)]
  }
}

@Test func `a line that is corrected is right in the report, and nothing of it is doubtful`() async throws {
  let board = try await Board1()
  try await board.correct(3, "14:02 the connection pool ran out")
  let report = try await board.report()
  #expect(report.timeline[0].text.description == "the connection pool ran out")
  #expect(report.lines[2].text.description == "14:02 the connection pool ran out" && !report.lines[2].isDoubtful)
  #expect(
    try await board.bench.archive.doubts(of: try await board.bench.archive.board(board.id).card).allSatisfy {
      $0.line != Line.ID(3)
    })
  #expect(try await board.bench.store.history(of: board.id).last?.detail == "1 line corrected")
}

@Test func `a word that was left out is put in where it belongs, and one too many goes`() async throws {
  let board = try await Board1()
  try await board.correct(6, "the limit of the pool was small")
  #expect(try await board.report().factors[0].text.description == "the limit of the pool was small")
  try await board.correct(6, "the limit was small")
  #expect(try await board.report().factors[0].text.description == "the limit was small")
}

@Test func `a time that was misread goes with its event`() async throws {
  let board = try await Board1()
  let words = try await board.report().lines[2].text.description.replacing("14:02", with: "14:40")
  try await board.correct(3, words)
  #expect(try await board.report().timeline.map(\.time) == ["14:31", "14:40"])
}

@Test func `a name stays where it was, on the private side alone, when the words beside it are mended`() async throws {
  let board = try await Board1()
  let line = try await board.report().lines[3].text.description
  #expect(!line.contains("Moreau"))
  try await board.correct(4, line.replacing("qeue", with: "queue"))
  #expect(try await board.report().timeline[1].text.description.hasSuffix("about the queue"))
  #expect(try await board.raw(4) == "14:31 Alice Moreau paged about the queue")
  #expect(try await !"\(board.report())".contains("Moreau"))
}

@Test(arguments: ["", "  ", "Alice Moreau broke it", "the DBA forgot to raise the limit"])
func `what names or blames somebody, or says nothing, is refused and nothing changes`(typed: String) async throws {
  let board = try await Board1()
  let before = try await board.report()
  await #expect(throws: EditRefusal.self) { try await board.correct(6, typed) }
  #expect(try await board.report() == before)
  #expect(try await board.bench.store.formerReports(of: board.id).isEmpty)
}

@Test func `a correction of what somebody else changed meanwhile is refused`() async throws {
  let board = try await Board1()
  try await board.correct(6, "the limit was far too small")
  await #expect(throws: ArchiveError.changedSince(board.id)) {
    try await board.correct(6, "the limit was low", seen: 1)
  }
}

@Test func `a correction that is undone leaves the words doubtful as they were`() async throws {
  let board = try await Board1()
  let before = try await board.report()
  let doubts = try await board.bench.archive.doubts(of: try await board.bench.archive.board(board.id).card)
  try await board.correct(3, "14:02 the connection pool ran out")
  try await board.bench.archive.undo(seen: 2, in: board.id, on: Bench.now)
  #expect(try await board.report() == before)
  #expect(try await board.bench.archive.doubts(of: try await board.bench.archive.board(board.id).card) == doubts)
  #expect(try await board.raw(3) == "14:02 the conection pol ran out")
}

@Test func `an action has the owner and the day that somebody gives it, and they can be undone`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Composer().compose(
        try NotesReader.notes(of: Array("# Outage\n\n## Actions\n\n- [ ] Add an alert\n".utf8), ending: "md"))))
  let action = ActionRecord.ID(board: id, number: 1)
  #expect(
    try await bench.archive.assign(
      action, to: "platform team", due: "2026-12-24", seen: (nil, nil), on: Bench.now))
  let record = try #require(try await bench.store.actions(ActionFilter(board: id)).first)
  #expect(record.owner == "platform team" && record.due == "2026-12-24")
  await #expect(throws: ArchiveError.changedSince(id)) {
    _ = try await bench.archive.assign(action, to: "SRE", due: nil, seen: (nil, nil), on: Bench.now)
  }
  try await bench.archive.undo(seen: 2, in: id, on: Bench.now)
  #expect(try await bench.store.actions(ActionFilter(board: id)).first?.owner == nil)
}

@Test(arguments: [
  "Alice", "alice", "Alice Moreau", "@kasia", "a.moreau@example.org", "Priya and the platform team", "Vexillia",
])
func `an action is nobody's by name`(owner: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let action = ActionRecord.ID(board: id, number: 1)
  let record = try #require(try await bench.store.actions(ActionFilter(board: id)).first { $0.id == action })
  await #expect(throws: EditRefusal.self) {
    _ = try await bench.archive.assign(
      action, to: owner, due: record.due, seen: (record.owner, record.due), on: Bench.now)
  }
}

@Test(arguments: [
  "platform team", "SRE", "on-call", "database team", "DBA", "Payments team", "incident commander", "QA",
])
func `an action is a role's or a team's`(owner: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let action = ActionRecord.ID(board: id, number: 1)
  let record = try #require(try await bench.store.actions(ActionFilter(board: id)).first { $0.id == action })
  _ = try await bench.archive.assign(
    action, to: owner, due: record.due, seen: (record.owner, record.due), on: Bench.now)
  #expect(try await bench.store.actions(ActionFilter(board: id)).first { $0.id == action }?.owner == owner)
}
