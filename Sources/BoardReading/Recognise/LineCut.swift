import CVision
import Whiteboard

extension PhotoLevels {
  /// Cuts a line out of the photo and lays it straight.
  /// - Parameters:
  ///   - box: in pixels of the photo as taken.
  ///   - height: at most this many pixels high.
  func cut(_ box: Quad, height: Int) throws(ReadingError) -> Photo {
    let level = level(where: box.height, has: Double(height))
    return try level.photo.cut(box.scaled(by: level.scale), height: height)
  }
}

extension Photo {
  /// Cuts a line out of the photo and lays it straight.
  /// - Parameters:
  ///   - box: in pixels of this photo.
  ///   - height: at most this many pixels high.
  borrowing func cut(_ box: Quad, height: Int) throws(ReadingError) -> Photo {
    let corners = box.corners.flatMap { [Float($0.x), Float($0.y)] }
    guard let cut = bs_image_cut(image, corners, Int32(height)) else { throw .outOfMemory }
    return Photo(owning: cut)
  }

  /// The photo as the networks take it: at another size, blue, green and red one after the other, -1 to 1.
  borrowing func planes(width: Int, height: Int) throws(ReadingError) -> [Float] {
    let picture = image
    let planes = [Float](unsafeUninitializedCapacity: 3 * width * height) { room, written in
      guard let first = room.baseAddress else { return }
      written = bs_image_planes(picture, Int32(width), Int32(height), first) != 0 ? 3 * width * height : 0
    }
    guard !planes.isEmpty else { throw .outOfMemory }
    return planes
  }

  /// The photo turned clockwise by quarters of a circle.
  borrowing func turned(quarters: Int) throws(ReadingError) -> Photo {
    guard let turned = bs_image_turned(image, Int32(quarters)) else { throw .outOfMemory }
    return Photo(owning: turned)
  }
}
