import Archive
import ArgumentParser
import Glibc

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in what 'boardsnap export' wrote, or write-ups from elsewhere. All of it, or nothing.",
    discussion: """
      Of an export, boards that are in the archive already stay as they are, and what another archive wrote is checked \
      for names and blame on the way. Write-ups are files that 'boardsnap write' reads, as Markdown: each becomes a \
      report of the project, and the file itself is kept on the private side.

      EXAMPLES
        boardsnap import backup/
        boardsnap import postmortems/*.md --project Payments
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(
    help: ArgumentHelp("A folder that 'boardsnap export' wrote, or files.", valueName: "path"), completion: .file())
  var paths: [String]
  @Option(help: ArgumentHelp("Where write-ups are kept.", valueName: "name")) var project: String?
  @OptionGroup var team: TeamOptions

  func run() async throws {
    try await archiving {
      for path in paths where Path(path).status == nil {
        throw Failure(.noInput, "There is no \(path). Give a folder that was exported, or files.")
      }
      let folders = paths.filter { Path($0).status?.kind == S_IFDIR }
      if let folder = folders.first {
        guard paths.count == 1 else {
          throw Failure(.usage, "\(folder) is a folder. Give one folder that was exported, or files.")
        }
        try await bringIn(folder)
      } else {
        try checkAreWriteUps()
        try await bringIn(paths.map { NotesFile(path: Path($0)) })
      }
    }
  }

  /// An export is brought in whole: its files alone are no write-ups.
  private func checkAreWriteUps() throws(Failure) {
    for path in paths.map({ Path($0) }) where ["boards.jsonl", "archive.json"].contains(path.name) {
      guard path.folder.appending("archive.json").status != nil else { continue }
      throw Failure(.usage, "\(path) is part of an export. Give its folder: 'boardsnap import \(path.folder)'.")
    }
  }

  private func bringIn(_ folder: String) async throws {
    guard project == nil else {
      throw Failure(.usage, "An export has its own projects. Leave out --project, or give files instead of a folder.")
    }
    let context = try team.known()
    let open = try await archive.open(creating: true)
    let imported = try await open.archive.importFolder(
      folder, owner: open.account.id, people: context.people, vocabulary: context.vocabulary, on: open.now)
    try StandardOutput.write("Brought in \(counted(imported.boards, "board")).\n")
    if imported.known > 0 {
      StandardError.say("\(counted(imported.known, "board")) stayed as they are: they were here already.")
    }
    for project in imported.projects { StandardError.say("Made project \(project).") }
    for project in imported.unsealed {
      StandardError.say(
        "\(project) is sealed where it comes from, and not here: 'boardsnap project seal' does it, before photos come in."
      )
    }
  }

  private func bringIn(_ files: [NotesFile]) async throws {
    guard let project else { throw Failure(.usage, "Say where the write-ups are kept, with --project NAME.") }
    for file in files { try file.check() }
    let context = try team.known(beside: files.first?.path)
    let open = try await archive.open()
    let place = try await open.archive.project(named: project)
    let feed = WriteUpFeed(files, context.adding(try await open.archive.context(of: place)))
    do {
      let ids = try await open.archive.keepAll(in: place, on: open.now) { () throws(ArchiveError) in try feed.next() }
      for (id, file) in zip(ids, files) { try StandardOutput.write("\(id)  \(file.path.name)\n") }
    } catch {
      throw feed.failure ?? error
    }
  }
}
