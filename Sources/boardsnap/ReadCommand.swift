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

  @Flag(help: "What speaks for each word, too.")
  var words = false

  func run() async throws {
    let photos = photos.map { PhotoFile(path: Path($0)) }
    for photo in photos { try photo.check() }
    let reader = try BoardReader.installed(threads: threads ?? Processor.count)
    for photo in photos {
      var reading: PhotoReading?
      let time = try ContinuousClock().measure { reading = try read(photo, by: reader) }
      // From the file to its lines, models loaded.
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      var members: [(String, JSONValue)] = [
        ("photo", .string(photo.path.text)), ("seconds", .number(seconds)),
        ("lines", .array((reading?.lines ?? []).map(JSONValue.init))),
      ]
      if words { members.append(("words", .array((reading?.evidence ?? []).map(JSONValue.init)))) }
      try StandardOutput.write(JSONValue.object(members).line + "\n")
    }
  }

  private func read(_ photo: PhotoFile, by reader: BoardReader) throws(Failure) -> PhotoReading {
    let pixels = try photo.photo()
    do throws(ReadingError) {
      return try reader.read(pixels)
    } catch {
      throw Failure(error)
    }
  }
}

extension JSONValue {
  fileprivate init(_ line: Line) {
    self = .object([
      ("text", .string(line.text)), ("confidence", .number(line.confidence)),
      ("box", .array((line.box?.corners ?? []).map(JSONValue.init))),
    ])
  }

  fileprivate init(_ word: (text: String, box: Quad, evidence: WordEvidence)) {
    let evidence = word.evidence
    self = .object([
      ("text", .string(word.text)), ("box", .array(word.box.corners.map(JSONValue.init))),
      ("odds", .number(evidence.odds)), ("mean", .number(evidence.mean)), ("known", .bool(evidence.isKnown)),
      ("asSeen", .bool(evidence.isAsSeen)), ("length", .number(Double(evidence.length))),
      ("figure", .bool(evidence.hasFigure)), ("sign", .bool(evidence.hasSign)),
    ])
  }

  fileprivate init(_ point: Point) { self = .array([.number(point.x), .number(point.y)]) }
}
