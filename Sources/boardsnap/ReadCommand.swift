import ArgumentParser
import BoardReading
import FoundationEssentials
import Whiteboard

/// For benchmarks and training: what was read, without a report. Private, as it names whoever stands on the board.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints what is read from each photo, as JSON, one object a line.",
    shouldDisplay: false)

  @Argument(help: "The photos.", completion: .file())
  var photos: [String]

  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  func run() async throws {
    let photos = photos.map { PhotoFile(path: Path($0)) }
    for photo in photos { try photo.check() }
    let reader = try BoardReader.installed(threads: threads ?? Processor.count)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for photo in photos {
      var lines: [ReadPhoto.ReadLine] = []
      let time = try ContinuousClock().measure { lines = try read(photo, by: reader) }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      let object = ReadPhoto(photo: photo.path.text, seconds: seconds, lines: lines)
      try StandardOutput.write(String(decoding: try encoder.encode(object), as: UTF8.self) + "\n")
    }
  }

  private func read(_ photo: PhotoFile, by reader: BoardReader) throws(Failure) -> [ReadPhoto.ReadLine] {
    let pixels = try photo.photo()
    do throws(ReadingError) {
      return try reader.read(pixels).lines.map(ReadPhoto.ReadLine.init)
    } catch {
      throw Failure(error)
    }
  }
}

/// What `read` prints of one photo.
private struct ReadPhoto: Encodable {
  let photo: String
  /// From the file to its lines, models loaded.
  let seconds: Double
  let lines: [ReadLine]

  struct ReadLine: Encodable {
    let text: String
    let confidence: Double
    let box: [[Double]]

    init(_ line: Line) {
      text = line.text
      confidence = line.confidence
      box = (line.box?.corners ?? []).map { [$0.x, $0.y] }
    }
  }
}
