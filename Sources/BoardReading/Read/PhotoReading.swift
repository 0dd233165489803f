import Whiteboard

/// What was read from one photo, and the straightened board to look at.
public struct PhotoReading: ~Copyable {
  public let lines: [Line]
  public let unread: [Board.Unread]
  public let geometry: Board.PhotoGeometry
  let straightened: Photo

  /// The straightened board as a JPEG without metadata, with `hidden` (places on the photo) painted over in the board's own colour.
  public func picture(hiding hidden: [Quad]) throws(ReadingError) -> [UInt8] {
    throw .notReady
  }
}
