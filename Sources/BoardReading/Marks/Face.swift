import CVision
import Whiteboard

/// A piece of paper that ink surrounds, and how well its outline was drawn. In pixels of the drawing.
struct Face {
  /// Which ink is looked at.
  enum Layer: CaseIterable {
    case ink, drawn, strokes
    /// Not a face but a sign with its own ink.
    case signs

    var measured: bs_layer {
      switch self {
      case .ink: BS_INK
      case .drawn, .signs: BS_DRAWN
      case .strokes: BS_STROKES
      }
    }
  }

  let measured: bs_face
  let layer: Layer
  /// Gaps up to twice this were closed, in pixels.
  var bridge: Int { Int(measured.bridge) }
  /// The convex outline, clockwise or not, along the inner side of the stroke.
  let outline: [Point]
  /// Upright.
  let frame: Frame
  /// The smallest rectangle around, leaning as it is.
  let rectangle: Quad

  init(_ measured: bs_face, layer: Layer) {
    self.measured = measured
    self.layer = layer
    var flat = measured.outline
    outline = withUnsafeBytes(of: &flat) { bytes in
      let values = bytes.bindMemory(to: Float.self)
      return (0..<values.count / 2).map { Point(x: Double(values[2 * $0]), y: Double(values[2 * $0 + 1])) }
    }
    frame = Frame(holding: outline) ?? Frame(minX: 0, minY: 0, maxX: 0, maxY: 0)
    rectangle = Quad(around: outline)
    area = outline.enclosedArea
  }

  /// Part of its outline that ink lies on.
  var support: Double { Double(measured.support) }
  /// How strong its ink is, as part of what writing has.
  var strength: Double { Double(measured.strength) }
  /// Breadth of the stroke around it, in pixels.
  var thickness: Double { Double(measured.thickness) }
  /// Within the outline, in square pixels.
  let area: Double
  /// Part of the convex outline that is one piece of paper: writing that touches the outline dents it.
  var solidity: Double { measured.hull_area > 0 ? Double(measured.area) / Double(measured.hull_area) : 0 }
  var shortSide: Double { min(rectangle.width, rectangle.height) }
  var longSide: Double { max(rectangle.width, rectangle.height) }
  var center: Point { Point(x: (frame.minX + frame.maxX) / 2, y: (frame.minY + frame.maxY) / 2) }

  /// What a hand meant by the outline; nil for what nobody draws on purpose, as a triangle between three strokes.
  var shape: Box.Shape? {
    let leaning = area / max(1, rectangle.width * rectangle.height)
    let upright = area / max(1, frame.width * frame.height)
    if isDiamond, upright < 0.68 { return .diamond }
    if leaning > 0.93 { return abs(rectangle.lean) < 20 || upright > 0.8 ? .rectangle : .diamond }
    if leaning > 0.84 { return upright > 0.72 ? .rounded : .diamond }
    if leaning > 0.68, upright > 0.66 { return .oval }
    if leaning > 0.62, deviationFromDiamond < 0.2 { return .diamond }
    return nil
  }

  /// Whether its outline stands on a corner.
  private var isDiamond: Bool {
    let upright = area / max(1, frame.width * frame.height)
    return (0.4...0.72).contains(upright) && deviationFromDiamond < 0.16
  }

  /// How far the outline strays from the diamond in its frame, in half sides (the mean): on it |x| + |y| is 1.
  var deviationFromDiamond: Double { deviation { abs(abs($0) + abs($1) - 1) } }
  /// The same from the oval in its frame.
  var deviationFromOval: Double { deviation { abs(($0 * $0 + $1 * $1).squareRoot() - 1) } }

  private func deviation(_ stray: (Double, Double) -> Double) -> Double {
    let middle = center
    let (halfWidth, halfHeight) = (max(0.5, frame.width / 2), max(0.5, frame.height / 2))
    let strays = outline.map { stray(($0.x - middle.x) / halfWidth, ($0.y - middle.y) / halfHeight) }
    return strays.reduce(0, +) / Double(max(1, strays.count))
  }

  /// The outer edge of its stroke.
  func grown(by margin: Double) -> [Point] {
    let middle = center
    return outline.map { p in
      let length = max(1, p.distance(to: middle))
      let factor = 1 + margin / length
      return Point(x: middle.x + (p.x - middle.x) * factor, y: middle.y + (p.y - middle.y) * factor)
    }
  }
}
