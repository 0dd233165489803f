import Blameless
import Foundation
import Reports
import Testing

@testable import Archive

private let secret = Array("0123456789abcdef0123456789abcdef\n".utf8)
private let roster = [Person(name: "Zebulon Quist", handles: ["zquist"], role: "operator")]
private let named = Keeping(
  composition: Notes.composition(["Outage", "Notes", "Zebulon Quist rebooted it"], roster: roster), roster: roster)

/// Everything that is on disk below a folder.
private func bytes(below folder: URL) throws -> Data {
  var all = Data()
  guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return all }
  for case let file as URL in walk where !file.hasDirectoryPath { all += try Data(contentsOf: file) }
  return all
}

private func holds(_ text: String, below folder: URL) throws -> Bool {
  try bytes(below: folder).range(of: Data(text.utf8)) != nil
}

@Test func `what is purged is gone from the files, and the report is whole`() async throws {
  let bench = try await Bench()
  let photo = Array("pixels of Zebulon".utf8) + [UInt8](repeating: 3, count: 100_000)
  var ids: [StoredBoard.ID] = []
  for number in 0..<30 { ids.append(try await bench.keep(named, photo: photo + [UInt8(number)])) }
  #expect(try holds("Zebulon Quist", below: bench.scratch.folder))
  let before = try await bench.archive.board(ids[0]).report
  try await bench.store.retain(bench.project.id, privateDays: 90)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 89)) == Purged())
  let purged = try await bench.archive.purge(at: Bench.start.adding(days: 90))
  #expect(purged.privateSides == 30 && purged.photos.count == 30 && purged.boards == 0)
  for text in ["Zebulon", "Quist", "zquist", "pixels of"] {
    #expect(try !holds(text, below: bench.scratch.folder), "\(text)")
  }
  let board = try await bench.archive.board(ids[0])
  #expect(board.report == before && !board.card.hasPrivateSide)
  await #expect(throws: ArchiveError.privateSidePurged(ids[0])) { try await bench.archive.privateBoard(board.card) }
  #expect(try await bench.store.history(of: ids[0]).allSatisfy { $0.account == nil })
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test func `the bin is emptied after thirty days, and its photos go unless another board has them`() async throws {
  let bench = try await Bench()
  let first = try await bench.keep(named)
  let second = try await bench.keep(named)
  try await bench.store.delete(first, on: Bench.now)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 30)).boards == 0)
  let purged = try await bench.archive.purge(at: Bench.start.adding(days: 31))
  #expect(purged.boards == 1 && purged.photos.isEmpty)
  await #expect(throws: ArchiveError.noBoard(first.text)) { try await bench.archive.board(first) }
  try await bench.store.delete(second, on: Bench.now)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 31)).photos.count == 1)
  #expect(try !holds("Quist", below: bench.scratch.folder))
}

@Test func `what is purged is gone from the copy that a restore left, too`() async throws {
  let scratch = try Scratch()
  let home = ArchiveHome(path: scratch.path("home"))
  let archive = try await home.open(creating: true)
  let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
  var ids: [StoredBoard.ID] = []
  for photo in ["pixels of Zebulon", "pixels of a board that is deleted"] {
    let admitted = try await archive.admit(
      [Handed(.photo, Array(photo.utf8))], settings: [], to: project, isReadNow: true, on: Bench.now)
    ids.append(try await archive.keep(named, from: admitted.job, in: project, on: Bench.now).id)
  }
  let backup = scratch.path("backup")
  _ = try await home.backUp(to: backup)
  #expect(try await home.restore(from: backup).before != nil)
  try FileManager.default.removeItem(atPath: backup)
  try await archive.store.delete(ids[1], on: Bench.now)
  // Retention that was set after the copy was made counts for the copy.
  try await archive.store.retain(project.id, privateDays: 10)
  let purged = try await archive.purge(at: Bench.start.adding(days: 40))
  #expect(purged.boards == 1 && purged.unpurgedCopies.isEmpty)
  for text in ["Zebulon", "Quist", "pixels of", ids[1].text] {
    #expect(try !holds(text, below: scratch.folder), "\(text)")
  }
  _ = try await home.restore(from: home.path + "/before-restore-1")
  #expect(try await archive.board(ids[0]).card.hasPrivateSide == false)
}

