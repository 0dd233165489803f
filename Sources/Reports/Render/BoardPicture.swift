import Whiteboard

/// The straightened board to show in a report, names painted over.
public struct BoardPicture: Sendable {
  public var jpeg: [UInt8]
  /// In pixels.
  public var width: Int
  public var height: Int
  /// From places on the photo (as lines have them) to places on the picture.
  public var straightening: Homography

  /// - Parameters:
  ///   - jpeg: the picture's file, `width` × `height` pixels.
  ///   - straightening: from the photo to the picture.
  public init(jpeg: [UInt8], width: Int, height: Int, straightening: Homography) {
    self.jpeg = jpeg
    self.width = width
    self.height = height
    self.straightening = straightening
  }
}
