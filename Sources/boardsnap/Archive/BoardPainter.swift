import Archive
import BoardReading
import Reports
import Whiteboard

/// Makes the pictures of boards that the archive has. The models are opened for the first one that has something to hide.
struct BoardPainter: PicturePainter {
  private let reader = SharedReader(threads: Processor.count)

  func pictures(of photos: [[UInt8]], for report: Report, hiding side: PrivateSide) async throws(PictureProblem)
    -> [BoardPicture]
  {
    var pictures: [BoardPicture] = []
    for (index, geometry) in side.photos.enumerated() {
      guard photos.indices.contains(index) else { throw PictureProblem("One of its photos is gone.", isFinal: true) }
      let photo = PhotoFile(path: Path("photo \(index + 1)"), given: photos[index])
      do throws(Failure) {
        let board = try shown(photo, geometry)
        let plan = PaintPlan(path: photo.path, photo: index, of: report, side)
        if !plan.isEmpty { try plan.paint(board, by: try await reader.reader(knowing: [])) }
        pictures.append(try BoardPicture(board))
      } catch {
        throw PictureProblem(
          error.sentence, isFinal: error.status == .badInput || error == PaintPlan.legible(photo.path))
      }
    }
    return pictures
  }

  private func shown(_ photo: PhotoFile, _ geometry: Board.PhotoGeometry) throws(Failure) -> ShownBoard {
    let pixels = try photo.photo()
    do { return try ShownBoard(straightening: pixels, geometry) } catch { throw Failure(error) }
  }
}
