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
  @OptionGroup var only: ProjectFilter
  @Flag(help: "The private side too.") var `private` = false

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      let exported = try await open.archive.export(
        to: folder, project: try await only.project(in: open.archive), `private` ? .everything : .published)
      try StandardOutput.write(
        "Exported \(counted(exported.boards, "board")) and \(counted(exported.photos, "photo")) to \(folder).\n")
      exported.unpictured.tell()
      if exported.waiting > 0 {
        StandardError.say(
          "\(counted(exported.waiting, "snap")) not read yet \(exported.waiting == 1 ? "is" : "are") not in it. 'boardsnap resume' makes boards of such."
        )
      }
      guard exported.lacking == 0 else {
        throw Failure(
          .noInput,
          "The archive lacks \(counted(exported.lacking, "photo")), or has them damaged; all else is exported. "
            + "'boardsnap verify' lists them.")
      }
    }
  }
}
