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

  let context: Context
  let rendering: Rendering
  let threads: Int

  enum Pictures { case wanted, unwanted }

  func snap(_ photos: [PhotoFile]) throws(Failure) -> Snapped {
    let read = try read(photos, rendering.hasPictures ? .wanted : .unwanted)
    return Snapped(report: try rendered(read), isWithoutText: read.isWithoutText)
  }

  func read(_ photos: [PhotoFile], _ wanted: Pictures) throws(Failure) -> Reading {
    // Opened after the first photo: a bad one is told of at once.
    var opened: BoardReader?
    var board = Board(lines: [])
    var pictures: [ShownBoard] = []
    for (index, photo) in photos.enumerated() {
      let progress = Progress(photo: photo.path)
      defer { progress.finish() }
      progress.show(.decoding)
      let pixels = try photo.photo()
      if opened == nil { opened = try BoardReader.installed(threads: threads, words: context.words) }
      guard let reader = opened else { continue }
      let reading = try reading(of: pixels, by: reader, index: index, after: board.lines.last?.id.number ?? 0, progress)
      reading.add(to: &board)
      if wanted == .wanted { pictures.append(try straightened(reading)) }
    }
    let composition = Composer(context).compose(board)
    let plans = photos.indices.map { PaintPlan(path: photos[$0].path, photo: $0, of: composition, on: board) }
    let shown = try opened.map { reader throws(Failure) in try self.shown(pictures, hiding: plans, reader) } ?? []
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
    try rendering.render(read.composition, pictures: read.pictures)
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
      do {
        shown.append(
          BoardPicture(
            jpeg: try board.encoded(as: .jpeg, quality: Self.quality), width: board.width, height: board.height,
            straightening: board.mapping))
      } catch {
        throw Failure(error)
      }
    }
    return shown
  }

  /// Good for looking at; in the scale of JPEG.
  private static let quality = 80
}
