import Blameless
import Reports
import Testing
import Whiteboard

@testable import Archive

/// A board with a word that was hard to read, one that may be a name, and a line that blames.
private func doubtful() -> Composition {
  let texts = [
    "Checkout outage", "Timeline", "14:02 the conection pol ran out", "14:31 paged Vexillia about the queue",
    "Root cause",
    "the DBA forgot to raise the limit of the pool",
  ]
  return Composer().compose(
    Board(
      lines: texts.enumerated().map { index, text in
        let words = text.split(separator: " ").map {
          Word(text: String($0), confidence: $0 == "pol" ? 0.2 : 0.95, box: nil)
        }
        return Line(
          id: Line.ID(index + 1), words: words,
          box: Quad(x: 40, y: 20 + Double(index) * 40, width: Double(text.count) * 10, height: 24), mark: nil)
      }))
}

private struct Reviewed {
  let bench: Bench
  let id: StoredBoard.ID

  init() async throws {
    bench = try await Bench()
    id = try await bench.keep(Keeping(composition: doubtful()))
  }

  func items() async throws -> [ReviewItem] {
    try await bench.archive.doubts(of: try await bench.archive.board(id).card)
  }

  /// - Returns: the report afterwards.
  func settle(_ reason: ReviewItem.Reason, as settlement: Settlement) async throws -> Report {
    let item = try #require(try await items().first { $0.reason == reason })
    try await bench.archive.settle(item, as: settlement, in: id, on: Bench.now)
    #expect(try await !items().contains(item))
    return try await bench.archive.board(id).report
  }
}

@Test func `a word that is retyped is right in its line and in every statement from it`() async throws {
  let reviewed = try await Reviewed()
  let before = try await reviewed.bench.archive.board(reviewed.id).report
  #expect(before.lines[2].isDoubtful)
  let report = try await reviewed.settle(.lowConfidence, as: .retyped("pool"))
  #expect(report.timeline[0].text.description == "the conection pool ran out")
  #expect(report.lines[2].text.description.hasSuffix("conection pool ran out") && !report.lines[2].isDoubtful)
  #expect(report.timeline[1] == before.timeline[1])
  #expect(try await reviewed.bench.store.search(SearchQuery("pool ran")).contains { $0.section == .timeline })
}

@Test func `a word that was read rightly stays, and is doubtful no more`() async throws {
  let reviewed = try await Reviewed()
  let report = try await reviewed.settle(.lowConfidence, as: .right)
  #expect(report.timeline[0].text.description == "the conection pol ran out" && !report.lines[2].isDoubtful)
}

@Test(arguments: [Settlement.nobody, .service])
func `a word that is nobody stands in the report again`(settlement: Settlement) async throws {
  let reviewed = try await Reviewed()
  let before = try await reviewed.bench.archive.board(reviewed.id).report
  #expect(!before.timeline[1].text.description.contains("Vexillia"))
  let report = try await reviewed.settle(.maybeAName, as: settlement)
  #expect(report.timeline[1].text.description == "paged Vexillia about the queue")
  #expect(report.lines[3].text.description.contains("Vexillia"))
}

@Test func `a word that is somebody is known from then on`() async throws {
  let reviewed = try await Reviewed()
  let report = try await reviewed.settle(.maybeAName, as: .person)
  #expect(!"\(report)".contains("Vexillia"))
  let board = try await reviewed.bench.archive.privateBoard(try await reviewed.bench.archive.board(reviewed.id).card)
  #expect(board.roster.map(\.name) == ["Vexillia"])
}

@Test func `a question in the place of blame is taken, or dismissed with a reason that names nobody`() async throws {
  let reviewed = try await Reviewed()
  let questions = try await reviewed.bench.archive.board(reviewed.id).report.questions
  #expect(questions.contains { $0.asks == .blame })
  #expect(try await reviewed.settle(.blame, as: .accepted).questions == questions)
  let other = try await Reviewed()
  let report = try await other.settle(.blame, as: .dismissed(because: "Alice Moreau says it was the template"))
  #expect(!report.questions.contains { $0.asks == .blame })
  let detail = try #require(try await other.bench.store.history(of: other.id).last?.detail)
  #expect(detail.contains("template") && !detail.contains("Moreau"))
}

@Test func `what somebody wrote by hand is not undone by a word that is retyped`() async throws {
  let reviewed = try await Reviewed()
  let editing = try await reviewed.bench.archive.edit(reviewed.id)
  _ = try await reviewed.bench.archive.finish(
    editing, with: editing.sheet.replacing("the conection pol ran out", with: "no connection was free"), on: Bench.now)
  let report = try await reviewed.settle(.lowConfidence, as: .retyped("pool"))
  #expect(report.timeline[0].text.description == "no connection was free")
}

@Test func `a question in the place of blame is asked in other words, about the system`() async throws {
  let reviewed = try await Reviewed()
  let question = try await reviewed.bench.archive.question(
    "What would have told that the limit was near", in: reviewed.id)
  let report = try await reviewed.settle(.blame, as: .asked(question))
  let asked = report.questions.filter { $0.asks == .blame }.map(\.text.description)
  #expect(asked == ["What would have told that the limit was near?"])
  #expect(try await reviewed.bench.store.history(of: reviewed.id).last?.detail == "1 question in other words")
}

@Test(arguments: [
  "Who forgot the limit?", "Why did Alice Moreau forget the limit?", "Wer hat das vergessen?", "Whose job was it?",
  "Why did the DBA forget to raise the limit?", "  ", "?",
])
func `a question that asks for somebody is refused`(question: String) async throws {
  let reviewed = try await Reviewed()
  await #expect(throws: EditRefusal.self) { _ = try await reviewed.bench.archive.question(question, in: reviewed.id) }
}

@Test(arguments: [Settlement.nobody, .service, .right, .retyped("pool"), .dismissed(because: "it was the template")])
func `what was settled is doubtful again when it is undone`(settlement: Settlement) async throws {
  let reviewed = try await Reviewed()
  let (report, items) = (
    try await reviewed.bench.archive.board(reviewed.id).report, try await reviewed.items()
  )
  let reason: ReviewItem.Reason =
    switch settlement {
    case .nobody, .service, .person: .maybeAName
    case .right, .retyped: .lowConfidence
    case .accepted, .asked, .dismissed: .blame
    }
  _ = try await reviewed.settle(reason, as: settlement)
  try await reviewed.bench.archive.undo(seen: 2, in: reviewed.id, on: Bench.now)
  #expect(try await reviewed.bench.archive.board(reviewed.id).report == report)
  #expect(try await reviewed.items() == items)
}