@Test(arguments: ["seal", "retention", "bin"])
func `after a restore nothing that was purged or sealed can be read either`(way: String) async throws {
  let scratch = try Scratch()
  let key = try SealKey(secret: secret)
  let first = ArchiveHome(path: scratch.path("first"))
  let archive = try await first.open(creating: true)
  let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
  for number in 0..<12 {
    let admitted = try await archive.admit(
      [Handed(.photo, Array("pixels of Zebulon \(number)".utf8))], settings: [], to: project, isReadNow: true,
      on: Bench.now)
    _ = try await archive.keep(named, from: admitted.job, in: project, on: Bench.now)
  }
  let backup = scratch.path("backup")
  _ = try await first.backUp(to: backup)
  let second = ArchiveHome(path: scratch.path("second"))
  _ = try await second.restore(from: backup)
  let restored = try await second.open(creating: false, key: key)
  switch way {
  case "seal": _ = try await restored.seal(try await restored.project(named: "Payments"))
  case "retention": try await restored.store.retain(project.id, privateDays: 1)
  default:
    for card in try await restored.store.boards(BoardFilter()) {
      try await restored.store.delete(card.id, on: Bench.now)
    }
  }
  _ = try await restored.purge(at: Bench.start.adding(days: 40))
  for text in ["Zebulon", "Quist", "pixels of"] {
    #expect(try !holds(text, below: URL(filePath: second.path)), "\(text)")
  }
}

@Test func `what only a replaced archive knew is in the copy of it, and nowhere else`() async throws {
  let scratch = try Scratch()
  let home = ArchiveHome(path: scratch.path("home"))
  let archive = try await home.open(creating: true)
  let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
  let backup = scratch.path("backup")
  _ = try await home.backUp(to: backup)
  let admitted = try await archive.admit(
    [Handed(.photo, Array("pixels of Zebulon".utf8))], settings: [], to: project, isReadNow: true, on: Bench.now)
  _ = try await archive.keep(named, from: admitted.job, in: project, on: Bench.now)
  _ = try await home.restore(from: backup)
  #expect(try await archive.verify(repairs: false).problems == [])
  #expect(archive.photos.contents().photos == [])
  _ = try await home.restore(from: home.path + "/before-restore-1")
  let card = try #require(try await archive.store.boards(BoardFilter()).first)
  let side = try await archive.privateBoard(card)
  #expect(try await archive.original(side.originals[0], of: card) == Array("pixels of Zebulon".utf8))
}

@Test func `what waits to be read for too long is told and stays, until it is dropped`() async throws {
  let bench = try await Bench()
  try await bench.store.retain(bench.project.id, privateDays: 10)
  let admitted = try await bench.archive.admit(
    [Handed(.photo, Array("pixels of Zebulon".utf8))], settings: [], to: bench.project, isReadNow: false, on: Bench.now)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 9)).unread.isEmpty)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 10)).unread == [admitted.job.id])
  #expect(try holds("pixels", below: bench.scratch.folder))
  _ = try await bench.archive.sweep(try await bench.store.drop(admitted.job.id))
  #expect(try !holds("pixels", below: bench.scratch.folder))
}

