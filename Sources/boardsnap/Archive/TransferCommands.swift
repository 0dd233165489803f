import Archive
import ArgumentParser

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the archive, or one project, into a folder: Markdown, JSON and photos.",
    discussion: """
      Reports, and photos with names painted over. With --private also photos as taken, names, history and deleted \
      boards, not encrypted: keep that folder to yourself. 'boardsnap import' brings either back.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "The folder; it must be new or empty.", completion: .directory) var folder: String
  @Option(help: ArgumentHelp("Only this project.", valueName: "name")) var project: String?
  @Flag(help: "The private side too.") var `private` = false

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      var only: Project?
      if let project { only = try await open.archive.project(named: project) }
      let exported = try await open.archive.export(
        to: folder, project: only, `private` ? .everything : .published)
      try StandardOutput.write("\(exported.boards) boards and \(exported.photos) photos are in \(folder).\n")
      guard exported.missing == 0 else {
        throw Failure(.noInput, "\(exported.missing) photos are missing in the archive. 'boardsnap verify' lists them.")
      }
    }
  }
}

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Brings in what 'boardsnap export' wrote. All of it, or nothing.",
    discussion:
      "Boards that are in the archive already stay as they are. What another archive wrote is checked for names and blame on the way."
  )

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "A folder that 'boardsnap export' wrote.", completion: .directory) var folder: String
  @Option(
    help: ArgumentHelp("People who may be named: CSV or YAML.", valueName: "file"),
    completion: .file(extensions: ["csv", "yml", "yaml"]))
  var roster: String?
  @Option(
    help: ArgumentHelp("What the team calls its services: YAML.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var context: String?

  func run() async throws {
    try await archiving {
      let context = try Context.whole(context: context, roster: roster)
      let open = try await archive.open(creating: true)
      let imported = try await open.archive.importFolder(
        folder, owner: open.account.id, people: context.people, vocabulary: context.vocabulary, on: open.now)
      try StandardOutput.write("Brought in \(imported.boards) boards.\n")
      for project in imported.projects { StandardError.say("Made project \(project).") }
    }
  }
}
