extension Quad {
  /// Whether its corners all turn the same way.
  package var isConvex: Bool { isClockwise || turns.allSatisfy { $0 < 0 } }

  /// Whether it is convex and its corners go round as those of a board do that is seen from its front.
  package var isClockwise: Bool { turns.allSatisfy { $0 > 0 } }

  /// At each corner, twice the area of the triangle with the two next ones; above 0 where it turns clockwise on a picture.
  private var turns: [Double] {
    let c = corners
    return (0..<4).map { i in
      let (p, q, r) = (c[i], c[(i + 1) % 4], c[(i + 2) % 4])
      return (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x)
    }
  }
}
