import Archive
import ArgumentParser
import BoardReading

/// What `serve` starts where somebody sets the corners of a board on its photo: nobody's browser gets a file as it was handed
/// in.
struct PhotoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "photo", abstract: "Prints a photo of a board as a small JPEG, for 'boardsnap serve'.",
    shouldDisplay: false)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "The board's id.") var id: String
  @Argument(help: "Which of its photos, from 1.") var number: Int

  /// Of its long side, in pixels: enough to see corners on the screen of a desk.
  private static let size = 1200

  func run() async throws {
    try MemoryLimit.set()
    LowPriority.take()
    try await archiving {
      let archive = try await archive.openForNobody(creating: false)
      guard let id = StoredBoard.ID(id) else { throw ArchiveError.noBoard(id) }
      let given = try await archive.photo(number - 1, of: try await archive.board(id).card)
      let photo = try PhotoFile(path: Path("photo \(number)"), given: given).photo()
      do { try StandardOutput.write(try photo.reduced(toAtLeast: Self.size, quality: 80)) } catch {
        throw Failure.from(error)
      }
    }
  }
}
