import Foundation
import GRDB
import Glibc
import Reports
import Testing

@testable import Archive

private struct Home {
  let scratch: Scratch
  let home: ArchiveHome

  init() throws {
    scratch = try Scratch()
    home = ArchiveHome(path: scratch.path("home"))
  }

  /// One board in one project.
  func filled() async throws -> StoredBoard.ID {
    let archive = try await home.open(creating: true)
    let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
    let admitted = try await archive.admit(
      [Handed(.photo, Array("a photo".utf8))], settings: [], to: project, isReadNow: true, on: Bench.now)
    return try await archive.keep(
      Keeping(composition: Notes.outage), from: admitted.job, in: project, on: Bench.now
    ).id
  }
}

@Test func `a home that is a file, or is not there, is told`() async throws {
  let made = try Home()
  await #expect(throws: ArchiveError.noHome(path: made.home.path)) { try await made.home.open(creating: false) }
  try Data("x".utf8).write(to: URL(filePath: made.home.path))
  for isNew in [true, false] {
    await #expect(throws: ArchiveError.homeIsNoFolder(path: made.home.path)) {
      try await made.home.open(creating: isNew)
    }
  }
  await #expect(throws: ArchiveError.self) {
    try await ArchiveHome(path: made.home.path + "/below").open(creating: true)
  }
  #expect(try Data(contentsOf: URL(filePath: made.home.path)) == Data("x".utf8))
}

@Test(arguments: [0, 100, 4096])
func `a damaged file is told and left as it is, and a backup brings all back`(place: Int) async throws {
  let made = try Home()
  let id = try await made.filled()
  let backup = made.scratch.path("backup")
  #expect(try await made.home.backUp(to: backup).boards == 1)
  let file = URL(filePath: made.home.database)
  var bytes = try Data(contentsOf: file)
  for offset in place..<min(place + 8_000, bytes.count) { bytes[offset] = 0xA5 }
  for ending in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: made.home.database + ending) {
    try FileManager.default.removeItem(atPath: made.home.database + ending)
  }
  try bytes.write(to: file)
  await #expect(throws: ArchiveError.self) {
    let archive = try await made.home.open(creating: false)
    if try await !archive.verify(repairs: false).problems.isEmpty { throw ArchiveError.corrupt(path: "") }
  }
  #expect(try Data(contentsOf: file).count == bytes.count)
  let restored = try await made.home.restore(from: backup)
  #expect(restored.boards == 1 && restored.photos == 1 && restored.before != nil)
  let archive = try await made.home.open(creating: false)
  #expect(try await archive.board(id).report.actions.count == 2)
  #expect(try await archive.verify(repairs: false).problems == [])
}

@Test func `a photo that is missing or damaged is told, and the report stays readable`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let archive = try await made.home.open(creating: false)
  let card = try await archive.board(id).card
  let original = try await archive.privateBoard(card).originals[0]
  let place = archive.photos.place(of: original.hash)
  try Data("another".utf8).write(to: URL(filePath: place))
  await #expect(throws: ArchiveError.photoDamaged(original.hash)) { try await archive.original(original, of: card) }
  #expect(try await archive.verify(repairs: true).problems.count == 1)
  try FileManager.default.removeItem(atPath: place)
  await #expect(throws: ArchiveError.photoMissing(original.hash)) { try await archive.original(original, of: card) }
  #expect(try await archive.verify(repairs: true).problems.count == 1)
  #expect(try await made.home.backUp(to: made.scratch.path("backup")).missing == [original.hash])
  #expect(try await archive.board(id).report.actions.count == 2)
}

@Test func `what belongs to nothing is told, and repair takes it away and nothing else`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let archive = try await made.home.open(creating: false)
  let lock = try await archive.photos.adding()
  let orphan = try archive.photos.put([1, 2, 3], lock)
  withExtendedLifetime(lock) {}
  try Data().write(
    to: URL(filePath: archive.photos.place(of: orphan) + "x").deletingLastPathComponent().appending(path: ".new.abc"))
  #expect(try await archive.verify(repairs: false).problems.count == 2)
  #expect(try await archive.verify(repairs: false).problems.count == 2)
  let repair = Task { try await archive.verify(repairs: true) }
  // Somebody is adding files: repair waits for it.
  while try !isAwaited(archive.photos.path + "/.lock") { await Task.yield() }
  withExtendedLifetime(lock) {}
  _ = consume lock
  #expect(try await repair.value.repaired.count == 2)
  #expect(try await archive.verify(repairs: false).problems == [])
  #expect(try await archive.board(id).card.hasPrivateSide)
}

