import Blameless
import Foundation
import Reports
import Testing

@testable import Archive

private let secret = Array("0123456789abcdef0123456789abcdef".utf8)
private let roster = [Person(name: "Zebulon Quist", role: "operator")]
private let named = Keeping(
  composition: Notes.composition(["Outage", "Notes", "Zebulon Quist rebooted it"], roster: roster), roster: roster)

/// Whether a text stands in any file below a folder.
private func holds(_ text: String, below folder: URL) throws -> Bool {
  guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return false }
  for case let file as URL in walk where !file.hasDirectoryPath {
    if try Data(contentsOf: file).range(of: Data(text.utf8)) != nil { return true }
  }
  return false
}

/// A project with a board, one in the bin, and a snap that waits.
private struct Plain {
  let bench: Bench
  let board: StoredBoard.ID
  let binned: StoredBoard.ID
  let waiting: Job

  init(key: SealKey?) async throws {
    bench = try await Bench(key: key)
    board = try await bench.keep(named, photo: Array("pixels of Zebulon".utf8))
    binned = try await bench.keep(named, photo: Array("other pixels".utf8))
    try await bench.store.delete(binned, on: Bench.now)
    waiting = try await bench.archive.admit(
      [Handed(.photo, Array("waiting pixels".utf8))], settings: Array("settings of Zebulon".utf8), to: bench.project,
      isReadNow: false, on: Bench.now
    ).job
  }
}

@Test func `a project that is sealed later has nothing private on disk that can be read, and all of it with the key`()
  async throws
{
  let plain = try await Plain(key: try SealKey(secret: secret))
  let bench = plain.bench
  let before = try await bench.archive.board(plain.board).report
  #expect(try holds("Zebulon", below: bench.scratch.folder) && holds("pixels", below: bench.scratch.folder))
  _ = try await bench.archive.seal(bench.project)
  for text in ["Zebulon", "Quist", "pixels"] { #expect(try !holds(text, below: bench.scratch.folder), "\(text)") }
  #expect(try await bench.archive.board(plain.board).report == before)
  let card = try await bench.archive.board(plain.board).card
  let side = try await bench.archive.privateBoard(card)
  #expect(side.roster.first?.name == "Zebulon Quist")
  #expect(try await bench.archive.original(side.originals[0], of: card) == Array("pixels of Zebulon".utf8))
  let job = try #require(try await bench.store.jobs().first)
  let handed = try await bench.archive.handed(in: job)
  #expect(handed.settings == Array("settings of Zebulon".utf8))
  #expect(handed.originals.map(\.bytes) == [Array("waiting pixels".utf8)])
  let binned = try #require(try await bench.store.board(plain.binned)).card
  #expect(try await bench.archive.privateBoard(binned).originals.count == 1)
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test func `sealing without a key, or twice, changes nothing and is told`() async throws {
  let plain = try await Plain(key: nil)
  await #expect(throws: ArchiveError.keyNeeded) {
    _ = try await plain.bench.archive.seal(plain.bench.project)
  }
  #expect(try await plain.bench.store.project(plain.bench.project.id)?.isSealed == false)
  let sealed = try await Plain(key: try SealKey(secret: secret)).bench
  _ = try await sealed.archive.seal(sealed.project)
  await #expect(throws: ArchiveError.sealedAlready(project: "Payments")) {
    _ = try await sealed.archive.seal(sealed.project)
  }
  #expect(try await sealed.archive.verify(repairs: false).problems == [])
}

@Test func `a photo that is missing keeps a project from being sealed, and all is as it was`() async throws {
  let plain = try await Plain(key: try SealKey(secret: secret))
  let bench = plain.bench
  let card = try await bench.archive.board(plain.board).card
  let hash = try await bench.archive.privateBoard(card).originals[0].hash
  try FileManager.default.removeItem(atPath: bench.archive.photos.place(of: hash))
  await #expect(throws: ArchiveError.photoMissing(hash)) { _ = try await bench.archive.seal(bench.project) }
  #expect(try await bench.store.project(bench.project.id)?.isSealed == false)
  #expect(try await bench.archive.privateBoard(card).roster.count == 1)
  #expect(bench.archive.photos.contents().photos.count == 2, "the other two, and none that was sealed")
}

@Test func `who did not see that a project was sealed keeps nothing plain in it`() async throws {
  let plain = try await Plain(key: try SealKey(secret: secret))
  let bench = plain.bench
  let leased = try #require(
    try await bench.store.lease(now: Bench.start, until: Bench.start.adding(seconds: 600)))
  let editing = try await bench.archive.edit(plain.board)
  _ = try await bench.archive.seal(bench.project)
  // `bench.project` is as it was seen before.
  let error = ArchiveError.sealedMeanwhile(project: "Payments")
  await #expect(throws: error) {
    try await bench.archive.keep(named, from: leased, in: bench.project, on: Bench.now)
  }
  await #expect(throws: error) {
    try await bench.archive.admit(
      [Handed(.photo, [1])], settings: [], to: bench.project, isReadNow: true, on: Bench.now)
  }
  // An edit looks again, and is kept sealed.
  let sheet = editing.sheet.replacing("\nNotes\n", with: "\nNotes\n+ | the alert was late\n")
  #expect(try await bench.archive.finish(editing, with: sheet, on: Bench.now) == 1)
  #expect(try !holds("Zebulon", below: bench.scratch.folder))
  #expect(try await bench.store.boards(BoardFilter()).count == 1)
}

@Test func `sealing tells which copies of restores have the private side in plain text still`() async throws {
  let scratch = try Scratch()
  let home = ArchiveHome(path: scratch.path("home"))
  let archive = try await home.open(creating: true, key: try SealKey(secret: secret))
  let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
  let backup = scratch.path("backup")
  _ = try await home.backUp(to: backup)
  _ = try await home.restore(from: backup)
  #expect(try await archive.seal(project) == [home.path + "/before-restore-1"])
  let sealed = scratch.path("sealed")
  _ = try await home.backUp(to: sealed)
  _ = try await home.restore(from: sealed)
  _ = try await home.restore(from: sealed)
  #expect(await archive.store.plainCopies(of: project.id) == [home.path + "/before-restore-1"])
}
