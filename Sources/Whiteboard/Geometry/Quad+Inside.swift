extension Quad {
  /// Whether a point lies inside; the quad is convex.
  public func contains(_ p: Point) -> Bool {
    let signs = zip(corners, corners.dropFirst() + [topLeft]).map { a, b in
      (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0
    }
    return signs.allSatisfy { $0 } || signs.allSatisfy { !$0 }
  }

  /// How far a point lies outside, in pixels; 0 inside.
  public func distance(to p: Point) -> Double {
    guard !contains(p) else { return 0 }
    return distanceToEdge(p)
  }

  /// How far a point lies from the nearest edge, in pixels, inside or outside.
  public func distanceToEdge(_ p: Point) -> Double {
    zip(corners, corners.dropFirst() + [topLeft]).map { p.distance(toSegment: $0, $1) }.min() ?? .infinity
  }

  /// Area in square pixels.
  public var area: Double {
    let c = corners
    var doubled = 0.0
    for (a, b) in zip(c, c.dropFirst() + [topLeft]) { doubled += a.x * b.y - b.x * a.y }
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
