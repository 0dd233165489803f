import Glibc
import Whiteboard

/// What speaks for a face being a box that somebody drew, rather than paper that strokes enclose by chance.
struct FaceFeatures {
  /// In the order of `FaceWorth.weights`.
  let values: [Double]

  /// - Parameters:
  ///   - writing: places of lines, in pixels of the drawing.
  ///   - unit: usual height of a line.
  init(_ face: Face, writing: [Quad], unit: Double) {
    var inside = 0.0
    var cut = 0.0
    var touching = 0.0
    var lines = 0.0
    for line in writing where face.frame.isNear(line) {
      let share = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].count {
        face.rectangle.contains(line.middle(at: $0))
      }
      guard share > 0 else { continue }
      touching += 1
      if share >= 5 { lines += 1 } else { cut += 1 }
      inside += line.area * Double(share) / 7
    }
    let leaning = face.area / max(1, face.rectangle.width * face.rectangle.height)
    let upright = face.area / max(1, face.frame.width * face.frame.height)
    let isSign = face.longSide < 2 * unit
    values = [
      1, face.support, face.solidity, Glibc.log(face.shortSide / unit), Glibc.log(face.longSide / face.shortSide),
      Double(face.bridge) / unit, min(1.5, face.strength), min(0.5, face.thickness / unit),
      min(1, lines), touching > 0 ? cut / touching : 0, min(1, inside / max(1, face.area)),
      isSign && lines == 0 ? 1 : 0, face.shape == .rectangle ? 1 : 0, face.shape == .oval ? 1 : 0,
      face.shape == .diamond ? 1 : 0, max(leaning, upright),
      Glibc.log(face.shortSide / unit) * Glibc.log(face.shortSide / unit), isSign && lines > 0 ? 1 : 0,
      face.layer == .strokes ? 1 : 0, face.layer == .strokes ? Glibc.log(face.shortSide / unit) : 0,
      face.longSide > 3 * unit && lines == 0 ? 1 : 0, face.layer == .signs ? 1 : 0, leaning, upright,
      face.deviationFromDiamond, face.deviationFromOval, lines, cut, face.layer == .ink ? 1 : 0,
      abs(face.rectangle.lean) / 45,
    ]
  }
}

extension Frame {
  fileprivate func isNear(_ line: Quad) -> Bool {
    let corners = line.corners
    return corners.contains { $0.x >= minX } && corners.contains { $0.x <= maxX }
      && corners.contains { $0.y >= minY } && corners.contains { $0.y <= maxY }
  }
}
