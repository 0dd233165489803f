/// Cuts a board into blocks, by the empty lanes between columns: a lane parts the lines to its left from those to its
/// right; where a line runs across (a title over two columns), the board is first parted below or above that line.
enum ReadingOrder {
  struct Block {
    var lines: [Int]
    var isBeside: Bool
  }

  /// - Parameter clusters: those that have lines elsewhere are left to the lines that they have here.
  static func blocks(of lines: [Int], frames: [Int: Frame], board: Board, clusters: [Cluster] = []) -> [Block] {
    let placed = lines.filter { frames[$0] != nil }
    let loose = lines.filter { frames[$0] == nil }
    let groups = clusters.compactMap { Row($0.lines, frames: frames) }
    let grouped = Set(groups.flatMap(\.lines))
    let rows =
      (Row.rows(of: placed.filter { !grouped.contains($0) }, frames: frames, texts: board.lines) + groups)
      .sorted { ($0.frame.midY, $0.frame.minX) < ($1.frame.midY, $1.frame.minX) }
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
    if let cut = ColumnCut.widest(in: rows, lane: lane, crossing: rows.count / 6) {
      return columns(rows, cut: cut, lane: lane, isBeside: isBeside)
    }
    if let band = band(of: rows, lane: lane) {
      return split(Array(rows[..<band.lowerBound]), lane: lane, isBeside: isBeside)
        + split(Array(rows[band]), lane: lane, isBeside: false)
        + split(Array(rows[band.upperBound...]), lane: lane, isBeside: false)
    }
    return [Block(lines: Row.inOrder(rows), isBeside: isBeside)]
  }

  private static func columns(_ rows: [Row], cut: Double, lane: Double, isBeside: Bool) -> [Block] {
    split(rows.filter { $0.frame.minX < cut }, lane: lane, isBeside: isBeside)
      + split(rows.filter { $0.frame.minX >= cut }, lane: lane, isBeside: true)
  }

  /// The most rows in a run that fall into columns, with rows above or below that do not.
  private static func band(of rows: [Row], lane: Double) -> Range<Int>? {
    // Larger boards are searched for columns over their whole height only: the search takes the cube of the rows.
    guard (5...80).contains(rows.count) else { return nil }
    for length in (4..<rows.count).reversed() {
      for start in 0...(rows.count - length) {
        let band = start..<(start + length)
        guard isApart(rows[..<start], rows[band], lane), isApart(rows[band], rows[band.upperBound...], lane) else {
          continue
        }
        if ColumnCut.widest(in: Array(rows[band]), lane: lane, crossing: 0, least: 2) != nil { return band }
      }
    }
    return nil
  }

  /// Rows that overlap in height are side by side, and no cut goes between them.
  private static func isApart(_ above: ArraySlice<Row>, _ below: ArraySlice<Row>, _ lane: Double) -> Bool {
    guard let last = above.map(\.frame.maxY).max(), let first = below.map(\.frame.minY).min() else { return true }
    return first > last - lane / 2
  }

  /// Which part has the columns when a board is parted above and below a line.
  private enum Part { case above, below }

  /// Parts the rows above and below `depth` if the part named then falls into columns, and it alone.
  private static func parted(
    _ rows: [Row], at depth: Int, over part: Part, lane: Double, isBeside: Bool
  ) -> [Block]? {
    let above = Array(rows[..<depth])
    let below = Array(rows[depth...])
    guard isApart(rows[..<depth], rows[depth...], lane) else { return nil }
    let isAboveCut = ColumnCut.widest(in: above, lane: lane, crossing: 0) != nil
    let isBelowCut = ColumnCut.widest(in: below, lane: lane, crossing: 0) != nil
    guard part == .above ? isAboveCut && !isBelowCut : isBelowCut && !isAboveCut else { return nil }
    return split(above, lane: lane, isBeside: isBeside) + split(below, lane: lane, isBeside: false)
  }
}
