import Whiteboard

/// A picture of the board and where a page finds it.
public struct LinkedPicture: Sendable {
  /// An address, or the picture itself as a data address.
  public var source: String
  /// In pixels.
  public var width: Int
  public var height: Int
  /// From places on the photo (as lines have them) to places on the picture.
  public var straightening: Homography

  /// - Parameters:
  ///   - source: an address, or the picture itself as a data address.
  ///   - width: in pixels, as is the height.
  ///   - straightening: from the photo to the picture.
  public init(source: String, width: Int, height: Int, straightening: Homography) {
    self.source = source
    self.width = width
    self.height = height
    self.straightening = straightening
  }

  /// The picture itself, within the page.
  init(within picture: BoardPicture) {
    self.init(
      source: "data:image/jpeg;base64,\(Base64.encode(picture.jpeg))", width: picture.width, height: picture.height,
      straightening: picture.straightening)
  }
}
