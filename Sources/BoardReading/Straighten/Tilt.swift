import Whiteboard

/// How far the lines of a photo lean, where the board's outline does not tell.
enum Tilt {
  /// Under this many degrees a tilt is not worth resampling for; over the other, lines were meant to lean.
  static let worthRighting = 1.0..<30.0
  /// Fewer lines than this do not say how a photo was held.
  static let fewestLines = 4
  /// Part of the lines that must lean by the median, within `agreement` degrees.
  static let mostLines = 0.6
  static let agreement = 3.0

  /// The rectangle along the lines' direction that holds the whole photo; the photo's own where that is not clear.
  static func frame(width: Double, height: Double, lines: [Quad]) -> Quad {
    let photo = Quad(x: 0, y: 0, width: width, height: height)
    guard let tilt = angle(of: lines) else { return photo }
    let (along, down) = (Direction(degrees: tilt), Direction(degrees: tilt + 90))
    let middle = photo.center
    func reach(_ d: Direction) -> Double {
      photo.corners.map { abs(($0.x - middle.x) * d.x + ($0.y - middle.y) * d.y) }.max() ?? 0
    }
    let (x, y) = (reach(along), reach(down))
    func corner(_ right: Double, _ below: Double) -> Point {
      Point(
        x: middle.x + right * x * along.x + below * y * down.x, y: middle.y + right * x * along.y + below * y * down.y)
    }
    return Quad(
      topLeft: corner(-1, -1), topRight: corner(1, -1), bottomRight: corner(1, 1), bottomLeft: corner(-1, 1))
  }

  /// By how many degrees the lines fall to the right, to the nearest quarter turn; nil where they do not agree, or it
  /// is not worth righting.
  static func angle(of lines: [Quad]) -> Double? {
    let angles = lines.filter { $0.width > 3 * $0.height }.map { line -> Double in
      let dx = line.topRight.x - line.topLeft.x + line.bottomRight.x - line.bottomLeft.x
      let dy = line.topRight.y - line.topLeft.y + line.bottomRight.y - line.bottomLeft.y
      let degrees = Direction.degrees(x: dx, y: dy)
      return degrees - 90 * (degrees / 90).rounded()
    }.sorted()
    guard angles.count >= fewestLines else { return nil }
    let median = angles[angles.count / 2]
    let agreeing = angles.filter { abs($0 - median) <= agreement }.count
    guard worthRighting.contains(abs(median)), Double(agreeing) >= mostLines * Double(angles.count) else { return nil }
    return median
  }
}
