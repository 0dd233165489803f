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

  init(_ composition: Composition = doubtful()) async throws {
    bench = try await Bench()
    id = try await bench.keep(Keeping(composition: composition))
  }

  func report() async throws -> Report { try await bench.archive.board(id).report }

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

@Test
func `a word that was said to be somebody by mistake stands in the report again, and is out again when that is undone`()
  async throws
{
  let reviewed = try await Reviewed()
  let archive = reviewed.bench.archive
  let before = try await reviewed.report()
  _ = try await reviewed.settle(.maybeAName, as: .person)
  #expect(try await archive.namesKeptOut(of: try await archive.board(reviewed.id).card) == ["Vexillia"])
  try await archive.putBack("Vexillia", into: reviewed.id, on: Bench.now)
  #expect(try await reviewed.report().timeline[1].text.description == "paged Vexillia about the queue")
  let card = try await archive.board(reviewed.id).card
  #expect(try await archive.namesKeptOut(of: card).isEmpty)
  try await archive.undo(seen: card.revision, in: reviewed.id, on: Bench.now)
  #expect(try await reviewed.report() == before)
  #expect(try await archive.namesKeptOut(of: try await archive.board(reviewed.id).card) == ["Vexillia"])
}

@Test func `a name that nobody saw is taken out of the board by whoever sees it`() async throws {
  let reviewed = try await Reviewed(
    try Notes.typed("# Queue outage\n\n## Timeline\n\n- 10:02 quillon noticed that the queue was long\n"))
  let archive = reviewed.bench.archive
  await #expect(throws: EditRefusal.self) {
    try await archive.keepOut("quill", of: reviewed.id, on: Bench.now)
  }
  // Somebody may have written it by hand as well.
  let editing = try await archive.edit(reviewed.id)
  let sheet = editing.sheet.replacing("Notes\n", with: "Notes\n+ | the wubber is back on Monday\n")
  #expect(try await archive.finish(editing, with: sheet, on: Bench.now) == 1)
  try await archive.keepOut("Wubber", of: reviewed.id, on: Bench.now)
  #expect(!"\(try await reviewed.report())".lowercased().contains("wubber"))
  try await archive.putBack("quillon", into: reviewed.id, on: Bench.now)
  #expect("\(try await reviewed.report())".contains("quillon"))
  try await archive.keepOut("Quillon", of: reviewed.id, on: Bench.now)
  #expect(!"\(try await reviewed.report())".contains("quillon"))
  let names = try await archive.namesKeptOut(of: try await archive.board(reviewed.id).card)
  #expect(names == ["quillon", "wubber"])
}

