import Whiteboard

/// What straightens a photo, near one place: there it turns and stretches, and nothing else. SVG can do so.
struct Slope: Sendable {
  private let (a, b, c, d, e, f): (Double, Double, Double, Double, Double, Double)

  init(of straightening: Homography, at place: Point) {
    let here = straightening.map(place)
    let right = straightening.map(Point(x: place.x + 1, y: place.y))
    let below = straightening.map(Point(x: place.x, y: place.y + 1))
    let (a, b) = (right.x - here.x, right.y - here.y)
    let (c, d) = (below.x - here.x, below.y - here.y)
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
    (e, f) = (here.x - a * place.x - c * place.y, here.y - b * place.x - d * place.y)
  }

  var isFinite: Bool { [a, b, c, d, e, f].allSatisfy { $0.isFinite && abs($0) < 1e7 } }

  /// As SVG writes it.
  var matrix: String { "matrix(\([a, b, c, d, e, f].map { "\($0)" }.joined(separator: " ")))" }

  func map(_ quad: Quad) -> Quad {
    Quad(
      topLeft: map(quad.topLeft), topRight: map(quad.topRight), bottomRight: map(quad.bottomRight),
      bottomLeft: map(quad.bottomLeft))
  }

  private func map(_ p: Point) -> Point { Point(x: a * p.x + c * p.y + e, y: b * p.x + d * p.y + f) }
}
