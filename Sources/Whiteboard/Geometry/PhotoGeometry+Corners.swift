extension Board.PhotoGeometry {
  /// Long side of a straightened board in pixels, at most.
  package static let longSide = 2400

  /// The board between four corners, seen from straight in front.
  /// - Parameters:
  ///   - corners: on the upright photo, in its pixels, each where the board's own corner of that name is after `turn`.
  ///   - width: of the upright photo.
  ///   - height: of the upright photo.
  ///   - turn: quarter turns clockwise after which the board reads best, 0 to 3.
  ///   - seenInPerspective: false where the corners are those of the photo, which tell nothing of a camera.
  ///   - longSide: of the result, in pixels, at most.
  package init(
    corners: Quad, width: Int, height: Int, turn: Int = 0, seenInPerspective: Bool = true,
    longSide: Int = Board.PhotoGeometry.longSide
  ) {
    let size = Perspective.size(
      of: corners, photoWidth: Double(width), photoHeight: Double(height), seenInPerspective: seenInPerspective)
    let turned = Perspective.turn(corners, size: size, by: turn)
    // Never larger than the photo shows it: enlarging adds no detail.
    let shrink = min(1, Double(longSide) / max(turned.size.width, turned.size.height))
    let straightWidth = max(1, (turned.size.width * shrink).rounded())
    let straightHeight = max(1, (turned.size.height * shrink).rounded())
    let target = Quad(x: 0, y: 0, width: straightWidth, height: straightHeight)
    self.init(
      width: width, height: height, straightening: Homography.mapping(turned.corners, to: target) ?? .identity,
      straightWidth: Int(straightWidth), straightHeight: Int(straightHeight))
  }

  /// Where the corners of the straightened board lie on the photo, in its pixels; nil where it flattens everything.
  package var corners: Quad? {
    straightening.inverse?.map(Quad(x: 0, y: 0, width: Double(straightWidth), height: Double(straightHeight)))
  }
}
