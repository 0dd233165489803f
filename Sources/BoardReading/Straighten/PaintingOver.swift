import CVision
import Whiteboard

extension Straightener {
  /// How far beyond a quad is painted, in its heights: letters reach a little out of their box.
  static let paintMargin = 0.15

  /// Destroys what stands within the quads and fills them with the board's own colour around them.
  /// - Parameter quads: in pixels of the picture.
  /// - Returns: whether every one was painted. Where not, the picture must not be shown to anybody.
  static func paintOver(_ picture: borrowing Photo, quads: [Quad], painted: ShownBoard.Painted = .letters) -> Bool {
    quads.allSatisfy { quad in
      quad.corners.allSatisfy { abs($0.x) < 1e6 && abs($0.y) < 1e6 }
        && bs_paint_over(picture.image, quad.floats, Float(paintMargin), painted == .wholePlace)
    }
  }
}
