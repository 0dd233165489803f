import Whiteboard

/// Finds what was drawn on a photo and is no writing.
struct MarkSearch {
  var boxes: [Box] = []
  var arrows: [Arrow] = []
  var notes: [Note] = []
  var marks: [DrawnMark] = []
  var axes: [Axis] = []

  /// - Parameters:
  ///   - lines: what was read from the photo.
  ///   - photo: as taken.
  ///   - index: which of the report's photos it is.
  init(on photo: PhotoLevels, lines: [Line], index: Int) {
    let writing = lines.compactMap(\.box)
    guard let drawing = Drawing(of: photo, writing: writing) else { return }
    let places = writing.map { $0.scaled(by: drawing.scale) }
    let faces = BoxFinder.faces(in: drawing, writing: places)
    let back = 1 / drawing.scale
    boxes = faces.enumerated().map { number, face in
      Box(
        id: Box.ID(number + 1), shape: face.shape ?? .other,
        quad: face.place(grownBy: face.thickness).scaled(by: back), photo: index)
    }
    arrows = ArrowFinder.arrows(in: drawing, boxes: faces).map { found in
      arrow(found, unit: drawing.unit, scaledBy: back, photo: index)
    }.filter(Joining.joins)
  }

  /// - Parameters:
  ///   - unit: in pixels of the drawing.
  ///   - scale: from the drawing to the photo.
  private func arrow(_ found: ArrowFinder.Found, unit: Double, scaledBy scale: Double, photo: Int) -> Arrow {
    var found = found
    if found.hasHeadAtStart, !found.hasHeadAtEnd {
      found.stroke = found.stroke.reversed
      (found.hasHeadAtStart, found.hasHeadAtEnd) = (false, true)
    }
    let path = found.stroke.path.simplified(0.25 * unit).map { Point(x: $0.x * scale, y: $0.y * scale) }
    func end(_ point: Point?, isStart: Bool, hasHead: Bool) -> Arrow.End {
      let point = point ?? Point(x: 0, y: 0)
      let direction = found.stroke.direction(atStart: isStart, reach: unit)
      let box = Joining.box(at: point, direction: direction, among: boxes, unit: unit * scale)
      return Arrow.End(point: point, hasHead: hasHead, joint: (box?.id).map(Arrow.Joint.box))
    }
    return Arrow(
      tail: end(path.first, isStart: true, hasHead: found.hasHeadAtStart),
      head: end(path.last, isStart: false, hasHead: found.hasHeadAtEnd), bends: Array(path.dropFirst().dropLast()),
      isDashed: found.stroke.pieces > 3, photo: photo)
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