/// Whether somebody waits for a lock that another one has: both have the file open.
private func isAwaited(_ file: String) throws -> Bool {
  let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").map { "/proc/self/fd/\($0)" }
  let path = URL(filePath: file).resolvingSymlinksInPath().path
  // One that was closed meanwhile is none.
  return open.filter { (try? FileManager.default.destinationOfSymbolicLink(atPath: $0)) == path }.count > 1
}

@Test func `two processes at once lose nothing`() async throws {
  let made = try Home()
  _ = try await made.filled()
  let boards = try await withThrowingTaskGroup(of: Int.self) { group in
    for _ in 0..<2 {
      group.addTask {
        // Its own connections, as another process has them.
        let archive = try await made.home.open(creating: false)
        let project = try await archive.project(named: "Payments")
        for _ in 0..<20 {
          _ = try await archive.keep(Keeping(composition: Notes.outage), from: nil, in: project, on: Bench.now)
        }
        return 20
      }
    }
    return try await group.reduce(0, +)
  }
  let archive = try await made.home.open(creating: false)
  #expect(try await archive.store.boards(BoardFilter()).count == boards + 1)
}

@Test func `a clock that jumps back loses nothing and purges nothing too early`() async throws {
  let bench = try await Bench()
  let first = try await bench.keep(at: Bench.start.adding(days: 100))
  let second = try await bench.keep(at: Bench.start)
  try await bench.store.retain(bench.project.id, privateDays: 30)
  #expect(try await bench.archive.purge(at: Bench.start.adding(days: 29)) == Purged())
  try await bench.store.delete(first, on: Occasion(by: nil, at: Bench.start.adding(days: 100)))
  #expect(try await bench.archive.purge(at: Bench.start).boards == 0)
  try await bench.store.undelete(first, limit: nil, on: Occasion(by: nil, at: Bench.start))
  #expect(Set(try await bench.store.boards(BoardFilter()).map(\.id)) == [first, second])
  #expect(try await bench.store.history(of: first).map(\.deed) == [.kept, .deleted, .undeleted])
}

@Test func `a backup or an export goes where it can stay`() async throws {
  let made = try Home()
  _ = try await made.filled()
  let home = made.home
  let archive = try await home.open(creating: false)
  let nowhere = made.scratch.path("nowhere")
  await #expect(throws: ArchiveError.noTargetFolder(path: nowhere)) { try await home.backUp(to: nowhere + "/backup") }
  for place in ["/photos/backup", "/photos/../photos/new/export"] {
    let target = home.path + place
    await #expect(throws: ArchiveError.targetWithinArchive(path: target)) {
      _ =
        place.hasSuffix("backup")
        ? try await home.backUp(to: target).boards
        : try await archive.export(to: target, project: nil, .published).boards
    }
  }
}

@Test func `a backup is made while others work, and is whole`() async throws {
  let made = try Home()
  _ = try await made.filled()
  let home = made.home
  let writing = Task {
    let archive = try await home.open(creating: false)
    let project = try await archive.project(named: "Payments")
    for number in 0..<200 where !Task.isCancelled {
      let admitted = try await archive.admit(
        [Handed(.photo, Array("photo \(number)".utf8))], settings: [], to: project, isReadNow: true, on: Bench.now)
      _ = try await archive.keep(
        Keeping(composition: Notes.outage), from: admitted.job, in: project, on: Bench.now)
    }
  }
  let backup = made.scratch.path("backup")
  let copied = try await home.backUp(to: backup)
  writing.cancel()
  _ = await writing.result
  #expect(copied.missing.isEmpty)
  await #expect(throws: ArchiveError.targetExists(path: backup)) { try await home.backUp(to: backup) }
  let other = ArchiveHome(path: made.scratch.path("other"))
  let restored = try await other.restore(from: backup)
  #expect(restored.boards == copied.boards && restored.photos == copied.photos)
  #expect(try await other.open(creating: false).verify(repairs: false).problems == [])
}

