import Blameless
import BoardReading
import Redaction
import Reports
import Whiteboard

/// From a photo or a text to the same without names.
struct RedactRoad: Sendable {
  enum Shown { case asTaken, straightened }
  enum Unread { case paintedOver, kept }

  struct Outcome: Sendable {
    let bytes: [UInt8]
    /// For a file in a folder.
    let name: String
    let names: Int
    /// Places that could not be read and are painted over.
    var unread = 0
  }

  let finder: SettingsFinder
  let photo: Shown
  let unread: Unread
  let reader: SharedReader

  func redact(_ input: RedactedInput) async throws(Failure) -> Outcome {
    let context = try finder.context(for: input.folder)
    let redactor = Redactor(
      roster: context.people, vocabulary: context.vocabulary, smallRoles: context.smallRoles)
    let name = redactor.fileName(input.path.name)
    if let format = input.photo { return try await redact(input.path, as: format, named: name, context) }
    let redacted = redactor.redact(try input.text(), as: input.format)
    guard redacted.leaks.isEmpty else {
      throw Failure(.named, "\(input.path): a name could not be taken out. Nothing was written. Take it out by hand.")
    }
    return Outcome(bytes: Array(redacted.text.utf8), name: name, names: redacted.names)
  }

  private func redact(_ path: Path, as format: PhotoFormat, named name: String, _ context: Context)
    async throws(Failure) -> Outcome
  {
    let progress = Progress(photo: path)
    defer { progress.finish() }
    progress.show(.decoding)
    return try await ReaderOpening.during(reader, knowing: context.words) { opening throws(Failure) in
      let pixels = try PhotoFile(path: path).photo()
      return try redact(pixels, of: path, as: format, named: name, context, try await opening.reader(), progress)
    }
  }

  private func redact(
    _ pixels: consuming Photo, of path: Path, as format: PhotoFormat, named name: String, _ context: Context,
    _ reader: BoardReader, _ progress: Progress
  ) throws(Failure) -> Outcome {
    do {
      let reading = try reader.read(pixels, progress: progress.show)
      let board = Board(lines: reading.lines, unread: reading.unread, photos: [reading.geometry])
      let composition = Composer(context).compose(board)
      var plan = PaintPlan(path: path, photo: 0, of: composition.report, composition.privateSide)
      if unread == .kept { plan.unread = [] }
      let shown =
        switch photo {
        case .asTaken: reading.asTaken()
        case .straightened: try reading.straightened()
        }
      try plan.paint(shown, by: reader)
      return Outcome(
        bytes: try shown.encoded(as: format, quality: Self.quality), name: name, names: plan.names.count,
        unread: plan.unread.count)
    } catch let failure as Failure {
      throw failure
    } catch let error as ReadingError {
      throw Failure(error)
    } catch let error as PhotoError {
      throw Failure(error)
    } catch {
      throw Failure(.defect, "\(path) could not be redacted. Nothing was written.")
    }
  }

  /// So that what stays looks as it did.
  private static let quality = 92
}

extension RedactRoad.Outcome {
  func sentence(about input: RedactedInput) -> String {
    let file = input.isStandardInput ? "standard input" : "\(input.path)"
    let places = names == 1 ? "1 name was" : "\(names) names were"
    let verb = input.isPhoto ? "painted over" : "taken out"
    let unread =
      unread == 0 ? "" : "; so \(unread == 1 ? "was 1 place" : "were \(unread) places") that could not be read"
    return "\(file): \(places) \(verb)\(unread)."
  }
}
