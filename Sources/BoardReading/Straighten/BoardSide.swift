import Whiteboard

/// A straight line on the photo that may be one side of the board, with the stretches of it that were seen.
struct BoardSide {
  /// A point x, y is on the line where `a * x + b * y == c`; more is to the inside of the board. `a`, `b` of length 1.
  var a: Double
  var b: Double
  var c: Double
  /// Where along the line (in the direction `b`, `-a`) an edge was seen, apart, in rising order.
  var seen: [ClosedRange<Double>] = []

  /// The line through two points, its inside to the side of `inside`. Nil for points that are one.
  init?(_ p: Point, _ q: Point, inside: Point) {
    let dx = q.x - p.x
    let dy = q.y - p.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return nil }
    a = -dy / length
    b = dx / length
    c = a * p.x + b * p.y
    if distance(to: inside) < 0 { (a, b, c) = (-a, -b, -c) }
  }

  /// How far inside a point is; negative outside.
  func distance(to p: Point) -> Double { a * p.x + b * p.y - c }

  func place(of p: Point) -> Double { b * p.x - a * p.y }

  /// The point at a place along the line.
  func point(at place: Double) -> Point { Point(x: a * c + b * place, y: b * c - a * place) }

  /// Where two sides meet; nil where they are nearly parallel.
  func meets(_ other: BoardSide) -> Point? {
    let determinant = a * other.b - b * other.a
    guard abs(determinant) > 0.2 else { return nil }
    return Point(
      x: (c * other.b - b * other.c) / determinant, y: (a * other.c - c * other.a) / determinant)
  }

  /// Takes a stretch in, joining those that touch within `gap` pixels.
  mutating func see(from p: Point, to q: Point, gap: Double) {
    let ends = [place(of: p), place(of: q)].sorted()
    seen.append(ends[0]...ends[1])
    seen.sort { $0.lowerBound < $1.lowerBound }
    var joined: [ClosedRange<Double>] = []
    for next in seen {
      if let last = joined.last, next.lowerBound <= last.upperBound + gap {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
    seen = joined
  }

  var seenLength: Double { seen.reduce(0) { $0 + $1.upperBound - $1.lowerBound } }

  /// How much of a stretch was seen, in pixels.
  func seen(within stretch: ClosedRange<Double>) -> Double {
    seen.reduce(0) {
      $0 + max(0, min($1.upperBound, stretch.upperBound) - max($1.lowerBound, stretch.lowerBound))
    }
  }

  /// The same line moved outwards.
  func moved(outwards by: Double) -> BoardSide {
    var side = self
    side.c -= by
    return side
  }
}