@Test func `a photo handed in again mends the damaged one`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let board = try await bench.archive.board(id)
  let original = try #require(try await bench.archive.privateBoard(board.card).originals.first)
  try Data("A PHOTO".utf8).write(to: URL(filePath: bench.archive.photos.place(of: original.hash)))
  _ = try await bench.keep()
  #expect(try await bench.archive.verify(repairs: false).problems == [])
}

@Test func `one damaged photo stops no backup, no export and no restore, and a restore mends it`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let good = made.scratch.path("good")
  _ = try await made.home.backUp(to: good)
  let archive = try await made.home.open(creating: false)
  let original = try await archive.privateBoard(try await archive.board(id).card).originals[0]
  try Data("half a photo".utf8).write(to: URL(filePath: archive.photos.place(of: original.hash)))

  let damaged = made.scratch.path("damaged")
  let copied = try await made.home.backUp(to: damaged)
  #expect(copied.damaged == [original.hash] && copied.photos == 0 && copied.boards == 1)
  let exported = try await archive.export(to: made.scratch.path("export"), project: nil, .everything)
  #expect(exported.boards == 1 && exported.lacking == 1)
  let other = ArchiveHome(path: made.scratch.path("other"))
  let elsewhere = try await other.open(creating: true)
  #expect(try await elsewhere.importFolder(made.scratch.path("export"), owner: nil, on: Bench.now).boards == 1)
  #expect(try await elsewhere.verify(repairs: false).problems.count == 1)

  // What is left of a photo comes along, and does not take the place of the whole one.
  let third = ArchiveHome(path: made.scratch.path("third"))
  #expect(try await third.restore(from: damaged).damaged == [original.hash])
  #expect(try await third.open(creating: false).photos.content(of: original.hash)?.bytes == Array("half a photo".utf8))
  #expect(try await made.home.restore(from: good).damaged.isEmpty)
  #expect(try await archive.verify(repairs: false).problems == [])
  #expect(try await made.home.restore(from: damaged).damaged.isEmpty)
  #expect(try await archive.verify(repairs: false).problems == [])
}

@Test func `photos whose records are gone are no new archive, and a backup brings them back`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let backup = made.scratch.path("backup")
  _ = try await made.home.backUp(to: backup)
  for ending in ["-wal", "-shm"] where DurableFile.exists(made.home.database + ending) {
    try FileManager.default.removeItem(atPath: made.home.database + ending)
  }
  try Data().write(to: URL(filePath: made.home.database))
  for isNew in [true, false] {
    await #expect(throws: ArchiveError.recordsLost(path: made.home.path)) { try await made.home.open(creating: isNew) }
  }
  try FileManager.default.removeItem(atPath: made.home.database)
  await #expect(throws: ArchiveError.recordsLost(path: made.home.path)) { try await made.home.open(creating: true) }
  _ = try await made.home.restore(from: backup)
  let archive = try await made.home.open(creating: false)
  #expect(try await archive.privateBoard(try await archive.board(id).card).originals.count == 1)
  #expect(try await archive.verify(repairs: true).problems == [])
}

@Test func `photos stay as long as the damaged archive is there that may know them`() async throws {
  let made = try Home()
  let backup = made.scratch.path("backup")
  _ = try await made.home.open(creating: true)
  _ = try await made.home.backUp(to: backup)
  _ = try await made.filled()
  for ending in ["-wal", "-shm"] where DurableFile.exists(made.home.database + ending) {
    try FileManager.default.removeItem(atPath: made.home.database + ending)
  }
  try Data([UInt8](repeating: 0xA5, count: 9000)).write(to: URL(filePath: made.home.database))
  #expect(try await made.home.restore(from: backup).before?.hasSuffix("damaged-1") == true)
  let archive = try await made.home.open(creating: false)
  #expect(try await archive.verify(repairs: true).problems.count == 1)
  #expect(archive.photos.contents().photos.count == 1)
  try FileManager.default.removeItem(atPath: made.home.path + "/damaged-1")
  #expect(try await archive.verify(repairs: true).problems == [])
  #expect(archive.photos.contents().photos == [])
}

