import CVision
import Whiteboard

/// A stroke of a pen, or some that run on in each other. In pixels of the drawing.
struct Stroke {
  /// From one end to the other.
  var path: [Point]
  var length: Double
  /// Whether it was put together of several, with gaps between them.
  var pieces = 1

  init(_ measured: bs_stroke) {
    var flat = measured.path
    path = withUnsafeBytes(of: &flat) { bytes in
      let values = bytes.bindMemory(to: Float.self)
      return (0..<values.count / 2).map { Point(x: Double(values[2 * $0]), y: Double(values[2 * $0 + 1])) }
    }
    length = Double(measured.length)
  }

  init(path: [Point], pieces: Int = 1) {
    self.path = path
    self.pieces = pieces
    length = path.walked
  }

  /// How it runs at its end (or its start, away from it): the mean over the last `reach` pixels, of length 1.
  func direction(atStart: Bool, reach: Double) -> Point {
    let way = atStart ? path.reversed() : path
    guard let end = way.last else { return Point(x: 1, y: 0) }
    // The very end hooks where a pen is lifted.
    let skipped = way.last { $0.distance(to: end) >= 0.15 * reach } ?? end
    let back = way.last { $0.distance(to: end) >= reach } ?? way.first ?? end
    let length = back.distance(to: skipped)
    guard length > 0 else { return Point(x: 1, y: 0) }
    return Point(x: (skipped.x - back.x) / length, y: (skipped.y - back.y) / length)
  }

  var reversed: Stroke { Stroke(path: path.reversed(), pieces: pieces) }
}

extension [Point] {
  /// The corners of a path: what strays less than `tolerance` from a straight line is left out (Douglas and Peucker, 1973).
  func simplified(_ tolerance: Double) -> [Point] {
    guard count > 2, let first, let last else { return self }
    let off = indices.map { self[$0].distance(toSegment: first, last) }
    guard let furthest = indices.max(by: { off[$0] < off[$1] }), off[furthest] > tolerance else {
      return [first, last]
    }
    return Array(self[...furthest]).simplified(tolerance).dropLast() + Array(self[furthest...]).simplified(tolerance)
  }
}
