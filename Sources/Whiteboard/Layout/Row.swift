/// Lines that are read across as one: a time and what happened then, or one line that was found in two pieces.
struct Row {
  /// Indices of the board's lines, left to right.
  var lines: [Int]
  var frame: Frame

  init(lines: [Int], frame: Frame) {
    self.lines = lines
    self.frame = frame
  }

  /// Lines that are read in the order given. Nil where none of them has a place.
  init?(_ lines: [Int], frames: [Int: Frame]) {
    let here = lines.filter { frames[$0] != nil }
    guard let frame = here.compactMap({ frames[$0] }).reduce(nil, { $0?.union($1) ?? $1 }) else { return nil }
    self.init(lines: here, frame: frame)
  }

  /// Sorted by their middle.
  static func rows(of lines: [Int], frames: [Int: Frame], texts: [Line]) -> [Row] {
    let pieces = lines.compactMap { index in frames[index].map { Row(lines: [index], frame: $0) } }
      .sorted { ($0.frame.minX, $0.frame.midY) < ($1.frame.minX, $1.frame.midY) }
    var rows: [Row] = []
    for piece in pieces {
      let here = rows.indices.filter { rows[$0].reaches(piece, texts: texts) }
      let nearest = here.min { piece.frame.minX - rows[$0].frame.maxX < piece.frame.minX - rows[$1].frame.maxX }
      if let nearest {
        rows[nearest].lines += piece.lines
        rows[nearest].frame = rows[nearest].frame.union(piece.frame)
      } else {
        rows.append(piece)
      }
    }
    return rows.sorted { ($0.frame.midY, $0.frame.minX) < ($1.frame.midY, $1.frame.minX) }
  }

  /// Whether `next`, somewhere to the right, is read on from here.
  private func reaches(_ next: Row, texts: [Line]) -> Bool {
    let gap = next.frame.minX - frame.maxX
    let height = min(frame.height, next.frame.height)
    guard frame.isInRow(with: next.frame), gap > -height else { return false }
    guard let last = lines.last, let first = next.lines.first else { return false }
    // Two boxes or bullets in a row are two lists side by side, however close.
    if texts[first].mark != nil { return false }
    if lines.count == 1, Row.isLabel(texts[last]), !Row.isLabel(texts[first]) { return gap < 8 * height }
    return gap < 0.8 * height && texts[last].ink == texts[first].ink
  }

  /// Short and with a figure in it, as the time beside an event or the number before an item.
  static func isLabel(_ line: Line) -> Bool {
    let text = line.text
    return text.count <= 12 && line.words.count <= 3 && text.contains { $0.isNumber }
      && text.filter(\.isLetter).count <= 4
  }

  /// The lines of rows that stand in one column: top to bottom, and left to right where two share their height.
  static func inOrder(_ rows: [Row]) -> [Int] {
    var shelves: [[Row]] = []
    for row in rows {
      if let last = shelves.last, let first = last.first, first.frame.isInRow(with: row.frame) {
        shelves[shelves.count - 1].append(row)
      } else {
        shelves.append([row])
      }
    }
    return shelves.flatMap { $0.sorted { $0.frame.minX < $1.frame.minX }.flatMap(\.lines) }
  }
}
