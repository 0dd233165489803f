/// Finds the lane between two columns.
enum ColumnCut {
  /// Where the widest lane ends: rows that begin left of it are one side, the others the other.
  /// - Parameters:
  ///   - rows: anywhere on the board.
  ///   - lane: the least width.
  ///   - crossing: how many rows of the left side may run into the lane or beyond.
  ///   - least: how many rows either side must have.
  /// - Returns: nil where there is no such lane with writing side by side.
  static func widest(in rows: [Row], lane: Double, crossing: Int, least: Int = 1) -> Double? {
    let byLeft = rows.sorted { $0.frame.minX < $1.frame.minX }
    // The right ends of the left side that count, longest first; the first `crossing` of them are forgiven.
    var ends: [Double] = []
    var best: (x: Double, width: Double)?
    for index in byLeft.indices.dropLast() {
      let end = byLeft[index].frame.maxX
      ends.insert(end, at: ends.firstIndex { $0 < end } ?? ends.count)
      if ends.count > crossing + 1 { ends.removeLast() }
      guard index >= crossing, ends.count == crossing + 1 else { continue }
      guard index + 1 >= least, byLeft.count - index > least else { continue }
      let next = byLeft[index + 1].frame.minX
      // A few may run too far; where many do, there is no lane.
      let width = next - ends[min(crossing, (index + 1) / 4)]
      guard width >= lane, width > (best?.width ?? 0) else { continue }
      let left = byLeft[...index].filter { $0.frame.maxX < next }
      if stand(left, besides: byLeft[(index + 1)...]) { best = (next, width) }
    }
    return best?.x
  }

  /// Side by side, and not one below the other: a heading with an indented list under it is no two columns.
  private static func stand(_ left: [Row], besides right: ArraySlice<Row>) -> Bool {
    guard let leftTop = left.map(\.frame.minY).min(), let leftBottom = left.map(\.frame.maxY).max(),
      let rightTop = right.map(\.frame.minY).min(), let rightBottom = right.map(\.frame.maxY).max()
    else { return false }
    // A heading to the left of its list is no column.
    if left.count == 1, right.count > 3 { return false }
    let shared = min(leftBottom, rightBottom) - max(leftTop, rightTop)
    let heights = (left + Array(right)).map(\.frame.height).sorted()
    return shared > 0.5 * heights[heights.count / 2]
  }
}
