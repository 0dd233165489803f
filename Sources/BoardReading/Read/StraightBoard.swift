import Whiteboard

/// The straightened board, as people look at it.
public final class StraightBoard {
  private let picture: Photo
  public let geometry: Board.PhotoGeometry

  init(picture: consuming Photo, geometry: Board.PhotoGeometry) {
    self.picture = picture
    self.geometry = geometry
  }

  /// Good for looking at; in the scale of JPEG.
  private static let quality = 80

  /// Paints names over and encodes what is left. The pixels beneath are gone.
  /// - Parameter hidden: places on the photo as it was taken.
  /// - Returns: a JPEG without metadata.
  public func jpeg(hiding hidden: [Quad]) throws(ReadingError) -> [UInt8] {
    guard Straightener.paintOver(picture, quads: hidden.map(geometry.straightening.map)) else { throw .outOfMemory }
    do { return try picture.jpeg(quality: Self.quality) } catch { throw .outOfMemory }
  }
}
