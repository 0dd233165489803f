import Whiteboard

extension Quad {
  /// The smallest rectangle around points of a convex outline, its upper left corner first.
  init(around points: [Point]) {
    var best: (area: Double, cos: Double, sin: Double, frame: Frame)?
    for (a, b) in zip(points, points.dropFirst() + points.prefix(1)) {
      let length = a.distance(to: b)
      guard length > 0 else { continue }
      // By less than half a right angle from upright.
      var (cos, sin) = ((b.x - a.x) / length, (b.y - a.y) / length)
      while abs(sin) > abs(cos) || cos < 0 { (cos, sin) = (-sin, cos) }
      var frame = Frame(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
      for point in points {
        let (x, y) = (point.x * cos + point.y * sin, point.y * cos - point.x * sin)
        frame.minX = min(frame.minX, x)
        frame.maxX = max(frame.maxX, x)
        frame.minY = min(frame.minY, y)
        frame.maxY = max(frame.maxY, y)
      }
      let area = frame.width * frame.height
      if area < best?.area ?? .infinity { best = (area, cos, sin, frame) }
    }
    guard let best else {
      let p = points.first ?? Point(x: 0, y: 0)
      self.init(topLeft: p, topRight: p, bottomRight: p, bottomLeft: p)
      return
    }
    func back(_ x: Double, _ y: Double) -> Point {
      Point(x: x * best.cos - y * best.sin, y: y * best.cos + x * best.sin)
    }
    let f = best.frame
    self.init(
      topLeft: back(f.minX, f.minY), topRight: back(f.maxX, f.minY), bottomRight: back(f.maxX, f.maxY),
      bottomLeft: back(f.minX, f.maxY))
  }

  /// How far its upper edge leans, in degrees, -45 to 45.
  var lean: Double { Direction.degrees(x: topRight.x - topLeft.x, y: topRight.y - topLeft.y) }
}

extension [Point] {
  /// Of the polygon, in square pixels.
  var enclosedArea: Double {
    let doubled = zip(self, dropFirst() + prefix(1)).reduce(0.0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
    return abs(doubled) / 2
  }
}
