import ArgumentParser
import BoardReading

/// For benchmarks and training: what was read, without a report. Private, as it names whoever stands on the board.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints what is read from each photo, as JSON, one object a line.",
    shouldDisplay: false)

  @Argument(help: "The photos.", completion: .file())
  var photos: [String]

  func run() async throws {
    let photos = photos.map { PhotoFile(path: Path($0)) }
    for photo in photos { _ = try photo.bytes() }
    throw Failure(ReadingError.notReady)
  }
}
