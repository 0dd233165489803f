extension Homography {
  /// The one homography that takes each corner of `source` to that of `target`; nil where three corners are in a line.
  package static func mapping(_ source: Quad, to target: Quad) -> Homography? {
    guard let from = ofUnitSquare(to: source)?.inverse, let to = ofUnitSquare(to: target) else { return nil }
    return to.after(from)
  }

  /// Nil for a matrix that flattens everything onto a line.
  package var inverse: Homography? {
    let m = rows
    let c0 = m[4] * m[8] - m[5] * m[7]
    let c1 = m[5] * m[6] - m[3] * m[8]
    let c2 = m[3] * m[7] - m[4] * m[6]
    let determinant = m[0] * c0 + m[1] * c1 + m[2] * c2
    guard determinant.isFinite, abs(determinant) > 1e-12 else { return nil }
    let adjugate = [
      c0, m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      c1, m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      c2, m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3],
    ]
    return Homography(rows: adjugate.map { $0 / determinant })
  }

  /// First `other`, then this one.
  package func after(_ other: Homography) -> Homography {
    var product = [Double](repeating: 0, count: 9)
    for row in 0..<3 {
      for column in 0..<3 {
        for k in 0..<3 { product[row * 3 + column] += rows[row * 3 + k] * other.rows[k * 3 + column] }
      }
    }
    let scale = product[8]
    return abs(scale) > 1e-12 ? Homography(rows: product.map { $0 / scale }) : Homography(rows: product)
  }

  /// Heckbert, "Fundamentals of texture mapping and image warping", 1989, section 2.2.3.
  private static func ofUnitSquare(to q: Quad) -> Homography? {
    let (a, b, c, d) = (q.topLeft, q.topRight, q.bottomRight, q.bottomLeft)
    let (dx1, dy1) = (b.x - c.x, b.y - c.y)
    let (dx2, dy2) = (d.x - c.x, d.y - c.y)
    let (sx, sy) = (a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y)
    let determinant = dx1 * dy2 - dx2 * dy1
    guard abs(determinant) > 1e-9 else { return nil }
    let g = (sx * dy2 - dx2 * sy) / determinant
    let h = (dx1 * sy - sx * dy1) / determinant
    return Homography(rows: [
      b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x,
      b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y,
      g, h, 1,
    ])
  }
}
