import Archive
import ArgumentParser

/// Whether what is read is kept, and where.
struct KeepingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep the report in this project, with what it was made from, and say under which id.", valueName: "name"))
  var project: String?

  @OptionGroup var archive: ArchiveOptions

  /// Reads what is handed in and keeps the report. It is read while it is taken in: whoever snaps a board waits for the
  /// longer of the two.
  /// - Parameter input: with its bytes in memory.
  func keep(_ input: KeptInput) async throws -> (archived: ArchivedInput, snapped: SnapRoad.Snapped) {
    let place = try await place()
    let input = input.knowing(place.context)
    let reading = InterruptibleWork { try await input.read(pictures: input.hasPictures) }
    let archived: ArchivedInput
    do { archived = try await place.take(input, isReadNow: true) } catch {
      await reading.abandon()
      throw error
    }
    return (archived, try await archived.keep(reading))
  }

  /// Takes it in, to be read later.
  func take(_ input: KeptInput) async throws { _ = try await place().take(input, isReadNow: false) }

  /// Where something is kept, and what is known there.
  private struct Place {
    let open: OpenArchive
    let project: Project
    let context: ProjectContext

    func take(_ input: KeptInput, isReadNow: Bool) async throws -> ArchivedInput {
      do { return try await ArchivedInput(input, in: project, of: open, isReadNow: isReadNow) } catch {
        throw Failure.from(error)
      }
    }
  }

  private func place() async throws -> Place {
    guard let project else { throw Failure(.usage, "Say where it is to be kept, with --project NAME.") }
    do {
      let open = try await archive.open()
      let place = try await open.archive.project(named: project)
      return Place(open: open, project: place, context: try await open.archive.context(of: place))
    } catch {
      throw Failure.from(error)
    }
  }
}
