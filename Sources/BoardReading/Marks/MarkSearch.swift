import Whiteboard

/// Finds what was drawn on a photo and is no writing.
struct MarkSearch {
  var boxes: [Box] = []
  var arrows: [Arrow] = []
  var notes: [Note] = []
  var marks: [DrawnMark] = []
  var axes: [Axis] = []
  /// What was read, without arrows and edges that were read as letters, and with whole lines that are struck.
  var lines: [Line]

  /// - Parameters:
  ///   - lines: what was read from the photo.
  ///   - photo: as taken.
  ///   - index: which of the report's photos it is.
  init(on photo: PhotoLevels, lines read: [Line], index: Int) {
    lines = read
    let written = read.filter { !StrokesReadAsText.isShort($0) }.compactMap(\.box)
    let all = read.compactMap(\.box)
    notes = MarkSearch.notes(on: photo, writing: all, index: index)
    guard let drawing = Drawing(of: photo, writing: written.isEmpty ? all : written) else { return }
    let faces = BoxFinder.faces(in: drawing, writing: all.map { $0.scaled(by: drawing.scale) })
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
    let arrows = strokes.map(\.0)
    let boxes = boxes
    lines = read.filter { !StrokesReadAsText.isStroke($0, boxes: boxes, arrows: arrows) }
    var board = Board(lines: lines)
    board.boxes = boxes
    board.notes = notes
    let joining = Joining(on: board, unit: drawing.unit * back)
    for (arrow, directions) in strokes { settle(arrow, directions, joining, photo: index) }
  }

  /// Notes with writing on them: other paper of one colour is a poster, a shirt, a wall.
  private static func notes(on photo: PhotoLevels, writing: [Quad], index: Int) -> [Note] {
    let heights = writing.map { min($0.height, $0.width) }.sorted()
    guard !heights.isEmpty else { return [] }
    let level = photo.level(where: Double(max(photo.full.width, photo.full.height)), has: 900)
    let found = NoteFinder.notes(on: level.photo, unit: heights[heights.count / 2] * level.scale)
    return found.map { (quad: $0.quad.scaled(by: 1 / level.scale), colour: $0.colour) }
      .filter { note in writing.contains { note.quad.contains($0.center) } }
      .enumerated().map { number, note in
        Note(id: Note.ID(number + 1), colour: note.colour, quad: note.quad, photo: index)
      }
  }

  /// Says what a stroke is: a mark of a line's words, or an arrow between things.
  private mutating func settle(_ arrow: Arrow, _ directions: Arrow.Directions, _ joining: Joining, photo: Int) {
    if !arrow.tail.hasHead, !arrow.head.hasHead, let mark = Strikes.mark(of: arrow.path, on: lines, photo: photo) {
      if mark.kind == .strike, mark.words == nil, let line = lines.firstIndex(where: { $0.id == mark.line }) {
        lines[line].struck = true
      }
      return marks.append(mark)
    }
    // What is left of letters.
    guard !Strikes.isWithin(lines, arrow.path) else { return }
    var arrow = arrow
    arrow.tail.joint = joining.joint(at: arrow.tail.point, direction: directions.tail)
    arrow.head.joint = joining.joint(at: arrow.head.point, direction: directions.head)
    if Joining.joins(arrow) { arrows.append(arrow) }
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