@Test func `a name that is a word of the language is kept out wherever it stands, once somebody says so`() async throws
{
  let reviewed = try await Reviewed(
    try Notes.typed(
      """
      # Queue outage

      ## Timeline

      - 10:02 a form had a field too many, field logs in
      - 10:05 asked field-service for the queue

      ## Actions

      - [ ] Add an alert - field
      """))
  let archive = reviewed.bench.archive
  #expect("\(try await reviewed.report().timeline[0])".contains("field"))
  try await archive.keepOut("field", of: reviewed.id, on: Bench.now)
  let report = try await reviewed.report()
  #expect(!"\(report)".contains("field"))
  #expect(try await archive.namesKeptOut(of: try await archive.board(reviewed.id).card) == ["field"])
  try await archive.putBack("field", into: reviewed.id, on: Bench.now)
  #expect(try await reviewed.report().timeline[0].text.description == "a form had a field too many, field logs in")
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

// MARK: Blame of several lines

private let forgotten = """
  # Two forgot

  ## Root cause

  - Bob forgot to raise the limit
  - Alice forgot to raise the limit
  """

extension Reviewed {
  /// - Returns: the report afterwards.
  @discardableResult func settle(blameIn line: Int, as settlement: Settlement) async throws -> Report {
    let item = try #require(try await items().first { $0.reason == .blame && $0.line == Line.ID(line) })
    try await bench.archive.settle(item, as: settlement, in: id, on: Bench.now)
    return try await report()
  }

  func blameLines() async throws -> [Int] {
    try await items().filter { $0.reason == .blame }.map(\.line.number)
  }
}

@Test func `of two lines that one question stands for, each is decided alone`() async throws {
  let reviewed = try await Reviewed(try Notes.typed(forgotten))
  let lines = try await reviewed.blameLines()
  #expect(lines.count == 2)
  let report = try await reviewed.settle(blameIn: lines[0], as: .dismissed(because: "the runbook has no such step"))
  #expect(report.questions.filter { $0.asks == .blame }.map(\.sources) == [[Line.ID(lines[1])]])
  #expect(report.factors.map(\.text.description).contains { $0.hasSuffix("forgot to raise the limit") })
  #expect(!"\(report)".contains("Bob") && !"\(report)".contains("Alice"))
  let last = try await reviewed.settle(blameIn: lines[1], as: .dismissed(because: "nor there"))
  #expect(!last.questions.contains { $0.asks == .blame })
  #expect(last.factors.count { $0.text.description.hasSuffix("forgot to raise the limit") } == 2)
}

@Test func `the summary tells of a cause that blames nobody, beside the others`() async throws {
  let reviewed = try await Reviewed(
    try Notes.typed(
      """
      # Queue outage

      ## Root cause

      - the limit was 20
      - the DBA forgot to raise it

      ## Actions

      - [ ] Alert at 80 % of the limit
      """))
  let line = try #require(try await reviewed.blameLines().first)
  #expect(!"\(try await reviewed.report().summary)".contains("forgot"))
  let report = try await reviewed.settle(blameIn: line, as: .dismissed(because: "nobody told the DBA"))
  let told = report.summary.map(\.text.description)
  #expect(
    told.contains("The root cause: the limit was 20; what contributed: the DBA forgot to raise it."))
}

@Test func `a question in other words for one line stays as it was for the other`() async throws {
  let reviewed = try await Reviewed(try Notes.typed(forgotten))
  let lines = try await reviewed.blameLines()
  let before = try #require(try await reviewed.report().questions.first { $0.asks == .blame })
  let question = try await reviewed.bench.archive.question("What tells that the limit is near", in: reviewed.id)
  let report = try await reviewed.settle(blameIn: lines[0], as: .asked(question))
  let asked = report.questions.filter { $0.asks == .blame }
  #expect(asked.map(\.text.description) == [before.text.description, "What tells that the limit is near?"])
  #expect(asked.map(\.sources) == [[Line.ID(lines[1])], [Line.ID(lines[0])]])
}

@Test func `a question that was agreed to stays when another line is dismissed`() async throws {
  let reviewed = try await Reviewed(try Notes.typed(forgotten))
  let lines = try await reviewed.blameLines()
  try await reviewed.settle(blameIn: lines[1], as: .accepted)
  let report = try await reviewed.settle(blameIn: lines[0], as: .dismissed(because: "the runbook has no such step"))
  #expect(report.questions.filter { $0.asks == .blame }.map(\.sources) == [[Line.ID(lines[1])]])
}

@Test func `a heading that is dismissed stands again over its lines, and they are asked about as before`() async throws
{
  let reviewed = try await Reviewed(
    try Notes.typed(
      """
      # Queue outage

      ## Contributing factors

      ### What Bob did wrong

      - the DBA was careless
      - the queue had no alert
      """))
  let lines = try await reviewed.blameLines()
  #expect(lines == [3, 4])
  let report = try await reviewed.settle(blameIn: 3, as: .dismissed(because: "it is only a heading"))
  #expect(report.questions.contains { $0.asks == .blame && $0.sources == [Line.ID(4)] })
  #expect("\(report.factors) \(report.notes)".contains("did wrong"))
  #expect(!"\(report)".contains("Bob"))
}

private let pager = """
  # Pager outage

  ## Timeline

  - 10:02 v2.3 deployed to production
  - 10:05 operator failed to get the page
  - 10:31 rolled back
  """

