import CVision
import Whiteboard

extension PhotoLevels {
  /// Cuts a line out of the photo and lays it straight.
  /// - Parameters:
  ///   - box: in pixels of the photo as taken.
  ///   - height: at most this many pixels high.
  func cut(_ box: Quad, height: Int) throws(ReadingError) -> Photo {
    let level = level(where: box.height, has: Double(height))
    let corners = box.scaled(by: level.scale).corners.flatMap { [Float($0.x), Float($0.y)] }
    guard let cut = bs_image_cut(level.photo.image, corners, Int32(height)) else { throw .outOfMemory }
    return Photo(owning: cut)
  }
}

extension Photo {
  /// The photo turned clockwise by quarters of a circle.
  borrowing func turned(quarters: Int) throws(ReadingError) -> Photo {
    guard let turned = bs_image_turned(image, Int32(quarters)) else { throw .outOfMemory }
    return Photo(owning: turned)
  }
}
