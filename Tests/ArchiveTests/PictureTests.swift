import Blameless
import Foundation
import Testing
import Whiteboard

@testable import Archive
@testable import Reports

private let later = Keeping(composition: Notes.outage, pictures: nil)
private let painted = Array("painted a photo".utf8)
private let notNow = PictureProblem("The models are missing.", isFinal: false)
private let never = PictureProblem("A name can be read still.", isFinal: true)

extension Bench {
  fileprivate func pictures(of id: StoredBoard.ID) async throws -> [[UInt8]] {
    try await archive.pictures(of: try await archive.board(id)).map(\.jpeg)
  }
}

@Test(arguments: Engine.all)
func `a picture is made when somebody first wants to see it, and kept`(engine: Engine) async throws {
  let painter = CopyingPainter()
  let bench = try await Bench(engine, painter: painter)
  let id = try await bench.keep(later)
  #expect(painter.painted == 0, "whoever snaps a board does not wait for it")
  #expect(try await bench.archive.board(id).isPictureDue)
  for _ in 0..<2 { #expect(try await bench.pictures(of: id) == [painted]) }
  #expect(painter.painted == 1)
  #expect(try await !bench.archive.board(id).isPictureDue)
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test(arguments: Engine.all)
func `two who make the same picture keep it once`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep(later)
  let picture = StoredPicture(hash: PhotoHash(of: painted), width: 4, height: 3, straightening: .identity)
  for _ in 0..<2 { try await bench.store.put([picture], of: id, seen: 1) }
  #expect(try await bench.store.board(id)?.pictures == [picture])
}

@Test func `a picture that could not be made is tried again`() async throws {
  let painter = CopyingPainter(failing: notNow)
  let bench = try await Bench(painter: painter)
  let id = try await bench.keep(later)
  await #expect(throws: ArchiveError.pictureNotMade(id, reason: notNow.reason)) { try await bench.pictures(of: id) }
  #expect(try await bench.archive.makePictures().map(\.board) == [id])
  painter.fail(nil)
  #expect(try await bench.archive.makePictures() == [])
  #expect(try await bench.archive.board(id).pictures.count == 1)
}

@Test func `a picture on which a name stays is never shown, and the report is`() async throws {
  let painter = CopyingPainter(failing: never)
  let bench = try await Bench(painter: painter)
  let id = try await bench.keep(later)
  await #expect(throws: ArchiveError.pictureWithheld(id, reason: never.reason)) { try await bench.pictures(of: id) }
  #expect(try await bench.pictures(of: id) == [])
  #expect(painter.painted == 1)
}

@Test func `before a private side is purged the picture is made from it`() async throws {
  let painter = CopyingPainter()
  let bench = try await Bench(painter: painter)
  let id = try await bench.keep(later)
  try await bench.store.retain(bench.project.id, privateDays: 90)
  let purged = try await bench.archive.purge(at: Bench.start.adding(days: 90))
  #expect(purged.privateSides == 1 && purged.waiting == [])
  #expect(try await bench.pictures(of: id) == [painted])
}

@Test func `a private side waits, and is told of, while the picture can't be made from it`() async throws {
  let painter = CopyingPainter(failing: notNow)
  let bench = try await Bench(painter: painter)
  let id = try await bench.keep(later)
  try await bench.store.retain(bench.project.id, privateDays: 90)
  let waiting = try await bench.archive.purge(at: Bench.start.adding(days: 90))
  #expect(waiting.privateSides == 0 && waiting.waiting.map(\.board) == [id])
  painter.fail(nil)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 90)).privateSides == 1)
  #expect(try await bench.pictures(of: id) == [painted])
}

@Test func `a private side whose photo is lost is purged all the same`() async throws {
  let bench = try await Bench(painter: CopyingPainter())
  let id = try await bench.keep(later)
  let photo = try #require(try await bench.archive.privateBoard(bench.archive.board(id).card).originals.first)
  try FileManager.default.removeItem(atPath: bench.archive.photos.place(of: photo.hash))
  try await bench.store.retain(bench.project.id, privateDays: 90)
  let purged = try await bench.archive.purge(at: Bench.start.adding(days: 90))
  #expect(purged.privateSides == 1 && purged.waiting == [])
  #expect(try await bench.pictures(of: id) == [])
}

@Test func `the pictures of a project are there before it is sealed`() async throws {
  let key = try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8))
  let bench = try await Bench(key: key, painter: CopyingPainter())
  let id = try await bench.keep(later)
  _ = try await bench.archive.seal(bench.project)
  let keyless = try await BoardArchive(store: bench.store, photos: bench.archive.photos)
  #expect(try await keyless.pictures(of: keyless.board(id)).map(\.jpeg) == [painted])
}

@Test func `an export has the pictures that nobody has looked at yet`() async throws {
  let bench = try await Bench(painter: CopyingPainter())
  _ = try await bench.keep(later)
  let withheld = try await bench.keep(later, photo: Array("another".utf8))
  try await bench.store.put([], of: withheld, seen: 1)
  let exported = try await bench.archive.export(to: bench.scratch.path("export"), project: nil, .published)
  #expect(exported.boards == 2 && exported.photos == 1 && exported.lacking == 0)
  let other = try await Bench()
  _ = try await other.archive.importFolder(bench.scratch.path("export"), owner: nil, on: Bench.now)
  let boards = try await other.store.boards(BoardFilter())
  var pictures: [Int] = []
  for board in boards { pictures.append(try await other.archive.board(board.id).pictures.count) }
  #expect(pictures.sorted() == [0, 1])
}

