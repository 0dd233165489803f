import Whiteboard

/// What two looks at a photo found together: the second, from nearer, finds what was lost and parts lines that ran into
/// each other, but it also takes lines apart at their wide spaces. Such a line stays whole.
enum SecondLook {
  static func joined(_ first: [Quad], _ second: [Quad]) -> [Quad] {
    var parts: [Int: [Quad]] = [:]
    var alone: [Quad] = []
    for box in second {
      if let index = first.firstIndex(where: { $0.contains(box.center) }) {
        parts[index, default: []].append(box)
      } else {
        alone.append(box)
      }
    }
    let settled = first.indices.flatMap { index in
      let parts = parts[index] ?? []
      return parts.isEmpty || isOneRow(parts, of: first[index]) ? [first[index]] : parts
    }
    return settled + alone
  }

  /// How far the middles of a row's parts may differ across it, in heights.
  private static let level = 0.5
  /// How much higher a whole line may be than its parts.
  private static let higher = 1.5

  /// Whether the parts stand side by side and are most of the line.
  private static func isOneRow(_ parts: [Quad], of line: Quad) -> Bool {
    guard parts.count > 1 else { return false }
    let height = parts.reduce(0) { $0 + $1.height } / Double(parts.count)
    let middles = parts.map { line.across($0.center) }
    guard let low = middles.min(), let high = middles.max() else { return false }
    return high - low < level * height && line.height < higher * height
  }
}

extension Quad {
  /// How far below the quad's upper edge a point lies, in pixels.
  fileprivate func across(_ p: Point) -> Double {
    let (dx, dy) = (topRight.x - topLeft.x, topRight.y - topLeft.y)
    let length = (dx * dx + dy * dy).squareRoot()
    return length == 0 ? 0 : ((p.y - topLeft.y) * dx - (p.x - topLeft.x) * dy) / length
  }
}
