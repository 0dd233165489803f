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
