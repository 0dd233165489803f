/// Four corners on a photo, clockwise from the writing's own top left, in pixels of the photo.
///
/// Written text slants and turns, so its box is no upright rectangle: "left" is where its line begins.
public struct Quad: Hashable, Sendable {
  public var topLeft: Point
  public var topRight: Point
  public var bottomRight: Point
  public var bottomLeft: Point

  /// Corners as the writing has them: on a board that lies on its side, `topLeft` is not the uppermost.
  public init(topLeft: Point, topRight: Point, bottomRight: Point, bottomLeft: Point) {
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomRight = bottomRight
    self.bottomLeft = bottomLeft
  }

  /// An upright rectangle.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(
      topLeft: Point(x: x, y: y), topRight: Point(x: x + width, y: y),
      bottomRight: Point(x: x + width, y: y + height), bottomLeft: Point(x: x, y: y + height))
  }

  /// Clockwise from the top left.
  public var corners: [Point] { [topLeft, topRight, bottomRight, bottomLeft] }

  public var center: Point {
    Point(
      x: (topLeft.x + topRight.x + bottomRight.x + bottomLeft.x) / 4,
      y: (topLeft.y + topRight.y + bottomRight.y + bottomLeft.y) / 4)
  }

  /// Along the writing, the mean of the two long edges, in pixels.
  public var width: Double {
    (Quad.distance(topLeft, topRight) + Quad.distance(bottomLeft, bottomRight)) / 2
  }

  /// Across the writing, the mean of the two short edges, in pixels.
  public var height: Double {
    (Quad.distance(topLeft, bottomLeft) + Quad.distance(topRight, bottomRight)) / 2
  }

  /// The part between two fractions of the way along the writing.
  /// - Parameters from, to: 0 is the left edge, 1 the right one.
  public func slice(from: Double, to: Double) -> Quad {
    Quad(
      topLeft: Quad.between(topLeft, topRight, from), topRight: Quad.between(topLeft, topRight, to),
      bottomRight: Quad.between(bottomLeft, bottomRight, to), bottomLeft: Quad.between(bottomLeft, bottomRight, from))
  }

  private static func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func between(_ a: Point, _ b: Point, _ fraction: Double) -> Point {
    Point(x: a.x + (b.x - a.x) * fraction, y: a.y + (b.y - a.y) * fraction)
  }
}
