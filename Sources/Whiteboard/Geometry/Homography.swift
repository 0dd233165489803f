/// How places on a photo map to places on the straightened board: a 3 × 3 matrix, row by row.
public struct Homography: Hashable, Sendable {
  public var rows: [Double]

  /// - Parameter rows: nine numbers, row by row.
  public init(rows: [Double]) {
    precondition(rows.count == 9, "a homography has nine numbers")
    self.rows = rows
  }

  /// Leaves every place where it is.
  public static let identity = Homography(rows: [1, 0, 0, 0, 1, 0, 0, 0, 1])

  /// Where a place on the photo lies on the straightened board.
  public func map(_ p: Point) -> Point {
    let w = rows[6] * p.x + rows[7] * p.y + rows[8]
    return Point(
      x: (rows[0] * p.x + rows[1] * p.y + rows[2]) / w,
      y: (rows[3] * p.x + rows[4] * p.y + rows[5]) / w)
  }

  /// Corner by corner.
  public func map(_ q: Quad) -> Quad {
    Quad(
      topLeft: map(q.topLeft), topRight: map(q.topRight),
      bottomRight: map(q.bottomRight), bottomLeft: map(q.bottomLeft))
  }
}
