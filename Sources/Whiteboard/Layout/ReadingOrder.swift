/// Cuts a board into blocks, by the empty lanes between columns: a lane parts the lines to its left from those to its
/// right; where a line runs across (a title over two columns), the board is first parted below or above that line.
enum ReadingOrder {
  struct Block {
    var lines: [Int]
    var isBeside: Bool
  }

  static func blocks(of lines: [Int], frames: [Int: Frame], board: Board) -> [Block] {
    let placed = lines.filter { frames[$0] != nil }
    let loose = lines.filter { frames[$0] == nil }
    let rows = Row.rows(of: placed, frames: frames, texts: board.lines)
    let heights = placed.compactMap { frames[$0]?.height }.sorted()
    let lane = heights.isEmpty ? 0 : heights[heights.count / 2]
    var blocks = split(rows, lane: lane, isBeside: false)
    if !loose.isEmpty { blocks.append(Block(lines: loose, isBeside: false)) }
    return blocks
  }

  /// - Parameters:
  ///   - rows: sorted by their middle.
  ///   - lane: the least width of the gap between two columns: the usual height of a line.
  private static func split(_ rows: [Row], lane: Double, isBeside: Bool) -> [Block] {
    guard rows.count > 1 else { return rows.isEmpty ? [] : [Block(lines: rows[0].lines, isBeside: isBeside)] }
    if let cut = ColumnCut.widest(in: rows, lane: lane, crossing: 0) {
      return columns(rows, cut: cut, lane: lane, isBeside: isBeside)
    }
    // A title, and what stands under all columns, before a line that runs a little too far.
    for depth in 1...3 where depth < rows.count - 1 {
      let foot = rows.count - depth
      if let parted = parted(rows, at: depth, over: .below, lane: lane, isBeside: isBeside) { return parted }
      if let parted = parted(rows, at: foot, over: .above, lane: lane, isBeside: isBeside) { return parted }
    }
    if let cut = ColumnCut.widest(in: rows, lane: lane, crossing: rows.count / 7) {
      return columns(rows, cut: cut, lane: lane, isBeside: isBeside)
    }
    if rows.count > 7 {
      for depth in 4..<(rows.count - 3) {
        if let parted = parted(rows, at: depth, over: .either, lane: lane, isBeside: isBeside) { return parted }
      }
    }
    return [Block(lines: Row.inOrder(rows), isBeside: isBeside)]
  }

  private static func columns(_ rows: [Row], cut: Double, lane: Double, isBeside: Bool) -> [Block] {
    split(rows.filter { $0.frame.minX < cut }, lane: lane, isBeside: isBeside)
      + split(rows.filter { $0.frame.minX >= cut }, lane: lane, isBeside: true)
  }

  /// Which part has the columns when a board is parted above and below a line.
  private enum Part { case above, below, either }

  /// Parts the rows above and below `depth` if the part named then falls into columns, and it alone.
  private static func parted(
    _ rows: [Row], at depth: Int, over part: Part, lane: Double, isBeside: Bool
  ) -> [Block]? {
    let above = Array(rows[..<depth])
    let below = Array(rows[depth...])
    // Rows that overlap in height are side by side, and no cut goes between them.
    guard let last = above.map(\.frame.maxY).max(), let first = below.map(\.frame.minY).min(), first > last - lane / 2
    else { return nil }
    let isAboveCut = ColumnCut.widest(in: above, lane: lane, crossing: 0) != nil
    let isBelowCut = ColumnCut.widest(in: below, lane: lane, crossing: 0) != nil
    let fits =
      switch part {
      case .above: isAboveCut && !isBelowCut
      case .below: isBelowCut && !isAboveCut
      case .either: isAboveCut || isBelowCut
      }
    guard fits else { return nil }
    return split(above, lane: lane, isBeside: isBeside) + split(below, lane: lane, isBeside: false)
  }
}
