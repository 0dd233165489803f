import Whiteboard

/// The corners of a board on its photo, as a form has them.
struct CornerForm {
  /// Nil where a number is missing, or is none.
  let corners: Quad?
  /// Quarter turns clockwise, 0 to 3.
  let turn: Int?

  init(_ form: Form) {
    let points = (0..<4).compactMap { index -> Point? in
      guard let x = Double(form["x\(index)"]), let y = Double(form["y\(index)"]), abs(x) < 1e6, abs(y) < 1e6 else {
        return nil
      }
      return Point(x: x, y: y)
    }
    corners =
      points.count == 4
      ? Quad(topLeft: points[0], topRight: points[1], bottomRight: points[2], bottomLeft: points[3]) : nil
    let turn = form["turn"].isEmpty ? 0 : Int(form["turn"])
    self.turn = turn.flatMap { 0...3 ~= $0 ? $0 : nil }
  }

  /// The least share of the photo that a board has.
  private static let least = 0.01

  /// - Returns: a sentence; nil where a board can be seen so.
  static func problem(of corners: Quad, on photo: Board.PhotoGeometry) -> String? {
    let (width, height) = (Double(photo.width), Double(photo.height))
    // A corner may be cut off, and lie beside the photo; no board is twice as large as what is seen of it.
    guard corners.corners.allSatisfy({ -width / 2...width * 1.5 ~= $0.x && -height / 2...height * 1.5 ~= $0.y }) else {
      return Texts.say("corner.a-corner-is-far")
    }
    guard corners.isClockwise else {
      return
        Texts.say("corner.these-corners-dont-go")
    }
    guard corners.area >= least * width * height else { return Texts.say("corner.there-is-hardly-anything") }
    return nil
  }
}