@Test func `an event that can't be told without blame leaves its time and its question`() async throws {
  let reviewed = try await Reviewed(try Notes.typed(pager))
  let report = try await reviewed.report()
  #expect(report.timeline.map(\.time) == ["10:02", "10:05", "10:31"])
  let event = report.timeline[1]
  #expect(event.text.description.hasSuffix("?") && event.phase == .other)
  #expect(report.questions.contains { $0.asks == .blame && $0.text == event.text })
}

@Test func `what blames nobody stands in its section again, and is a question again when that is undone`() async throws
{
  let reviewed = try await Reviewed(try Notes.typed(pager))
  let before = try await reviewed.report()
  let line = try #require(try await reviewed.blameLines().first)
  let report = try await reviewed.settle(blameIn: line, as: .dismissed(because: "the pager was broken"))
  #expect(report.timeline.map(\.time) == ["10:02", "10:05", "10:31"])
  #expect(report.timeline[1].text.description == "operator failed to get the page")
  #expect(!report.questions.contains { $0.asks == .blame })
  // It may be edited, and is not turned around when somebody else is taken out.
  try await reviewed.bench.archive.takeOut(
    Person(name: "Vexillia"), written: "Vexillia", from: reviewed.id, on: Bench.now)
  #expect(try await reviewed.report().timeline[1].text.description == "operator failed to get the page")
  let other = try await Reviewed(try Notes.typed(pager))
  try await other.settle(blameIn: line, as: .dismissed(because: "the pager was broken"))
  try await other.bench.archive.undo(seen: 2, in: other.id, on: Bench.now)
  #expect(try await other.report() == before)
  try await other.bench.archive.undo(seen: 3, in: other.id, on: Bench.now)
  #expect(try await other.report().timeline[1].text.description == "operator failed to get the page")
}

@Test func `what blames nobody is put back without names, also as an action`() async throws {
  let reviewed = try await Reviewed(
    try Notes.typed(
      """
      # Queue outage

      ## Actions

      - [ ] Bob must be more careful next time
      - [ ] Add an alert to the queue

      ## Notes

      - Alice forgot the runbook
      """))
  var report = try await reviewed.report()
  #expect(report.actions.count == 1)
  for line in try await reviewed.blameLines() {
    report = try await reviewed.settle(blameIn: line, as: .dismissed(because: "it was said as a joke"))
  }
  #expect(report.actions.count == 2 && report.actions[1].title.description.hasSuffix("must be more careful next time"))
  #expect(report.notes.contains { $0.text.description.hasSuffix("forgot the runbook") })
  #expect(!"\(report)".contains("Bob") && !"\(report)".contains("Alice"))
  #expect(try await reviewed.bench.store.actions(ActionFilter()).map(\.id.number).sorted() == [1, 2])
}

@Test func `a word that is retyped so that its line blames somebody is to be settled`() async throws {
  let texts = ["Checkout outage", "Root cause", "the DBA forgqt to raise the limit of the pool"]
  let reviewed = try await Reviewed(
    Composer().compose(
      Board(
        lines: texts.enumerated().map { index, text in
          Line(
            id: Line.ID(index + 1),
            words: text.split(separator: " ").map {
              Word(text: String($0), confidence: $0 == "forgqt" ? 0.2 : 0.95, box: nil)
            }, box: nil, mark: nil)
        })))
  #expect(try await reviewed.items().map(\.reason) == [.lowConfidence])
  let report = try await reviewed.settle(.lowConfidence, as: .retyped("forgot"))
  #expect(try await reviewed.items().map(\.reason) == [.blame])
  #expect(report.questions.contains { $0.asks == .blame && $0.sources == [Line.ID(3)] })
  #expect(!report.factors.contains { $0.text.description.contains("forg") })
  let back = try await reviewed.settle(.blame, as: .dismissed(because: "it is about the role"))
  #expect(back.factors.contains { $0.text.description == "the DBA forgot to raise the limit of the pool" })
}