@Test func `what is dropped, or read and purged later, is gone from the copy that a restore left`() async throws {
  let scratch = try Scratch()
  let home = ArchiveHome(path: scratch.path("home"))
  let archive = try await home.open(creating: true)
  let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
  var jobs: [Job] = []
  for photo in ["pixels of one", "pixels of another"] {
    jobs.append(
      try await archive.admit(
        [Handed(.photo, Array(photo.utf8))], settings: Array("Zebulon".utf8), to: project, isReadNow: false,
        on: Bench.now
      ).job)
  }
  let backup = scratch.path("backup")
  _ = try await home.backUp(to: backup)
  _ = try await home.restore(from: backup)
  try FileManager.default.removeItem(atPath: backup)
  _ = try await archive.sweep(try await archive.store.drop(jobs[0].id))
  #expect(try !holds("pixels of one", below: scratch.folder))
  let leased = try #require(try await archive.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 60)))
  let id = try await archive.keep(named, from: leased, in: project, on: Bench.now).id
  try await archive.store.delete(id, on: Bench.now)
  _ = try await archive.purge(at: Bench.start.adding(days: 40))
  for text in ["pixels", "Zebulon", "Quist"] { #expect(try !holds(text, below: scratch.folder), "\(text)") }
}

@Test func `whoever is taken out of a board, and what a purged board said, is in no table and in no index`()
  async throws
{
  let bench = try await Bench()
  // In small letters it is taken for no name.
  let said = Keeping(
    composition: Notes.composition([
      "Outage", "Root cause", "• the pager of quillonix was off", "Actions", "☐ Page quillonix sooner", "Notes",
      "something about marmelades",
    ]))
  let id = try await bench.keep(said)
  let editing = try await bench.archive.edit(id)
  _ = try await bench.archive.finish(
    editing, with: editing.sheet.replacing("Notes\n", with: "Notes\n+ | the pager was silent\n"), on: Bench.now)
  #expect(try await bench.store.formerReports(of: id).count == 1)
  try await bench.archive.takeOut(Person(name: "Quill Onix"), written: "quillonix", from: id, on: Bench.now)
  try await bench.store.retain(bench.project.id, privateDays: 1)
  _ = try await bench.archive.purge(at: Bench.start.adding(days: 2))
  #expect(try !holds("quillonix", below: bench.scratch.folder))
  #expect(try await bench.store.formerReports(of: id).count == 1)
  #expect(try holds("marmelades", below: bench.scratch.folder))
  try await bench.store.delete(id, on: Bench.now)
  _ = try await bench.archive.purge(at: Bench.start.adding(days: 40))
  #expect(try !holds("marmelade", below: bench.scratch.folder))
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test func `a sealed project has nothing private on disk that can be read`() async throws {
  let bench = try await Bench(isSealed: true, key: try SealKey(secret: secret))
  let id = try await bench.keep(named, photo: Array("pixels of Zebulon".utf8))
  _ = try await bench.archive.admit(
    [Handed(.photo, Array("waiting pixels".utf8))], settings: Array("Zebulon".utf8), to: bench.project,
    isReadNow: false,
    on: Bench.now)
  for text in ["Zebulon", "Quist", "zquist", "pixels"] {
    #expect(try !holds(text, below: bench.scratch.folder), "\(text)")
  }
  let card = try await bench.archive.board(id).card
  let side = try await bench.archive.privateBoard(card)
  #expect(side.roster.first?.name == "Zebulon Quist")
  #expect(try await bench.archive.original(side.originals[0], of: card) == Array("pixels of Zebulon".utf8))
}

@Test func `the wrong key and no key are refused in a sentence, and the report stays readable`() async throws {
  let bench = try await Bench(isSealed: true, key: try SealKey(secret: secret))
  let id = try await bench.keep(named)
  let wrong = try SealKey(secret: Array(secret.dropLast(2)) + [65, 65])
  for (key, error) in [(wrong, ArchiveError.wrongKey(project: "Payments")), (nil, .keyMissing(project: "Payments"))] {
    let archive = try await BoardArchive(store: bench.store, photos: bench.archive.photos, key: key)
    let board = try await archive.board(id)
    #expect(board.report.notes.count == 1)
    await #expect(throws: error) { try await archive.privateBoard(board.card) }
    await #expect(throws: error) {
      try await archive.admit([], settings: [], to: bench.project, isReadNow: true, on: Bench.now)
    }
  }
  #expect(throws: ArchiveError.keyTooShort(bytes: 8)) { try SealKey(secret: Array("password".utf8)) }
}

@Test func `a private side in another board's place is not opened`() throws {
  let key = try SealKey(secret: secret)
  let sealed = try key.seal([1, 2, 3], for: "board a")
  #expect(key.open(sealed, for: "board a") == [1, 2, 3])
  #expect(key.open(sealed, for: "board b") == nil)
  #expect(key.open(Array(sealed.dropLast()), for: "board a") == nil && key.open([], for: "board a") == nil)
}

@Test func `a report that somebody changed in the file is checked for names again`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let engine = try #require(bench.store as? SQLiteArchive)
  try await engine.pool.write { db in
    try db.execute(sql: "UPDATE report SET json = replace(json, 'no load test', 'Zebulon Quist wrote no load test')")
  }
  let report = try await bench.archive.board(id).report
  #expect(!JSONReport.render(report, privateSide: nil).contains("Quist"))
  #expect(try await bench.archive.verify(repairs: false).problems.count == 1)
}

