import Glibc
import Whiteboard

extension Quad {
  func scaled(by factor: Double) -> Quad {
    func scale(_ p: Point) -> Point { Point(x: p.x * factor, y: p.y * factor) }
    return Quad(
      topLeft: scale(topLeft), topRight: scale(topRight), bottomRight: scale(bottomRight), bottomLeft: scale(bottomLeft)
    )
  }

  /// Whether its corners all turn the same way.
  var isConvex: Bool {
    let c = corners
    let turns = (0..<4).map { i -> Double in
      let (p, q, r) = (c[i], c[(i + 1) % 4], c[(i + 2) % 4])
      return (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x)
    }
    return turns.allSatisfy { $0 > 0 } || turns.allSatisfy { $0 < 0 }
  }

  /// The eight numbers that the shim takes.
  var floats: [Float] { corners.flatMap { [Float($0.x), Float($0.y)] } }
}

extension Double {
  /// Natural logarithm of this over the other.
  func logRatio(to other: Double) -> Double { log(self / other) }
}
