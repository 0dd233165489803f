import Whiteboard

/// A picture of the board that people look at: the photo as taken, or the straightened board. What is hidden on it is gone.
public final class ShownBoard {
  /// What is destroyed at a place.
  public enum Painted: Sendable {
    /// The letters that stand there, with what they reach out of it; letters that stand mostly beside it stay.
    case letters
    /// All of it, and nothing else.
    case wholePlace
  }

  private let level: PhotoLevels.Level
  /// From places on the photo as taken to places on this picture.
  public let mapping: Homography

  init(_ level: PhotoLevels.Level, mapping: Homography) {
    self.level = level
    self.mapping = mapping
  }

  /// The straightened board, light flattened.
  /// - Parameter geometry: as it was found when the photo was read.
  /// - Throws: `.outOfMemory`.
  public convenience init(straightening photo: borrowing Photo, _ geometry: Board.PhotoGeometry) throws(ReadingError) {
    guard let picture = Straightener.straighten(photo, geometry) else { throw .outOfMemory }
    self.init(PhotoLevels.Level(Straightener.flatten(picture), scale: 1), mapping: geometry.straightening)
  }

  /// In pixels.
  public var width: Int { level.photo.width }
  public var height: Int { level.photo.height }

  /// Paints over, in the board's own colour. The pixels beneath are gone.
  /// - Parameter places: on the photo as it was taken.
  /// - Throws: `.outOfMemory`. The picture must not be shown to anybody then.
  public func hide(_ places: [Quad], painted: Painted = .letters) throws(ReadingError) {
    guard Straightener.paintOver(level.photo, quads: places.map(mapping.map), painted: painted) else {
      throw .outOfMemory
    }
  }

  /// A file that holds the pixels and no metadata.
  /// - Parameter quality: 1 to 100, where the format loses something.
  public func encoded(as format: PhotoFormat, quality: Int) throws(PhotoError) -> [UInt8] {
    try level.photo.encoded(as: format, quality: quality)
  }

  /// A place cut out as it looks now, and laid straight.
  /// - Parameters:
  ///   - place: on the photo as it was taken.
  ///   - height: at most this many pixels high.
  func cut(_ place: Quad, height: Int) throws(ReadingError) -> Photo {
    try level.photo.cut(mapping.map(place), height: height)
  }
}
