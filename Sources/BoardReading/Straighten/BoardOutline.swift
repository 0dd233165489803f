import CVision
import Whiteboard

/// The board's four sides on a photo, found among the photo's straight edges.
///
/// A side is a long straight edge that has every line of writing on its inner side, and that is no pen stroke: the
/// surface differs across it, or it is as broad as a frame. Of the quads that four such sides make, the one wins whose
/// sides were seen best.
struct BoardOutline {
  /// Part of a side, within the photo, that must be seen as an edge.
  static let leastSeen = 0.45
  /// Mean over the four sides.
  static let leastSeenOverall = 0.6
  /// Sides compared on each of the board's four edges.
  static let candidates = 10
  /// Part of the photo that a board must fill.
  static let leastArea = 0.12
  /// Degrees by which a side may lean from the direction of the lines.
  static let lean = 28.0

  /// The outline in pixels of the photo, clockwise from the top left of the writing; nil where it is not sure.
  /// - Parameter lines: what must be within it. Without any there is no telling board from window.
  static func find(on photo: borrowing Photo, lines: [Quad]) -> Quad? {
    guard !lines.isEmpty, let shrunk = bs_image_shrink(photo.image, Int32(Straightener.searchSide)) else { return nil }
    let small = Photo(owning: shrunk)
    // The copy's factor is whole.
    let scale = 1 / (Double(photo.width) / Double(small.width)).rounded(.down)
    let writing = lines.map { $0.scaled(by: scale) }
    let sides = BoardEdges.sides(on: small, writing: writing)
    let outline = BoardOutline(
      width: Double(small.width), height: Double(small.height),
      top: Array(sides.top.prefix(candidates)), right: Array(sides.right.prefix(candidates)),
      bottom: Array(sides.bottom.prefix(candidates)), left: Array(sides.left.prefix(candidates)))
    return outline.best()?.scaled(by: 1 / scale)
  }

  let width: Double
  let height: Double
  let top: [BoardSide]
  let right: [BoardSide]
  let bottom: [BoardSide]
  let left: [BoardSide]

  func best() -> Quad? {
    var best: (score: Double, quad: Quad)?
    for t in top {
      for l in left {
        guard let topLeft = t.meets(l), isNear(topLeft) else { continue }
        for b in bottom {
          guard let bottomLeft = l.meets(b), isNear(bottomLeft), let leftSeen = seen(l, topLeft, bottomLeft)
          else { continue }
          for r in right {
            guard let topRight = t.meets(r), isNear(topRight), let bottomRight = r.meets(b), isNear(bottomRight),
              let topSeen = seen(t, topLeft, topRight), let rightSeen = seen(r, topRight, bottomRight),
              let bottomSeen = seen(b, bottomLeft, bottomRight)
            else { continue }
            let score = (leftSeen + topSeen + rightSeen + bottomSeen) / 4
            let quad = Quad(
              topLeft: topLeft, topRight: topRight, bottomRight: bottomRight, bottomLeft: bottomLeft)
            guard score >= Self.leastSeenOverall, quad.isConvex, quad.area >= Self.leastArea * width * height
            else { continue }
            // Of two nearly as good the larger one: it cannot crop away what the smaller one keeps.
            let weighed = score + 0.25 * min(1, quad.area / (width * height))
            if weighed > best?.score ?? 0 { best = (weighed, quad) }
          }
        }
      }
    }
    return best?.quad
  }

  /// A corner may lie outside the photo, where the border cuts it off, but not far.
  private func isNear(_ p: Point) -> Bool {
    p.x > -0.15 * width && p.x < 1.15 * width && p.y > -0.15 * height && p.y < 1.15 * height
  }

  /// Which part of the side between two corners was seen, less what was seen beyond them: the edge of a wall or a
  /// table goes on past the board's corner, a board's does not. Nil where it is too little.
  private func seen(_ side: BoardSide, _ p: Point, _ q: Point) -> Double? {
    let ends = [side.place(of: p), side.place(of: q)].sorted()
    guard let within = visible(side, ends[0]...ends[1]) else { return nil }
    let length = within.upperBound - within.lowerBound
    guard length > 20 else { return nil }
    let inside = side.seen(within: within)
    let slack = 0.03 * length
    let beyond = side.seenLength - side.seen(within: (ends[0] - slack)...(ends[1] + slack))
    let part = min(1, inside / length)
    guard part >= Self.leastSeen else { return nil }
    return part - 0.5 * min(1, beyond / length)
  }

  /// The stretch of a side that lies on the photo.
  private func visible(_ side: BoardSide, _ stretch: ClosedRange<Double>) -> ClosedRange<Double>? {
    var low = stretch.lowerBound
    var high = stretch.upperBound
    // Along the side x changes by `b` and y by `-a` each pixel.
    for (start, step, limit) in [(side.a * side.c, side.b, width), (side.b * side.c, -side.a, height)] {
      guard abs(step) > 1e-6 else {
        if start < 0 || start > limit { return nil }
        continue
      }
      let ends = [-start / step, (limit - start) / step].sorted()
      low = max(low, ends[0])
      high = min(high, ends[1])
    }
    return low < high ? low...high : nil
  }
}
