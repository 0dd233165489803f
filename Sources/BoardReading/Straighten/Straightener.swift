import CVision
import Whiteboard

/// Turns a photo of a board into the board seen from straight in front.
///
/// Text is read from the photo as taken; the straightened board serves layout, colours and the people who look at it.
struct Straightener {
  /// Long side of the photo on which the board's outline is searched: frames stay visible, text does not distract.
  static let searchSide = 800

  /// How the photo maps onto the straightened board.
  ///
  /// The board's outline where it can be seen for sure and holds every line; else the whole photo, turned upright where
  /// the lines' direction is clear. Ink is never cropped away.
  /// - Parameters:
  ///   - lines: the lines found, on the photo, each beginning at its own left.
  ///   - turn: quarter turns clockwise after which the photo reads best, 0 to 3.
  ///   - longSide: of the result, in pixels, at most.
  static func geometry(
    of photo: borrowing Photo, lines: [Quad], turn: Int = 0, longSide: Int = Board.PhotoGeometry.longSide
  ) -> Board.PhotoGeometry {
    let width = Double(photo.width)
    let height = Double(photo.height)
    let outline = BoardOutline.find(on: photo, lines: lines)
    let corners = outline ?? Tilt.frame(width: width, height: height, lines: lines)
    return Board.PhotoGeometry(
      corners: corners, width: photo.width, height: photo.height, turn: turn, seenInPerspective: outline != nil,
      longSide: longSide)
  }

  /// The straightened board. Nil only where there is no memory for it.
  static func straighten(_ photo: borrowing Photo, _ geometry: Board.PhotoGeometry) -> Photo? {
    bs_image_warp(
      photo.image, geometry.straightening.rows, Int32(geometry.straightWidth), Int32(geometry.straightHeight)
    ).map(Photo.init(owning:))
  }
}
