import Testing

@testable import Archive

@Test(
  arguments: Engine.all,
  ["Zahlungen", "支払い", "платежи", "המשלוחים", "a/b/../c", "..", "x' OR '1'='1", "🧯 fire drills", "Café"])
func `a project may have any name that can be seen`(engine: Engine, name: String) async throws {
  let bench = try await Bench(engine)
  let made = try await bench.archive.createProject(named: try ProjectName(name), owner: nil, at: Bench.start)
  #expect(try await bench.archive.project(named: name.uppercased()).id == made.id)
  #expect(try await bench.archive.project(named: made.id.text).name.description == name)
}

@Test(
  arguments: [
    ("", ProjectName.Problem.empty), ("  ", .empty), ("a\0b", .controlCharacter), ("a\nb", .controlCharacter),
    ("\u{202E}abc", .controlCharacter), (String(repeating: "x", count: 201), .tooLong(limit: 200)),
  ])
func `a name that can't be seen or is too long is refused`(name: String, problem: ProjectName.Problem) {
  #expect(throws: problem) { try ProjectName(name) }
}

@Test(arguments: Engine.all)
func `what looks the same is the same project`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  _ = try await bench.archive.createProject(named: try ProjectName("Café"), owner: nil, at: Bench.start)
  await #expect(throws: ArchiveError.projectNameTaken("Café")) {
    try await bench.archive.createProject(named: try ProjectName("CAFE\u{301}"), owner: nil, at: Bench.start)
  }
}

@Test(arguments: Engine.all)
func `a project is renamed and keeps its boards`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  try await bench.store.rename(bench.project.id, to: try ProjectName("payments"))
  try await bench.store.rename(bench.project.id, to: try ProjectName("Billing"))
  #expect(try await bench.archive.project(named: "billing").id == bench.project.id)
  #expect(try await bench.archive.board(id).card.project == bench.project.id)
  _ = try await bench.archive.createProject(named: try ProjectName("Search"), owner: nil, at: Bench.start)
  await #expect(throws: ArchiveError.projectNameTaken("Search")) {
    try await bench.store.rename(bench.project.id, to: try ProjectName("search"))
  }
}

@Test(arguments: Engine.all)
func `an archived project is read and no longer written to`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let id = try await bench.keep()
  try await bench.store.archive(bench.project.id, true)
  await #expect(throws: ArchiveError.projectArchived("Payments")) { try await bench.keep() }
  #expect(try await bench.archive.board(id).report.actions.count == 2)
  try await bench.store.archive(bench.project.id, false)
  _ = try await bench.keep()
}

@Test(arguments: Engine.all)
func `an account reads the projects that were shared with it`(engine: Engine) async throws {
  let bench = try await Bench(engine)
  let reader: Account.ID = bench.archive.ids.identifier()
  try await bench.store.open(Account(id: reader, name: "reader", madeAt: Bench.start))
  #expect(try await bench.store.projects(readableBy: reader).isEmpty)
  try await bench.store.share(bench.project.id, with: reader, as: .reader)
  #expect(try await bench.store.projects(readableBy: reader).map(\.id) == [bench.project.id])
  #expect(try await bench.store.role(of: reader, in: bench.project.id) == .reader)
  try await bench.store.share(bench.project.id, with: reader, as: nil)
  await #expect(throws: ArchiveError.noProject("Payments")) {
    try await bench.archive.project(named: "Payments", readableBy: reader)
  }
}
