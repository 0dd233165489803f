import Blameless
import Foundation
import Reports
import Testing

@testable import Archive

private let secret = Array("0123456789abcdef0123456789abcdef".utf8)
private let context = ProjectContext(
  roster: [
    Person(
      name: "Zebulon Quist", nicknames: ["Zeb"], initials: ["ZQ"], handles: ["zquist"], email: "z@example.org",
      role: "operator", team: "Core")
  ], vocabulary: Vocabulary(services: ["Athena", "checkout"], teams: ["Core"], words: ["Grace period"]))

private func holds(_ text: String, below folder: URL) throws -> Bool {
  guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return false }
  for case let file as URL in walk where !file.hasDirectoryPath {
    if try Data(contentsOf: file).range(of: Data(text.utf8)) != nil { return true }
  }
  return false
}

@Test(arguments: Engine.all, [false, true])
func `what a team says of itself comes back as it was said`(engine: Engine, isSealed: Bool) async throws {
  let bench = try await Bench(engine, isSealed: isSealed, key: isSealed ? try SealKey(secret: secret) : nil)
  #expect(try await bench.archive.context(of: bench.project).isEmpty)
  try await bench.archive.setContext(
    context, pinned: ["Fridays at ten", "The runbook is in the wiki"], of: bench.project, seen: 0)
  #expect(try await bench.archive.context(of: bench.project) == context)
  #expect(
    try await bench.archive.pinned(in: bench.project).map(\.description)
      == ["Fridays at ten", "The runbook is in the wiki"])
  #expect(try holds("Quist", below: bench.scratch.folder) == !isSealed)
  #expect(try await bench.archive.verify(repairs: false).problems == [])
  try await bench.archive.setContext(ProjectContext(), pinned: [], of: bench.project, seen: 1)
  #expect(try await bench.archive.context(of: bench.project).isEmpty)
  #expect(try await bench.archive.pinned(in: bench.project).isEmpty)
}

@Test func `of two who change a context at the same time the second is told, and nothing is lost`() async throws {
  let bench = try await Bench()
  try await bench.archive.setContext(context, pinned: ["First"], of: bench.project, seen: 0)
  await #expect(throws: ArchiveError.contextChanged(project: "Payments")) {
    try await bench.archive.setContext(ProjectContext(), pinned: [], of: bench.project, seen: 0)
  }
  #expect(try await bench.archive.context(of: bench.project) == context)
}

@Test func `what names or blames somebody is not pinned, and every such line is told`() async throws {
  let bench = try await Bench()
  let refusal = try await #require(throws: EditRefusal.self) {
    try await bench.archive.setContext(
      context, pinned: ["Athena is ours", "Ask Zeb", "the DBA forgot to raise the limit"], of: bench.project, seen: 0)
  }
  #expect(refusal.problems.map(\.line) == [2, 3])
  #expect(try await bench.archive.context(of: bench.project).isEmpty)
}

@Test func `whoever comes onto the roster later is taken out of what was pinned before`() async throws {
  let bench = try await Bench()
  try await bench.store.setContext(
    StoredContext(bytes: nil, pinned: ["zquist has the pager"], revision: 0), isSealed: false, of: bench.project.id)
  let roster = ProjectContext(roster: context.roster)
  await #expect(throws: EditRefusal.self) {
    try await bench.archive.setContext(roster, pinned: ["zquist has the pager"], of: bench.project, seen: 1)
  }
  try await bench.archive.keep(
    roster, pinned: try await bench.archive.pinned(in: bench.project), of: bench.project, seen: 1)
  #expect(try await !bench.archive.pinned(in: bench.project).contains { $0.description.contains("zquist") })
}

@Test func `a context is sealed with its project, and without the key fewer names are known`() async throws {
  let bench = try await Bench(key: try SealKey(secret: secret))
  try await bench.archive.setContext(context, pinned: ["Fridays at ten"], of: bench.project, seen: 0)
  #expect(try holds("Quist", below: bench.scratch.folder))
  _ = try await bench.archive.seal(bench.project)
  for text in ["Quist", "zquist", "Grace period"] { #expect(try !holds(text, below: bench.scratch.folder), "\(text)") }
  let project = try #require(try await bench.store.project(bench.project.id))
  #expect(try await bench.archive.context(of: project) == context)
  let keyless = try await BoardArchive(store: bench.store, photos: bench.archive.photos)
  #expect(try await keyless.contextIfOpen(of: project) == nil)
  #expect(try await keyless.pinned(in: project).map(\.description) == ["Fridays at ten"])
  #expect(try await keyless.verify(repairs: false).unopened == 1)
}

@Test func `whoever is taken off the roster is gone from the files with the next purge`() async throws {
  let bench = try await Bench()
  try await bench.archive.setContext(context, pinned: [], of: bench.project, seen: 0)
  try await bench.archive.setContext(ProjectContext(), pinned: [], of: bench.project, seen: 1)
  _ = try await bench.archive.purge(at: Bench.start)
  #expect(try !holds("Quist", below: bench.scratch.folder))
}

@Test func `an edit knows the project's people and words, on boards of before too`() async throws {
  let bench = try await Bench()
  let board = try await bench.keep()
  try await bench.archive.setContext(context, pinned: [], of: bench.project, seen: 0)
  let editing = try await bench.archive.edit(board)
  let sheet = editing.sheet.replacing("Notes\n", with: "Notes\n+ | zquist looked at Athena\n")
  let refusal = try await #require(throws: EditRefusal.self) {
    _ = try await bench.archive.finish(editing, with: sheet, on: Bench.now)
  }
  #expect(refusal.problems.count == 1 && refusal.description.contains("zquist"))
}

@Test func `an import leaves alone what is said here, and a backup has what is said`() async throws {
  let bench = try await Bench()
  try await bench.archive.setContext(context, pinned: ["Fridays at ten"], of: bench.project, seen: 0)
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .everything)
  let home = ArchiveHome(path: bench.scratch.path("other"))
  let other = try await home.open(creating: true)
  _ = try await other.importFolder(folder, owner: nil, on: Bench.now)
  let project = try await other.project(named: "Payments")
  #expect(try await other.context(of: project) == context)
  let backup = bench.scratch.path("backup")
  _ = try await home.backUp(to: backup)
  try await other.setContext(ProjectContext(), pinned: ["Mondays"], of: project, seen: 1)
  _ = try await other.importFolder(folder, owner: nil, on: Bench.now)
  #expect(try await other.pinned(in: project).map(\.description) == ["Mondays"])
  _ = try await home.restore(from: backup)
  let restored = try await home.open(creating: false)
  #expect(try await restored.context(of: project) == context)
  #expect(try await restored.pinned(in: project).map(\.description) == ["Fridays at ten"])
}

@Test func `what is left of a plan counts what waits, over all projects of its owner`() async throws {
  let owner = try #require(Account.ID("wner"))
  let bench = try await Bench(owner: owner)
  #expect(try await bench.archive.room(in: bench.project, at: Bench.start) == nil)
  try await bench.store.setDefaultPlan(.free)
  _ = try await bench.keep()
  _ = try await bench.archive.admit(
    [Handed(.notes, Array("notes".utf8))], settings: [], to: bench.project, isReadNow: false, on: Bench.now)
  let room = try #require(try await bench.archive.room(in: bench.project, at: Bench.start))
  #expect((room.used, room.limit, room.left) == (2, 30, 28))
}
