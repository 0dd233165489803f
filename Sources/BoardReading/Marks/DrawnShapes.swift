import Whiteboard

/// The outlines and strokes on a photo, in its pixels, before anybody asks what they mean.
struct DrawnShapes {
  let boxes: [Box]
  /// Each with its head at the end where it has one.
  let strokes: [(arrow: Arrow, directions: Arrow.Directions)]
  /// Usual height of a line of writing.
  let unit: Double

  /// - Parameters:
  ///   - photo: as taken.
  ///   - lines: what was read from it.
  ///   - index: which of the report's photos it is.
  /// - Returns: nil where there is no memory, or hardly a photo.
  init?(on photo: PhotoLevels, lines: [Line], index: Int, workers: Workers) {
    let written = lines.filter { !StrokesReadAsText.isShort($0) }.compactMap(\.box)
    let all = lines.compactMap(\.box)
    guard let drawing = Drawing(of: photo, writing: written.isEmpty ? all : written) else { return nil }
    let faces = BoxFinder.faces(in: drawing, writing: all.map { $0.scaled(by: drawing.scale) }, workers: workers)
    let back = 1 / drawing.scale
    boxes = faces.enumerated().map { number, face in
      Box(
        id: Box.ID(number + 1), shape: face.shape ?? .other,
        quad: face.place(grownBy: face.thickness).scaled(by: back), photo: index)
    }
    var strokes: [(Arrow, Arrow.Directions)] = []
    for found in ArrowFinder.arrows(in: drawing, boxes: faces) {
      strokes.append(Arrow.found(found, in: drawing, photo: index))
    }
    self.strokes = strokes
    unit = drawing.unit * back
  }
}

extension Arrow {
  /// How both ends run outwards, each of length 1.
  struct Directions {
    var tail: Point
    var head: Point
  }

  /// A stroke with its head at the end, in pixels of the photo.
  static func found(_ found: ArrowFinder.Found, in drawing: borrowing Drawing, photo: Int) -> (Arrow, Directions) {
    let turns = found.hasHeadAtStart && !found.hasHeadAtEnd
    let stroke = turns ? found.stroke.reversed : found.stroke
    let (first, last) = turns ? (found.hasHeadAtEnd, found.hasHeadAtStart) : (found.hasHeadAtStart, found.hasHeadAtEnd)
    let path = stroke.path.simplified(0.25 * drawing.unit).map {
      Point(x: $0.x / drawing.scale, y: $0.y / drawing.scale)
    }
    let nowhere = Point(x: 0, y: 0)
    let arrow = Arrow(
      tail: End(point: path.first ?? nowhere, hasHead: first), head: End(point: path.last ?? nowhere, hasHead: last),
      bends: Array(path.dropFirst().dropLast()), isDashed: stroke.pieces > 3, photo: photo)
    return (
      arrow,
      Directions(
        tail: stroke.direction(atStart: true, reach: drawing.unit),
        head: stroke.direction(atStart: false, reach: drawing.unit))
    )
  }
}

extension Face {
  /// Where the outline stands, its stroke included: leaning where it was drawn with straight sides, else upright.
  func place(grownBy margin: Double) -> Quad {
    let outer = grown(by: margin)
    switch shape {
    case .rectangle, .rounded: return Quad(around: outer)
    default:
      let frame = self.frame
      return Quad(
        x: frame.minX - margin, y: frame.minY - margin, width: frame.width + 2 * margin,
        height: frame.height + 2 * margin)
    }
  }
}
