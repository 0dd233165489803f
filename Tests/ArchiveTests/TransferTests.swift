import Blameless
import Foundation
import Reports
import Testing
import Whiteboard

@testable import Archive

/// What a folder holds: by path, the bytes.
private func contents(_ path: String) throws -> [String: Data] {
  let root = URL(filePath: path)
  guard let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey]) else {
    return [:]
  }
  var files: [String: Data] = [:]
  for case let file as URL in walk where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
    files[String(file.path.dropFirst(root.path.count))] = try Data(contentsOf: file)
  }
  return files
}

/// Lines of a seal differ: each archive has its own.
private func withoutSeals(_ files: [String: Data]) -> [String: String] {
  files.mapValues { data in
    String(decoding: data, as: UTF8.self).replacing(/"seal": "[0-9a-f]*"/, with: "")
  }
}

private func full(_ bench: Bench) async throws {
  let first = try await bench.keep(
    Keeping(
      composition: Notes.outage,
      pictures: [
        BoardPicture(
          jpeg: Array("a picture".utf8), width: 30, height: 20,
          straightening: Homography(rows: [1.000123, 0, 0, 0, 1 / 3, 0, 1e-7, 0, 1]))
      ], roster: [Person(name: "Alice Moreau", role: "on-call engineer")]))
  _ = try await bench.keep(Keeping(composition: Notes.again), photo: [9, 9], at: Bench.start.adding(days: 7))
  let gone = try await bench.keep(at: Bench.start.adding(days: 8))
  try await bench.store.delete(gone, on: Bench.now)
  _ = try await bench.store.move(
    ActionRecord.ID(board: first, number: 2), to: .declined, because: "not worth it", on: Bench.now)
  let editing = try await bench.archive.edit(first)
  _ = try await bench.archive.finish(
    editing, with: editing.sheet.replacing("Notes\n", with: "Notes\n+ | the dashboard was slow\n"), on: Bench.now)
  try await bench.store.retain(bench.project.id, privateDays: 90)
  try await bench.archive.setContext(
    ProjectContext(
      roster: [Person(name: "Alice Moreau", handles: ["@amoreau"], role: "on-call engineer")],
      vocabulary: Vocabulary(services: ["checkout"])),
    pinned: ["We meet on Fridays at ten"], of: bench.project, seen: 0)
}

@Test(arguments: [BoardArchive.Side.published, .everything])
func `what is exported and imported elsewhere is exported the same again`(side: BoardArchive.Side) async throws {
  let bench = try await Bench()
  try await full(bench)
  let (first, second) = (bench.scratch.path("first"), bench.scratch.path("second"))
  _ = try await bench.archive.export(to: first, project: nil, side)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  let imported = try await other.importFolder(first, owner: nil, on: Bench.now)
  #expect(imported.boards == (side == .published ? 2 : 3))
  _ = try await other.export(to: second, project: nil, side)
  let (before, after) = (withoutSeals(try contents(first)), withoutSeals(try contents(second)))
  #expect(before.keys.sorted() == after.keys.sorted())
  for (file, text) in before { #expect(after[file] == text, "\(file)") }
  #expect(try await other.verify(repairs: false).problems == [])
}

@Test func `an export of the published side names nobody and has no photo as taken`() async throws {
  let bench = try await Bench()
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: bench.project, .published)
  for (file, data) in try contents(folder) {
    let text = String(decoding: data, as: UTF8.self)
    for secret in ["Alice", "oreau", "a photo", "\"private\": {"] {
      #expect(!text.contains(secret), "\(file): \(secret)")
    }
  }
}

@Test func `an import from a sealed project is sealed again`() async throws {
  let key = try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8))
  let bench = try await Bench(isSealed: true, key: key)
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .everything)
  let home = ArchiveHome(path: bench.scratch.path("other"))
  let other = try await home.open(creating: true, key: key)
  _ = try await other.importFolder(folder, owner: nil, on: Bench.now)
  let card = try #require(try await other.store.boards(BoardFilter()).last)
  let board = try await other.privateBoard(card)
  #expect(board.roster.first?.name == "Alice Moreau")
  #expect(try await other.original(board.originals[0], of: card) == Array("a photo".utf8))
  let stored = try contents(home.path).values.map { String(decoding: $0, as: UTF8.self) }
  #expect(!stored.contains { $0.contains("Moreau") || $0.contains("a photo") })
}

