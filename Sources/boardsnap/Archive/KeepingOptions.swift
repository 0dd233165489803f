import Archive
import ArgumentParser

/// Whether what is read is kept, and where.
struct KeepingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Keep photo, board and report in this project, and say under which id.", valueName: "name"))
  var project: String?

  @Flag(help: "Keep the photos now, and read them with 'boardsnap resume'. With --project.")
  var later = false

  @OptionGroup var archive: ArchiveOptions

  var isLater: Bool { later && project != nil }

  func check() throws(Failure) {
    if later, project == nil { throw Failure(.usage, "--later keeps photos. Say where, with --project NAME.") }
  }

  /// Takes the photos in. Nil where nothing is to be kept.
  func take(_ photos: [PhotoFile], on road: SnapRoad) async throws -> ArchivedSnap? {
    guard let project else { return nil }
    var taken: ArchivedSnap?
    try await archiving {
      let open = try await archive.open()
      let place = try await open.archive.project(named: project)
      taken = try await ArchivedSnap(photos, on: road, in: place, of: open, isReadNow: !later)
    }
    return taken
  }
}
