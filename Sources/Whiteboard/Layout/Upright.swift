/// Turns the places of lines upright: through the photo's straightening, then by the direction most writing runs in,
/// because a board that was photographed askew, or whose edges were not seen, has slanted lines.
enum Upright {
  static func frames(of lines: [Int], on board: Board, photo: Int) -> [Int: Frame] {
    let straightening = board.photos.indices.contains(photo) ? board.photos[photo].straightening : .identity
    let quads = lines.compactMap { index in board.lines[index].box.map { (index, straightening.map($0)) } }
    let run = direction(of: quads.map(\.1))
    return Dictionary(uniqueKeysWithValues: quads.map { ($0, frame(of: $1, along: run)) })
  }

  /// The mean direction of writing as a unit vector; long lines count for more.
  private static func direction(of quads: [Quad]) -> Point {
    var sum = Point(x: 0, y: 0)
    for quad in quads {
      sum.x += quad.topRight.x - quad.topLeft.x + quad.bottomRight.x - quad.bottomLeft.x
      sum.y += quad.topRight.y - quad.topLeft.y + quad.bottomRight.y - quad.bottomLeft.y
    }
    let length = (sum.x * sum.x + sum.y * sum.y).squareRoot()
    return length > 0 ? Point(x: sum.x / length, y: sum.y / length) : Point(x: 1, y: 0)
  }

  private static func frame(of quad: Quad, along run: Point) -> Frame {
    let corners = quad.corners.map { Point(x: $0.x * run.x + $0.y * run.y, y: $0.y * run.x - $0.x * run.y) }
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    let left = xs.min() ?? 0
    let right = xs.max() ?? 0
    let top = ys.min() ?? 0
    let bottom = ys.max() ?? 0
    // A long line that slants a little has a tall box; its own height is that of the writing.
    let isAlong = right - left >= bottom - top
    let height = isAlong ? min(quad.height, bottom - top) : bottom - top
    let middle = (top + bottom) / 2
    return Frame(minX: left, minY: middle - height / 2, maxX: right, maxY: middle + height / 2)
  }
}
