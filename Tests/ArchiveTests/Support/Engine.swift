import Foundation
import Testing

@testable import Archive

/// A store to run the tests of the seam against. A second engine is one more line here.
struct Engine: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let open: @Sendable (URL) async throws -> any ArchiveStore

  static let all = [
    Engine(testDescription: "SQLite") { folder in try SQLiteArchive(path: folder.appending(path: "archive.sqlite").path)
    }
  ]
}

/// A folder for one test, gone when the test is over.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "boardsnap-archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record("\(folder.path): \(error)") }
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }
}

/// An archive in a folder of its own.
struct Bench {
  let scratch: Scratch
  let archive: BoardArchive
  let store: any ArchiveStore
  let project: Project

  static let start = Moment(seconds: 1_795_000_000)
  static let now = Occasion(by: nil, at: start)

  init(
    _ engine: Engine = Engine.all[0], isSealed: Bool = false, key: SealKey? = nil,
    painter: (any PicturePainter)? = nil, owner: Account.ID? = nil
  ) async throws {
    scratch = try Scratch()
    store = try await engine.open(scratch.folder)
    archive = try await BoardArchive(
      store: store, photos: PhotoFolder(path: scratch.path("photos")), key: key, painter: painter)
    if let owner { try await store.open(Account(id: owner, name: "first", madeAt: Bench.start)) }
    project = try await archive.createProject(
      named: try ProjectName("Payments"), owner: owner, isSealed: isSealed, at: Bench.start)
  }

  /// Takes a board in and keeps it, as `snap --project` does.
  func keep(
    _ keeping: Keeping = Keeping(composition: Notes.outage), photo: [UInt8] = Array("a photo".utf8),
    at moment: Moment = Bench.start, by account: Account.ID? = nil
  ) async throws -> StoredBoard.ID {
    let occasion = Occasion(by: account, at: moment)
    let admitted = try await archive.admit(
      [Handed(.photo, photo)], settings: [], to: project, isReadNow: true, on: occasion)
    return try await archive.keep(keeping, from: admitted.job, in: project, on: occasion).id
  }
}
