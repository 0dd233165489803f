import CVision
import Whiteboard

/// The straight edges of a small copy of a photo that may be sides of the board.
struct BoardEdges {
  /// Shortest edge looked at, as part of the long side.
  static let shortest = 0.03
  /// Edges looked at, the longest first.
  static let most = 600
  /// Pixels by which edges of one side may be off its line.
  static let thickness = 2.5
  /// How much the surface must differ across a side, as the largest channel's natural logarithm.
  static let difference = 0.10
  /// Pixels across a side that are compared.
  static let reach = 9

  var top: [BoardSide] = []
  var right: [BoardSide] = []
  var bottom: [BoardSide] = []
  var left: [BoardSide] = []

  /// - Parameter writing: the lines found, in pixels of `small`.
  static func sides(on small: borrowing Photo, writing: [Quad]) -> BoardEdges {
    let longSide = Double(max(small.width, small.height))
    var segments = [Float](repeating: 0, count: 4 * most)
    let count = Int(bs_edges(small.image, Float(shortest * longSide), &segments, Int32(most)))
    guard count > 0 else { return BoardEdges() }
    let ends = (0..<2 * count).map { Point(x: Double(segments[2 * $0]), y: Double(segments[2 * $0 + 1])) }
    let hull = writing.flatMap(\.corners)
    let middle = Point(
      x: hull.reduce(0) { $0 + $1.x } / Double(hull.count), y: hull.reduce(0) { $0 + $1.y } / Double(hull.count))
    let heights = writing.map { min($0.width, $0.height) }.sorted()
    let letter = heights[heights.count / 2]
    let direction = Self.direction(of: writing)

    var lines: [BoardSide] = []
    for i in 0..<count {
      let p = ends[2 * i]
      let q = ends[2 * i + 1]
      // The longest edges come first: each draws a line that the later ones may lie on.
      if let index = lines.firstIndex(where: {
        abs($0.distance(to: p)) < thickness && abs($0.distance(to: q)) < thickness
      }) {
        lines[index].see(from: p, to: q, gap: 0.01 * longSide)
        continue
      }
      guard var line = BoardSide(p, q, inside: middle) else { continue }
      // A line's box is a little larger than its ink, so it may touch a side.
      guard hull.allSatisfy({ line.distance(to: $0) > -0.3 * letter }) else { continue }
      line.see(from: p, to: q, gap: 0.01 * longSide)
      lines.append(line)
    }

    var result = BoardEdges()
    let long = lines.filter { $0.seenLength > 0.12 * longSide }.sorted { $0.seenLength > $1.seenLength }
    for line in long.prefix(60) where isBorder(line, on: small, letter: letter) {
      // The normal points inwards: down for the top side.
      let normal = Direction.degrees(x: line.a, y: line.b) - direction
      let turned = normal - 360 * (normal / 360).rounded()
      if abs(turned - 90) < BoardOutline.lean {
        result.top.append(line)
      } else if abs(turned + 90) < BoardOutline.lean {
        result.bottom.append(line)
      } else if abs(turned) < BoardOutline.lean {
        result.left.append(line)
      } else if abs(turned) > 180 - BoardOutline.lean {
        result.right.append(line)
      }
    }
    return result
  }

  /// In which direction most lines run, in degrees.
  private static func direction(of writing: [Quad]) -> Double {
    let long = writing.filter { $0.width > 2 * $0.height }
    let angles = long.map {
      Direction.degrees(x: $0.topRight.x - $0.topLeft.x, y: $0.topRight.y - $0.topLeft.y)
    }.sorted()
    return angles.isEmpty ? 0 : angles[angles.count / 2]
  }

  /// Whether a line is more than a pen stroke: what is beside it differs, or it is broader than strokes are.
  private static func isBorder(_ line: BoardSide, on small: borrowing Photo, letter: Double) -> Bool {
    guard let longest = line.seen.max(by: { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound })
    else { return false }
    let start = line.point(at: longest.lowerBound)
    let end = line.point(at: longest.upperBound)
    let segment = [Float(start.x), Float(start.y), Float(end.x), Float(end.y)]
    var profile = [Float](repeating: -1, count: 3 * (2 * reach + 1))
    guard bs_profile(small.image, segment, Int32(reach), &profile) else { return false }
    let colours = stride(from: 0, to: profile.count, by: 3).map { profile[$0..<$0 + 3].map(Double.init) }
    // Mean of the three outermost offsets on each side: beyond a stroke's own width.
    let first = mean(colours.prefix(3))
    let last = mean(colours.suffix(3))
    guard let first, let last else { return true }  // On the photo's border.
    return zip(first, last).contains { abs(($0 + 8).logRatio(to: $1 + 8)) > difference }
      || breadth(of: colours, beside: [first, last]) > max(3.5, 0.3 * letter)
  }

  /// Over how many pixels the line itself differs from both of its surroundings.
  private static func breadth(of colours: [[Double]], beside: [[Double]]) -> Double {
    Double(
      colours.filter { colour in
        beside.allSatisfy { side in zip(side, colour).contains { abs(($0 + 8).logRatio(to: $1 + 8)) > difference } }
      }.count)
  }

  private static func mean(_ colours: some Collection<[Double]>) -> [Double]? {
    let known = colours.filter { $0[0] >= 0 }
    guard !known.isEmpty else { return nil }
    return (0..<3).map { c in known.reduce(0) { $0 + $1[c] } / Double(known.count) }
  }
}
