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

  func snap(_ photos: [PhotoFile]) throws(Failure) -> Snapped {
    // Opened after the first photo: a bad one is told of at once.
    var opened: BoardReader?
    var board = Board(lines: [])
    var pictures: [StraightBoard] = []
    for (index, photo) in photos.enumerated() {
      let progress = Progress(photo: photo.path)
      defer { progress.finish() }
      progress.show(.decoding)
      let pixels = try photo.photo()
      if opened == nil { opened = try BoardReader.installed(threads: threads, words: context.words) }
      guard let reader = opened else { continue }
      let reading = try reading(of: pixels, by: reader, index: index, after: board.lines.last?.id.number ?? 0, progress)
      reading.add(to: &board)
      if rendering.hasPictures { pictures.append(try straightened(reading)) }
    }
    let composition = Composer(context).compose(board)
    let shown = rendering.hasPictures ? try shown(pictures, hiding: composition.hidden) : []
    return Snapped(
      report: try rendering.render(composition, pictures: shown), isWithoutText: board.lines.isEmpty)
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

  private func straightened(_ reading: consuming PhotoReading) throws(Failure) -> StraightBoard {
    do { return try reading.straightened() } catch { throw Failure(error) }
  }

  /// The boards to look at, names painted over.
  private func shown(_ boards: [StraightBoard], hiding names: [NameBox]) throws(Failure) -> [BoardPicture] {
    var shown: [BoardPicture] = []
    for (index, board) in boards.enumerated() {
      do {
        let jpeg = try board.jpeg(hiding: names.filter { $0.photo == index }.map(\.box))
        shown.append(
          BoardPicture(
            jpeg: jpeg, width: board.geometry.straightWidth, height: board.geometry.straightHeight,
            straightening: board.geometry.straightening))
      } catch {
        throw Failure(error)
      }
    }
    return shown
  }
}