@Test func `what is published of a sealed project comes in without its key, and that it is not sealed here is told`()
  async throws
{
  let key = try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8))
  let bench = try await Bench(isSealed: true, key: key)
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  let imported = try await other.importFolder(folder, owner: nil, on: Bench.now)
  #expect(imported.boards > 0 && imported.unsealed == [bench.project.name.description])
  // Nor is it asked for where the project is here already.
  let keyless = try await BoardArchive(store: bench.store, photos: bench.archive.photos)
  #expect(try await keyless.importFolder(folder, owner: nil, on: Bench.now).boards == 0)
}

@Test func `an export comes back over boards that were edited since, which stay as they are`() async throws {
  let bench = try await Bench()
  try await full(bench)
  let (published, everything) = (bench.scratch.path("published"), bench.scratch.path("everything"))
  _ = try await bench.archive.export(to: published, project: nil, .published)
  _ = try await bench.archive.export(to: everything, project: nil, .everything)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  _ = try await other.importFolder(published, owner: nil, on: Bench.now)
  let id = try #require(try await other.store.boards(BoardFilter()).last).id
  let editing = try await other.edit(id)
  _ = try await other.finish(editing, with: editing.sheet.replacing("f1 |", with: "f1 | again,"), on: Bench.now)
  let edited = try await other.board(id).report
  // The project may have another name by now.
  let project = try #require(try await other.store.projects(readableBy: nil).first)
  try await other.store.rename(project.id, to: try ProjectName("Money"))
  #expect(try await other.importFolder(everything, owner: nil, on: Bench.now).boards == 3)
  #expect(try await other.board(id).report == edited)
  #expect(try await other.store.projects(readableBy: nil).count == 1)
  #expect(try await other.privateBoard(try await other.board(id).card).roster.first?.name == "Alice Moreau")
  try await other.store.archive(project.id, true)
  await #expect(throws: ArchiveError.projectArchived("Money")) {
    try await other.importFolder(everything, owner: nil, on: Bench.now)
  }
}

@Test(arguments: [
  ("\"date\": \"2026-11-18\"", "\"date\": \"../../../PWN\""), ("\"date\": \"2026-11-18\"", "\"date\": \"2026-99-99\""),
  ("\"time\": \"14:02\"", "\"time\": \"Gwendolin Trapp\""), ("\"due\": null", "\"due\": \"Gwendolin Trapp\""),
  ("\"timeToDetect\": \"PT17M\"", "\"timeToDetect\": \"Gwendolin Trapp\""),
])
func `what has a form of its own in an export has it, or is not taken`(good: String, bad: String) async throws {
  let bench = try await Bench()
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let file = URL(filePath: folder + "/boards.jsonl")
  let text = try String(contentsOf: file, encoding: .utf8)
  try #require(text.contains(good))
  try Data(text.replacing(good, with: bad).utf8).write(to: file)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  await #expect(throws: ArchiveError.self) { try await other.importFolder(folder, owner: nil, on: Bench.now) }
  #expect(try await other.store.boards(BoardFilter()).isEmpty)
}

@Test(arguments: [
  ("\"L3\"", "\"nonsense\""), ("\"postmortem\"", "\"party\""), ("\"kept\"", "\"keept\""), ("{\"id\"", "{\"id"),
])
func `an import that breaks off leaves nothing`(good: String, bad: String) async throws {
  let bench = try await Bench()
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let file = URL(filePath: folder + "/boards.jsonl")
  var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  lines[1] = lines[1].replacing(good, with: bad)
  try Data(lines.joined(separator: "\n").utf8).write(to: file)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  await #expect(throws: ArchiveError.self) { try await other.importFolder(folder, owner: nil, on: Bench.now) }
  #expect(try await other.store.boards(BoardFilter()).isEmpty)
  #expect(try await other.store.projects(readableBy: nil).isEmpty)
  #expect(other.photos.contents().photos.isEmpty)
}

