import BoardReading
import Reports
import Whiteboard

/// A word that a person should look at.
struct Doubt: Equatable, Sendable {
  let word: String
  /// The line that it stands in, as read.
  let line: String
  let mayBeAName: Bool
  /// What else it may be, best first.
  let guesses: [String]
  /// As in "upper left".
  let place: String?
}

/// From a photo to what is doubtful on it.
struct ReviewRoad: Sendable {
  let context: Context
  let reader: SharedReader

  /// Each word once, in reading order; what may be a name first.
  func doubts(of photo: PhotoFile) async throws(Failure) -> [Doubt] {
    let progress = Progress(photo: photo.path)
    defer { progress.finish() }
    progress.show(.decoding)
    let reading = try await ReaderOpening.during(reader, knowing: context.words) { opening throws(Failure) in
      let pixels = try photo.photo()
      let reader = try await opening.reader()
      do throws(ReadingError) { return try reader.read(pixels, progress: progress.show) } catch { throw Failure(error) }
    }
    let board = Board(lines: reading.lines, unread: reading.unread, photos: [reading.geometry])
    let composition = Composer(context).compose(board)
    return Self.doubts(in: composition.privateSide, on: reading.geometry)
  }

  /// - Parameter photo: nil where its size is not known, so that no place can be told.
  static func doubts(in side: PrivateSide, on photo: Board.PhotoGeometry?) -> [Doubt] {
    var doubts: [Doubt] = []
    for reason in [ReviewItem.Reason.maybeAName, .lowConfidence] {
      for item in side.review where item.reason == reason && !doubts.contains(where: { $0.word == item.word }) {
        doubts.append(
          Doubt(
            word: item.word, line: side.rawLines[item.line] ?? item.word, mayBeAName: reason == .maybeAName,
            guesses: item.guesses.filter { $0 != item.word },
            place: photo.flatMap { photo in item.box.map { place(of: $0, on: photo) } }))
      }
    }
    return doubts
  }

  private static func place(of box: Quad, on photo: Board.PhotoGeometry) -> String {
    func third(_ value: Double, _ whole: Int, _ names: [String]) -> String {
      names[min(2, max(0, Int(value * 3 / Double(max(whole, 1)))))]
    }
    let row = third(box.center.y, photo.height, ["upper", "middle", "lower"])
    let column = third(box.center.x, photo.width, ["left", "middle", "right"])
    return row == column ? "middle" : "\(row) \(column)"
  }
}