@Test func `a near miss leaves no trace of who and when`() async throws {
  let bench = try await Bench(owner: Account.ID("acct"))
  let moment = Bench.start.adding(seconds: 12_345)
  let id = try await bench.archive.keepNearMiss(
    Notes.composition(["Near miss", "Notes", "the backup had been off for a week"]).report, in: bench.project,
    at: moment)
  let board = try await bench.archive.board(id)
  #expect(board.report.kind == .nearMiss && board.report.date == moment.date)
  #expect(board.card.madeAt == moment.beginningOfDay && !board.card.hasPrivateSide)
  #expect(
    try await bench.store.history(of: id)
      == [Change(deed: .kept, account: nil, at: moment.beginningOfDay, action: nil, detail: nil)])
}

@Test func `the reason of a move names nobody of the board's roster`() async throws {
  let bench = try await Bench()
  let keeping = Keeping(
    composition: Notes.composition(["Plan", "Actions", "☐ Add the alert"], roster: roster), roster: roster)
  let action = ActionRecord.ID(board: try await bench.keep(keeping), number: 1)
  _ = try await bench.archive.move(action, to: .done, because: "zquist shipped it", on: Bench.now)
  let detail = try #require(try await bench.store.history(of: action.board).last?.detail)
  #expect(detail.hasPrefix("open -> done: ") && detail.contains("shipped it") && !detail.contains("zquist"))
}

@Test func `only what is stored makes blameless text without an editor`() throws {
  let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
  guard let walk = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil) else { return }
  var users: Set<String> = []
  for case let file as URL in walk where file.pathExtension == "swift" {
    if try String(contentsOf: file, encoding: .utf8).contains("(kept: ") { users.insert(file.lastPathComponent) }
  }
  #expect(users == ["TextTrust.swift"])
}

@Test func `a purge and a drop that were killed half-way are made whole in the copies by the next purge`() async throws
{
  let scratch = try Scratch()
  let home = ArchiveHome(path: scratch.path("home"))
  let archive = try await home.open(creating: true)
  let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
  let admitted = try await archive.admit(
    [Handed(.photo, Array("pixels of Zebulon".utf8))], settings: [], to: project, isReadNow: true, on: Bench.now)
  let id = try await archive.keep(named, from: admitted.job, in: project, on: Bench.now).id
  let waiting = try await archive.admit(
    [Handed(.photo, Array("pixels that wait".utf8))], settings: [], to: project, isReadNow: false, on: Bench.now
  ).job.id
  let backup = scratch.path("backup")
  _ = try await home.backUp(to: backup)
  _ = try await home.restore(from: backup)
  try FileManager.default.removeItem(atPath: backup)
  try await archive.store.delete(id, on: Bench.now)
  // As if the process had died before it came to the copy: the copy is elsewhere just then.
  let (copy, aside) = (home.path + "/before-restore-1", scratch.path("aside"))
  try FileManager.default.moveItem(atPath: copy, toPath: aside)
  try Data("no database".utf8).write(to: URL(filePath: copy))
  #expect(try await archive.purge(at: Bench.start.adding(days: 40)).unpurgedCopies == [copy])
  await #expect(throws: ArchiveError.self) { try await archive.store.drop(waiting) }
  try FileManager.default.removeItem(atPath: copy)
  try FileManager.default.moveItem(atPath: aside, toPath: copy)
  #expect(try holds("Zebulon", below: scratch.folder))
  #expect(try await archive.purge(at: Bench.start.adding(days: 41)).unpurgedCopies == [])
  _ = try await archive.verify(repairs: true)
  for text in ["Zebulon", "Quist", "pixels"] { #expect(try !holds(text, below: scratch.folder), "\(text)") }
}