@Test func `a restore that fails leaves what was here, and no copy of it`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let backup = made.scratch.path("backup")
  _ = try await made.home.backUp(to: backup)
  let queue = try DatabaseQueue(path: backup)
  try await queue.write { db in try db.execute(sql: "UPDATE backup_photo SET bytes = x'00'; DROP TABLE report") }
  let before = DurableFile.names(in: made.home.path)
  await #expect(throws: ArchiveError.self) { try await made.home.restore(from: backup) }
  #expect(DurableFile.names(in: made.home.path) == before)
  #expect(try await made.home.open(creating: false).board(id).report.actions.count == 2)
}

@Test func `a restore loses nothing that others keep meanwhile`() async throws {
  for round in 0..<6 {
    let made = try Home()
    _ = try await made.filled()
    let backup = made.scratch.path("backup")
    _ = try await made.home.backUp(to: backup)
    let home = made.home
    let writing = Task { () -> [StoredBoard.ID] in
      // Its own connections, as another process has them.
      let archive = try await home.open(creating: false)
      let project = try await archive.project(named: "Payments")
      var kept: [StoredBoard.ID] = []
      for number in 0..<40 {
        let admitted = try await archive.admit(
          [Handed(.notes, Array("notes \(round) \(number)".utf8))], settings: [], to: project, isReadNow: true,
          on: Bench.now)
        do {
          kept.append(
            try await archive.keep(Keeping(composition: Notes.outage), from: admitted.job, in: project, on: Bench.now)
              .id)
        } catch let error as ArchiveError {
          // It was told, and what was handed in is in the copy.
          guard case .leaseLost = error else { throw error }
        }
      }
      return kept
    }
    let restored = try await home.restore(from: backup)
    let kept = try await writing.value
    let now = try await home.open(creating: false)
    let before = ArchiveHome(path: made.scratch.path("before"))
    _ = try await before.restore(from: try #require(restored.before))
    let earlier = try await before.open(creating: false)
    for id in kept {
      let isThere = try await now.store.board(id) != nil
      let wasThere = try await earlier.store.board(id) != nil
      #expect(isThere || wasThere, "\(id)")
    }
    #expect(try await now.verify(repairs: false).problems == [])
  }
}

@Test func `a flipped bit anywhere in a backup is seen before anything is replaced`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let backup = made.scratch.path("backup")
  _ = try await made.home.backUp(to: backup)
  let whole = try Data(contentsOf: URL(filePath: backup))
  let words = ["connection pool of checkout ran out", "Platform team", "Payments"]
  for word in words {
    let place = try #require(whole.range(of: Data(word.utf8))?.lowerBound)
    var flipped = whole
    flipped[place] ^= 1
    try flipped.write(to: URL(filePath: backup))
    await #expect(throws: ArchiveError.corrupt(path: backup), "\(word)") { try await made.home.restore(from: backup) }
  }
  #expect(try await made.home.open(creating: false).board(id).report.actions.count == 2)
  #expect(!DurableFile.names(in: made.home.path).contains { $0.hasPrefix("before-restore") })
}

@Test(arguments: [99, 0])
func `a file that is not ours, or newer, is left as it is to the byte`(version: Int) async throws {
  let made = try Home()
  if version > 0 {
    _ = try await made.filled()
    let queue = try DatabaseQueue(path: made.home.database)
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA user_version = \(version)")
      _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
  } else {
    try DurableFile.makeFolder(made.home.path)
    let queue = try DatabaseQueue(path: made.home.database)
    try await queue.writeWithoutTransaction { db in try db.execute(sql: "CREATE TABLE mine (x)") }
    try queue.close()
  }
  let bytes = try Data(contentsOf: URL(filePath: made.home.database))
  for isNew in [true, false] {
    await #expect(throws: ArchiveError.self) { try await made.home.open(creating: isNew) }
    #expect(try Data(contentsOf: URL(filePath: made.home.database)) == bytes)
  }
}

