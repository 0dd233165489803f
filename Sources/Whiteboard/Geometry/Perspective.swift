/// The geometry of a flat rectangle seen by a camera.
package enum Perspective {
  package struct Size: Equatable {
    package var width: Double
    package var height: Double
  }

  /// How large the rectangle behind `quad` is, in pixels of the photo.
  ///
  /// Its proportions are those that a camera with its principal point in the middle of the photo gives
  /// (Zhang and He, "Whiteboard scanning and image enhancement", 2007, equations 11 to 20); where the quad has no
  /// perspective that they could be told from, those of its edges.
  package static func size(
    of quad: Quad, photoWidth: Double, photoHeight: Double, seenInPerspective: Bool = true
  ) -> Size {
    let edges = Size(width: quad.width, height: quad.height)
    guard seenInPerspective,
      let ratio = aspect(of: quad, middle: Point(x: photoWidth / 2, y: photoHeight / 2)),
      // A quad nearly without perspective tells a ratio that is mostly noise.
      ratio / (edges.width / edges.height) > 0.6, ratio / (edges.width / edges.height) < 1.6
    else { return edges }
    let area = edges.width * edges.height
    let width = (area * ratio).squareRoot()
    return Size(width: width, height: width / ratio)
  }

  /// Width over height of the rectangle seen as `quad`; nil where the two vanishing points do not tell.
  private static func aspect(of quad: Quad, middle: Point) -> Double? {
    typealias Vector = SIMD3<Double>
    func ray(_ p: Point) -> Vector { Vector(p.x - middle.x, p.y - middle.y, 1) }
    func cross(_ a: Vector, _ b: Vector) -> Vector {
      Vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    }
    func dot(_ a: Vector, _ b: Vector) -> Double { (a * b).sum() }
    // The paper's numbering: 1 top left, 2 top right, 3 bottom left, 4 bottom right.
    let m1 = ray(quad.topLeft)
    let m2 = ray(quad.topRight)
    let m3 = ray(quad.bottomLeft)
    let m4 = ray(quad.bottomRight)
    let d2 = dot(cross(m2, m4), m3)
    let d3 = dot(cross(m3, m4), m2)
    guard abs(d2) > 1e-9, abs(d3) > 1e-9 else { return nil }
    let n2 = m2 * (dot(cross(m1, m4), m3) / d2) - m1
    let n3 = m3 * (dot(cross(m1, m4), m2) / d3) - m1
    guard abs(n2.z) > 0.03, abs(n3.z) > 0.03 else { return nil }
    let focal = -(n2.x * n3.x + n2.y * n3.y) / (n2.z * n3.z)
    let longest = 2 * max(middle.x, middle.y)
    // Focal lengths of phones and cameras, in long sides of the photo.
    guard focal > 0.16 * longest * longest, focal < 9 * longest * longest else { return nil }
    func length(_ n: Vector) -> Double { (n.x * n.x + n.y * n.y) / focal + n.z * n.z }
    return (length(n2) / length(n3)).squareRoot()
  }

  /// The same rectangle, with the corner that comes to the top left after `turns` quarter turns clockwise first.
  package static func turn(_ quad: Quad, size: Size, by turns: Int) -> (corners: Quad, size: Size) {
    let corners = quad.corners
    let count = ((turns % 4) + 4) % 4
    func corner(_ index: Int) -> Point { corners[(index + 4 - count) % 4] }
    let turned = Quad(topLeft: corner(0), topRight: corner(1), bottomRight: corner(2), bottomLeft: corner(3))
    return (turned, count % 2 == 0 ? size : Size(width: size.height, height: size.width))
  }
}