@Test func `an export that lacks its last photo is refused, and nothing of it stays`() async throws {
  let bench = try await Bench(painter: CopyingPainter())
  for name in ["one", "two", "three"] { _ = try await bench.keep(later, photo: Array(name.utf8)) }
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let lines = try String(contentsOfFile: folder + "/boards.jsonl", encoding: .utf8)
  let last = try #require(lines.matches(of: /"hash": "([0-9a-f]+)"/).last)
  try FileManager.default.removeItem(atPath: "\(folder)/photos/\(last.output.1).jpg")
  let other = try await Bench()
  await #expect(throws: ArchiveError.self) {
    try await other.archive.importFolder(folder, owner: nil, on: Bench.now)
  }
  #expect(other.archive.photos.contents().photos == [])
  #expect(try await other.store.boards(BoardFilter()) == [])
}

@Test func `a person who is found later is out of report, picture and search, and is known from then on`() async throws
{
  let painter = CopyingPainter()
  let bench = try await Bench(painter: painter)
  let read = Notes.composition(["Outage", "Notes", "the pager of quorl was off", "Actions", "☐ Page quorl sooner"])
  let line = try #require(read.report.lines.first { $0.text.description.contains("quorl") })
  var doubtful = read.privateSide
  doubtful.review = [
    ReviewItem(
      line: line.id, word: "quorl", box: Quad(x: 1, y: 2, width: 3, height: 4), reason: .lowConfidence, guesses: [])
  ]
  doubtful.photos = [
    Board.PhotoGeometry(width: 4, height: 3, straightening: .identity, straightWidth: 4, straightHeight: 3)
  ]
  let composition = Composition(report: read.report, privateSide: doubtful)
  let id = try await bench.keep(Keeping(composition: composition, pictures: nil))
  #expect(try await bench.pictures(of: id).count == 1 && painter.painted == 1)
  #expect(try await bench.store.search(SearchQuery("quorl")).count > 1)

  try await bench.archive.takeOut(Person(name: "Quarl Moreau"), written: "quorl", from: id, on: Bench.now)
  let board = try await bench.archive.board(id)
  #expect(!JSONReport.render(board.report, privateSide: nil).contains("quorl"))
  #expect(try await bench.store.search(SearchQuery("quorl")).isEmpty)
  #expect(board.isPictureDue && board.pictures.isEmpty)
  let side = try await bench.archive.privateBoard(board.card)
  #expect(side.side.nameBoxes.map(\.text) == ["quorl"] && side.side.review.isEmpty)
  #expect(side.roster.map(\.name) == ["Quarl Moreau"])
  #expect(try await bench.pictures(of: id).count == 1 && painter.painted == 2)
  #expect(try await bench.store.history(of: id).last?.detail == "1 person taken out")
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test func `a picture that was made while its board changed is not shown`() async throws {
  let bench = try await Bench(painter: CopyingPainter())
  let id = try await bench.keep(later)
  let editing = try await bench.archive.edit(id)
  _ = try await bench.archive.finish(
    editing, with: editing.sheet.replacing("Notes\n", with: "Notes\n+ | it was slow\n"), on: Bench.now)
  try await bench.store.put([], of: id, seen: 1)
  #expect(try await bench.archive.board(id).isPictureDue)
}

/// A board with a photo, straightened in some way.
private let photographed: Keeping = {
  var side = Notes.outage.privateSide
  side.photos = [
    Board.PhotoGeometry(width: 400, height: 300, straightening: .identity, straightWidth: 400, straightHeight: 300)
  ]
  return Keeping(composition: Composition(report: Notes.outage.report, privateSide: side), pictures: nil)
}()

@Test(arguments: Engine.all)
func `a board between other corners has another picture and the same report`(engine: Engine) async throws {
  let painter = CopyingPainter()
  let bench = try await Bench(engine, painter: painter)
  let id = try await bench.keep(photographed)
  _ = try await bench.pictures(of: id)
  let before = try await bench.archive.board(id)
  let corners = Quad(x: 20, y: 30, width: 200, height: 100)
  let wanted = Board.PhotoGeometry(corners: corners, width: 400, height: 300, seenInPerspective: false)
  try await bench.archive.straighten(0, as: wanted, in: id, seen: before.card.revision, on: Bench.now)
  let after = try await bench.archive.board(id)
  #expect(after.report == before.report && after.isPictureDue)
  #expect(try await bench.archive.privateBoard(after.card).side.photos == [wanted])
  #expect(try await bench.pictures(of: id) == [painted] && painter.painted == 2)
  #expect(try await bench.store.history(of: id).last?.detail == "corners of photo 1")
  // Whoever looked at the board as it was before is told.
  await #expect(throws: ArchiveError.changedSince(id)) {
    try await bench.archive.straighten(0, as: wanted, in: id, seen: before.card.revision, on: Bench.now)
  }
  await #expect(throws: ArchiveError.noPhoto(id, number: 2)) {
    try await bench.archive.straighten(1, as: wanted, in: id, seen: after.card.revision, on: Bench.now)
  }
}

@Test func `photos that a purge freed and did not come to are gone after the next one`() async throws {
  let bench = try await Bench(painter: CopyingPainter())
  let id = try await bench.keep(later)
  _ = try await bench.pictures(of: id)
  try await bench.store.retain(bench.project.id, privateDays: 90)
  let (photo, end) = (PhotoHash(of: Array("a photo".utf8)), Bench.start.adding(days: 90))
  // As far as one comes that dies before it has touched a file.
  let purged = try await bench.store.purge(binnedBefore: Bench.start, now: end)
  #expect(purged.photos == [photo] && bench.archive.photos.contents().photos.contains(photo))
  #expect(try await bench.archive.purge(at: end).photos == [photo])
  #expect(!bench.archive.photos.contents().photos.contains(photo))
  #expect(try await bench.archive.purge(at: end).photos == [])
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}
