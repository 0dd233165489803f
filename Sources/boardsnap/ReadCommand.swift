import ArgumentParser
import BoardReading
import JSONText
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
    for photo in photos {
      var lines: [Line] = []
      let time = try ContinuousClock().measure { lines = try read(photo, by: reader) }
      // From the file to its lines, models loaded.
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      let object = JSONValue.object([
        ("photo", .string(photo.path.text)), ("seconds", .number(seconds)),
        ("lines", .array(lines.map(JSONValue.init))),
      ])
      try StandardOutput.write(object.line + "\n")
    }
  }

  private func read(_ photo: PhotoFile, by reader: BoardReader) throws(Failure) -> [Line] {
    let pixels = try photo.photo()
    do throws(ReadingError) {
      return try reader.read(pixels).lines
    } catch {
      throw Failure(error)
    }
  }
}

extension JSONValue {
  fileprivate init(_ line: Line) {
    let corners = (line.box?.corners ?? []).map { JSONValue.array([.number($0.x), .number($0.y)]) }
    self = .object([
      ("text", .string(line.text)), ("confidence", .number(line.confidence)), ("box", .array(corners)),
    ])
  }
}
