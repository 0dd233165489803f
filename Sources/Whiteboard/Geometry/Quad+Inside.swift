extension Quad {
  /// Whether a point lies inside; the quad is convex.
  public func contains(_ p: Point) -> Bool {
    // Asked so often that it makes no array of the corners.
    let first = Quad.turn(topLeft, topRight, p)
    return Quad.turn(topRight, bottomRight, p) == first && Quad.turn(bottomRight, bottomLeft, p) == first
      && Quad.turn(bottomLeft, topLeft, p) == first
  }

  /// Whether the way from a over b to p turns clockwise, or is straight.
  private static func turn(_ a: Point, _ b: Point, _ p: Point) -> Bool {
    (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0
  }

  /// How far a point lies outside, in pixels; 0 inside.
  public func distance(to p: Point) -> Double {
    guard !contains(p) else { return 0 }
    return distanceToEdge(p)
  }

  /// How far a point lies from the nearest edge, in pixels, inside or outside.
  public func distanceToEdge(_ p: Point) -> Double {
    min(
      p.distance(toSegment: topLeft, topRight), p.distance(toSegment: topRight, bottomRight),
      p.distance(toSegment: bottomRight, bottomLeft), p.distance(toSegment: bottomLeft, topLeft))
  }

  /// Area in square pixels.
  public var area: Double {
    // The cross product of both diagonals.
    let doubled =
      (bottomRight.x - topLeft.x) * (bottomLeft.y - topRight.y)
      - (bottomRight.y - topLeft.y) * (bottomLeft.x - topRight.x)
    return abs(doubled) / 2
  }
}

extension Point {
  /// In pixels.
  public func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }

  /// From the nearest point between two others, in pixels.
  public func distance(toSegment a: Point, _ b: Point) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let square = dx * dx + dy * dy
    guard square > 0 else { return distance(to: a) }
    let t = min(1, max(0, ((x - a.x) * dx + (y - a.y) * dy) / square))
    return distance(to: Point(x: a.x + t * dx, y: a.y + t * dy))
  }
}
