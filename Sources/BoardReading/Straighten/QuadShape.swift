import Glibc
import Whiteboard

extension Quad {
  func scaled(by factor: Double) -> Quad {
    func scale(_ p: Point) -> Point { Point(x: p.x * factor, y: p.y * factor) }
    return Quad(
      topLeft: scale(topLeft), topRight: scale(topRight), bottomRight: scale(bottomRight), bottomLeft: scale(bottomLeft)
    )
  }

  /// The eight numbers that the shim takes.
  var floats: [Float] { corners.flatMap { [Float($0.x), Float($0.y)] } }
}

extension Double {
  /// Natural logarithm of this over the other.
  func logRatio(to other: Double) -> Double { log(self / other) }
}
