import Blameless
import BoardReading
import Reports
import Whiteboard

/// From photos to the text of a report.
struct SnapRoad: Sendable {
  struct Snapped: Equatable {
    let report: [UInt8]
    /// The report says so too; the user is told why it is so short.
    let isWithoutText: Bool
  }

  var context: Context
  var rendering: Rendering
  let reader: SharedReader
  /// Is told how far the reading is, as by a process that reads for another one.
  var listener: Progress.Listener?

  func snap(_ photos: [PhotoFile]) async throws(Failure) -> Snapped {
    let read = try await read(photos, pictures: rendering.format.hasPictures)
    return Snapped(report: try rendered(read), isWithoutText: read.isWithoutText)
  }

  /// - Parameter isPictured: whether the boards are to be shown: it takes a tenth as long as reading them.
  func read(_ photos: [PhotoFile], pictures isPictured: Bool) async throws(Failure) -> Reading {
    try await ReaderOpening.during(reader, knowing: context.words) { opening throws(Failure) in
      try await read(photos, pictures: isPictured, by: opening)
    }
  }

  private func read(_ photos: [PhotoFile], pictures isPictured: Bool, by opening: ReaderOpening)
    async throws(Failure) -> Reading
  {
    var board = Board(lines: [])
    var pictures: [ShownBoard] = []
    for (index, photo) in photos.enumerated() {
      let progress = Progress(photo: photo.path, listener: listener)
      defer { progress.finish() }
      progress.show(.decoding)
      // A bad one is told of before anything that is missing.
      let pixels = try photo.photo()
      let reader = try await opening.reader()
      let reading = try reading(of: pixels, by: reader, index: index, after: board.lines.last?.id.number ?? 0, progress)
      reading.add(to: &board)
      if isPictured { pictures.append(try straightened(reading)) }
    }
    let composition = Composer(context).compose(board)
    var shown: [BoardPicture]?
    if isPictured {
      let plans = photos.indices.map {
        PaintPlan(path: photos[$0].path, photo: $0, of: composition.report, composition.privateSide)
      }
      shown = try self.shown(pictures, hiding: plans, try await opening.reader())
    }
    return Reading(composition: composition, pictures: shown, isWithoutText: board.lines.isEmpty)
  }

  private func reading(
    of photo: consuming Photo, by reader: BoardReader, index: Int, after lines: Int, _ progress: Progress
  ) throws(Failure) -> PhotoReading {
    do {
      return try reader.read(photo, index: index, firstLine: lines + 1, progress: progress.show)
    } catch {
      throw Failure(error)
    }
  }

  func rendered(_ read: Reading) throws(Failure) -> [UInt8] {
    try rendering.render(read.composition, pictures: read.pictures ?? [])
  }

  private func straightened(_ reading: consuming PhotoReading) throws(Failure) -> ShownBoard {
    do { return try reading.straightened() } catch { throw Failure(error) }
  }

  /// The boards to look at, names painted over.
  private func shown(_ boards: [ShownBoard], hiding plans: [PaintPlan], _ reader: BoardReader) throws(Failure)
    -> [BoardPicture]
  {
    var shown: [BoardPicture] = []
    for (index, board) in boards.enumerated() {
      try plans[index].paint(board, by: reader)
      shown.append(try BoardPicture(board))
    }
    return shown
  }
}
