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
  ///   - drawn: what was drawn on the photo.
  ///   - notes: the sticky notes on it.
  ///   - lines: what was read from it.
  ///   - index: which of the report's photos it is.
  init(_ drawn: DrawnShapes?, notes: [Note], lines read: [Line], index: Int) {
    lines = read
    self.notes = notes
    guard let drawn else { return }
    boxes = drawn.boxes
    let (boxes, arrows) = (boxes, drawn.strokes.map(\.arrow))
    lines = read.filter { !StrokesReadAsText.isStroke($0, boxes: boxes, arrows: arrows) }
    var board = Board(lines: lines)
    board.boxes = boxes
    board.notes = notes
    let joining = Joining(on: board, unit: drawn.unit)
    for (arrow, directions) in drawn.strokes { settle(arrow, directions, joining, photo: index) }
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