@Test func `many who make one archive at the same time all find it`() async throws {
  for _ in 0..<5 {
    let made = try Home()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          let archive = try await made.home.open(creating: true)
          _ = try await archive.createProject(named: try ProjectName("P\(number)"), owner: nil, at: Bench.start)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await made.home.open(creating: false).store.projects(readableBy: nil).count == 8)
  }
}

@Test func `what an archived project refuses leaves nothing behind`() async throws {
  let bench = try await Bench()
  try await bench.store.archive(bench.project.id, true)
  await #expect(throws: ArchiveError.projectArchived("Payments")) { try await bench.keep() }
  #expect(bench.archive.photos.contents().photos == [])
}

@Test func `a restore keeps what was there before, and what is no backup changes nothing`() async throws {
  let made = try Home()
  _ = try await made.filled()
  let backup = made.scratch.path("backup")
  _ = try await made.home.backUp(to: backup)
  #expect(try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions] as? Int == 0o600)
  let archive = try await made.home.open(creating: false)
  let project = try await archive.project(named: "Payments")
  let late = try await archive.keep(Keeping(composition: Notes.again), from: nil, in: project, on: Bench.now).id
  let text = made.scratch.path("text")
  try Data("no backup at all, but a text of some length".utf8).write(to: URL(filePath: text))
  for file in [text, made.home.database, made.scratch.path("nowhere")] {
    await #expect(throws: ArchiveError.self, "\(file)") { try await made.home.restore(from: file) }
    #expect(try await archive.store.boards(BoardFilter()).count == 2)
  }
  await #expect(throws: ArchiveError.notAnArchive(path: text)) { try await made.home.restore(from: text) }
  let restored = try await made.home.restore(from: backup)
  #expect(try await archive.store.boards(BoardFilter()).count == 1)
  _ = try await made.home.restore(from: try #require(restored.before))
  #expect(try await archive.board(late).card.id == late)
}

@Suite(.enabled(if: Mount.isPossible, "needs to be root, and mount"), .serialized)
struct FullDiskTests {
  @Test func `a full disk is told, changes nothing, and all goes on once there is room`() async throws {
    let mount = try Mount(size: "3m")
    let home = ArchiveHome(path: mount.path("home"))
    let archive = try await home.open(creating: true)
    let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
    var kept = 0
    var failure: ArchiveError?
    while failure == nil, kept < 1000 {
      do {
        let admitted = try await archive.admit(
          [Handed(.photo, [UInt8](repeating: UInt8(kept % 256), count: 100_000 + kept))], settings: [], to: project,
          isReadNow: true, on: Bench.now)
        _ = try await archive.keep(
          Keeping(composition: Notes.outage), from: admitted.job, in: project, on: Bench.now)
        kept += 1
      } catch {
        failure = error
      }
    }
    guard case .diskFull = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(kept > 5)
    #expect(try await archive.store.boards(BoardFilter()).count == kept)
    #expect(archive.photos.contents().leftovers == [])
    await #expect(throws: ArchiveError.self) { try await home.backUp(to: mount.path("backup")) }
    #expect(!FileManager.default.fileExists(atPath: mount.path("backup")))
    try mount.remount("size=16m")
    _ = try await archive.verify(repairs: true)
    #expect(try await archive.verify(repairs: false).problems == [])
    _ = try await archive.keep(Keeping(composition: Notes.again), from: nil, in: project, on: Bench.now)
  }

  @Test func `a disk that is read only is told and changes nothing`() async throws {
    let mount = try Mount(size: "8m")
    let home = ArchiveHome(path: mount.path("home"))
    let archive = try await home.open(creating: true)
    let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Bench.start)
    _ = try await archive.keep(Keeping(composition: Notes.outage), from: nil, in: project, on: Bench.now)
    let engine = try #require(archive.store as? SQLiteArchive)
    try engine.pool.close()
    try mount.remount("ro")
    for isNew in [true, false] {
      do {
        let again = try await home.open(creating: isNew)
        _ = try await again.keep(Keeping(composition: Notes.again), from: nil, in: project, on: Bench.now)
        Issue.record("it was written to")
      } catch {
        guard case .readOnly = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
  }
}

/// A small disk of its own.
final class Mount: Sendable {
  private let scratch: Scratch
  private let folder: String

  static var isPossible: Bool {
    guard getuid() == 0 else { return false }
    do {
      _ = try Mount(size: "1m")
      return true
    } catch {
      return false
    }
  }

  struct Refused: Error {}

  init(size: String) throws {
    scratch = try Scratch()
    folder = scratch.path("disk")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard mount("tmpfs", folder, "tmpfs", 0, "size=\(size)") == 0 else { throw Refused() }
  }

  func remount(_ options: String) throws {
    let flags = UInt(MS_REMOUNT) | (options == "ro" ? UInt(MS_RDONLY) : 0)
    guard mount("tmpfs", folder, "tmpfs", flags, options == "ro" ? "" : options) == 0 else { throw Refused() }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  deinit { umount2(folder, Int32(MNT_DETACH)) }
}

@Test func `many who wait to take photos away keep nobody from handing one in`() async throws {
  let bench = try await Bench()
  let photos = bench.archive.photos
  let store = bench.store
  var lock: FileLock? = try await photos.adding()
  try await withThrowingTaskGroup(of: Void.self) { group in
    for number in 0..<64 {
      group.addTask { _ = try await photos.sweep([PhotoHash(of: [UInt8(number)])], unreferenced: store.unreferenced) }
    }
    // Whoever adds a file asks the store meanwhile: on few cores, no thread was left for that.
    for _ in 0..<20 {
      await Task.yield()
      _ = try await store.jobs()
    }
    withExtendedLifetime(lock) {}
    lock = nil
    try await group.waitForAll()
  }
}

/// Each place of a text in a file, with one bit there flipped.
private func flips(of text: String, in whole: Data) -> [Data] {
  var (flipped, from) = ([Data](), whole.startIndex)
  while let place = whole.range(of: Data(text.utf8), in: from..<whole.endIndex) {
    var one = whole
    one[place.lowerBound] ^= 1
    flipped.append(one)
    from = place.upperBound
  }
  return flipped
}

@Test func `a board that a damaged index hides is told by an export, and found again after a repair`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let queue = try DatabaseQueue(path: made.home.database)
  try await queue.writeWithoutTransaction { db in _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  try queue.close()
  var hidden = 0
  for (number, damaged) in flips(of: id.text, in: try Data(contentsOf: URL(filePath: made.home.database))).enumerated()
  {
    let other = ArchiveHome(path: made.scratch.path("damaged-\(number)"))
    try FileManager.default.copyItem(atPath: made.home.path, toPath: other.path)
    try damaged.write(to: URL(filePath: other.database))
    let archive = try await other.open(creating: false)
    guard try await archive.store.boards(BoardFilter(limit: 10)).map(\.id) == [id],
      try await archive.store.board(id) == nil
    else { continue }
    hidden += 1
    let folder = made.scratch.path("export-\(number)")
    await #expect(throws: ArchiveError.damagedIndex(id)) {
      try await archive.export(to: folder, project: nil, .published)
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
    _ = try await archive.verify(repairs: true)
    #expect(try await archive.store.board(id) != nil)
    #expect(try await archive.verify(repairs: false).problems == [])
  }
  #expect(hidden > 0)
}

@Test func `a backup with a flipped bit in an index brings all boards back, or is refused`() async throws {
  let made = try Home()
  let id = try await made.filled()
  let backup = made.scratch.path("backup")
  _ = try await made.home.backUp(to: backup)
  for (number, damaged) in flips(of: id.text, in: try Data(contentsOf: URL(filePath: backup))).enumerated() {
    let file = made.scratch.path("backup-\(number)")
    try damaged.write(to: URL(filePath: file))
    let other = ArchiveHome(path: made.scratch.path("other-\(number)"))
    do { _ = try await other.restore(from: file) } catch ArchiveError.corrupt { continue }
    let archive = try await other.open(creating: false)
    #expect(try await archive.board(id).report.actions.count == 2, "\(number)")
    #expect(try await archive.verify(repairs: false).problems == [])
  }
}