@Test func `names and blame of somebody else's export are taken out on the way`() async throws {
  let bench = try await Bench()
  _ = try await bench.keep()
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let file = URL(filePath: folder + "/boards.jsonl")
  let text = try String(contentsOf: file, encoding: .utf8)
  try Data(text.replacing("no load test on staging", with: "Alice Smith forgot the load test").utf8).write(to: file)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  _ = try await other.importFolder(folder, owner: nil, on: Bench.now)
  let card = try #require(try await other.store.boards(BoardFilter()).first)
  let report = JSONReport.render(try await other.board(card.id).report, privateSide: nil)
  #expect(!report.contains("Alice") && !report.contains("Smith"))
  var query = SearchQuery("forgot")
  query.sections = [.factors]
  #expect(try await other.store.search(query).isEmpty, "a line is not turned around, a statement is")
}

@Test func `an import twice changes nothing`() async throws {
  let bench = try await Bench()
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  _ = try await bench.archive.importFolder(folder, owner: nil, on: Bench.now)
  #expect(try await bench.store.boards(BoardFilter()).count == 2)
}

@Test func `an export goes into no folder that has something in it`() async throws {
  let bench = try await Bench()
  await #expect(throws: ArchiveError.targetExists(path: bench.scratch.folder.path)) {
    try await bench.archive.export(to: bench.scratch.folder.path, project: nil, .published)
  }
}

@Test func `what is no export is told`() async throws {
  let bench = try await Bench()
  await #expect(throws: ArchiveError.self) {
    try await bench.archive.importFolder(bench.scratch.path("nowhere"), owner: nil, on: Bench.now)
  }
}

@Test func `boards that are here get the private side that they lack, unless it was purged, and no photo is left over`()
  async throws
{
  let bench = try await Bench()
  try await full(bench)
  let (published, whole) = (bench.scratch.path("published"), bench.scratch.path("whole"))
  _ = try await bench.archive.export(to: published, project: nil, .published)
  _ = try await bench.archive.export(to: whole, project: nil, .everything)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  #expect(try await other.importFolder(published, owner: nil, on: Bench.now).boards == 2)
  let again = try await other.importFolder(whole, owner: nil, on: Bench.now)
  #expect(again.boards == 3 && again.known == 0)
  let card = try #require(try await other.store.boards(BoardFilter()).last)
  #expect(try await other.privateBoard(card).roster.first?.name == "Alice Moreau")
  // Purged here, it stays purged.
  let project = try #require(try await other.store.projects(readableBy: nil).first)
  try await other.store.retain(project.id, privateDays: 1)
  _ = try await other.purge(at: Bench.start.adding(days: 20))
  let third = try await other.importFolder(whole, owner: nil, on: Bench.now)
  #expect(third.boards == 0 && third.known == 3)
  #expect(try await other.verify(repairs: false).problems == [])
}

@Test func `an export that lost some of its boards is refused`() async throws {
  let bench = try await Bench()
  try await full(bench)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .published)
  let file = URL(filePath: folder + "/boards.jsonl")
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  try Data((lines[0] + "\n").utf8).write(to: file)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  await #expect(
    throws: ArchiveError.importRefused(
      file: folder + "/boards.jsonl", reason: "It has 1 of the 2 boards that were exported.")
  ) { try await other.importFolder(folder, owner: nil, on: Bench.now) }
  #expect(try await other.store.boards(BoardFilter()).isEmpty)
}

@Test func `a private side whose photos have no proper names is refused`() async throws {
  let bench = try await Bench()
  _ = try await bench.keep()
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .everything)
  let file = URL(filePath: folder + "/boards.jsonl")
  let text = try String(contentsOf: file, encoding: .utf8)
  let name = try #require(DurableFile.names(in: folder + "/originals").first)
  try Data(text.replacing(name, with: "../../../../etc/passwd").utf8).write(to: file)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  await #expect(throws: ArchiveError.self) { try await other.importFolder(folder, owner: nil, on: Bench.now) }
}

@Test func `what was sealed elsewhere does not become plain here`() async throws {
  let key = try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8))
  let bench = try await Bench(isSealed: true, key: key)
  _ = try await bench.keep()
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .everything)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true, key: key)
  _ = try await other.createProject(named: try ProjectName("payments"), owner: nil, at: Bench.start)
  await #expect(throws: ArchiveError.unsealedHere("payments")) {
    try await other.importFolder(folder, owner: nil, on: Bench.now)
  }
}
