import CVision
import CWeights
import Whiteboard

/// Finds where writing is: PP-OCRv6's detector (differentiable binarisation, Liao et al. 2020), made smaller
/// by `Training/detector`.
struct TextFinder {
  private let session: Session

  /// What the network's makers call it.
  let name: String

  /// - Parameter threads: how many the engine may use.
  init(_ engine: Engine, threads: Int) throws(ReadingError) {
    session = try Session(engine, model: bs_detector(), threads: threads)
    guard let name = session.metadata("name") else {
      throw .engineFailed(reason: "the detector's metadata cannot be read")
    }
    self.name = name
  }

  /// What the detector's map is cut at, the least mean of a box, and by how much it grows: PP-OCR's own settings, which
  /// real boards did not improve on.
  private static let threshold: Float = 0.3
  private static let leastScore: Float = 0.5
  private static let unclip: Float = 1.6
  /// More places than this are no writing but a pattern.
  private static let mostBoxes = 1000

  /// Boxes round writing, a line or part of a line each, in pixels of the photo as taken, in no order.
  ///
  /// Small writing is looked for once more, enlarged: by the size of the writing that the first look finds.
  func find(in photo: PhotoLevels) throws(ReadingError) -> [Quad] {
    let scale = DetectionScale()
    let boxes = try find(in: photo, scale: scale)
    guard let closer = scale.closer(to: boxes, ofWidth: photo.full.width, height: photo.full.height) else {
      return boxes
    }
    return SecondLook.joined(boxes, try find(in: photo, scale: closer))
  }

  private func find(in photo: PhotoLevels, scale: DetectionScale) throws(ReadingError) -> [Quad] {
    let (photoWidth, photoHeight) = (photo.full.width, photo.full.height)
    let (width, height) = scale.size(ofWidth: photoWidth, height: photoHeight)
    let level = photo.level(where: Double(photoWidth), has: Double(width))
    let planes = try level.photo.planes(width: width, height: height)
    let (sx, sy) = (Double(photoWidth) / Double(width), Double(photoHeight) / Double(height))
    return try session.run(planes, shape: [1, 3, height, width]) { (map, shape) throws(ReadingError) in
      guard shape == [1, 1, height, width] else { throw .engineFailed(reason: "its map is not of the photo's shape") }
      var boxes = [bs_text_box](repeating: bs_text_box(), count: Self.mostBoxes)
      let count = bs_text_boxes(
        map, Int32(width), Int32(height), Self.threshold, Self.leastScore, Self.unclip, &boxes, Int32(Self.mostBoxes))
      guard count >= 0 else { throw .outOfMemory }
      return boxes.prefix(Int(count)).map { Quad($0, scaledBy: sx, sy) }
    }
  }
}

extension Quad {
  fileprivate init(_ box: bs_text_box, scaledBy sx: Double, _ sy: Double) {
    let c = box.corners
    self.init(
      topLeft: Point(x: Double(c.0) * sx, y: Double(c.1) * sy),
      topRight: Point(x: Double(c.2) * sx, y: Double(c.3) * sy),
      bottomRight: Point(x: Double(c.4) * sx, y: Double(c.5) * sy),
      bottomLeft: Point(x: Double(c.6) * sx, y: Double(c.7) * sy))
  }
}
