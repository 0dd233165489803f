import Archive
import ArgumentParser

/// Whether what is read is kept, and where.
struct KeepingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep the report in this project, with what it was made from, and say under which id.", valueName: "name"))
  var project: String?

  @OptionGroup var archive: ArchiveOptions

  /// Takes it in. Nil where nothing is to be kept.
  /// - Parameter isReadNow: by the one who hands it in; otherwise it waits.
  func take(_ input: KeptInput, isReadNow: Bool = true) async throws -> ArchivedInput? {
    guard let project else { return nil }
    var taken: ArchivedInput?
    try await archiving {
      let open = try await archive.open()
      let place = try await open.archive.project(named: project)
      taken = try await ArchivedInput(input, in: place, of: open, isReadNow: isReadNow)
    }
    return taken
  }
}
