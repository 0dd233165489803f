import Archive
import ArgumentParser

/// What `serve` starts where pictures of a board are due.
struct PaintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paint", abstract: "Makes the pictures of a board that are due, for 'boardsnap serve'.",
    shouldDisplay: false)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "The board's id.") var id: String

  func run() async throws {
    try MemoryLimit.set()
    LowPriority.take()
    try await archiving {
      let archive = try await archive.openForNobody(creating: false)
      guard let id = StoredBoard.ID(id) else { throw ArchiveError.noBoard(id) }
      do { _ = try await archive.pictures(of: try await archive.board(id)) } catch ArchiveError.pictureWithheld {
        return  // that is settled: the board has none
      }
    }
  }
}
