import Whiteboard

/// Puts strokes together that run on in each other: dashes of one line, a line that another one crosses, a line that a word
/// interrupts.
enum StrokeChains {
  /// Gaps between two strokes that run on, in units ...
  private static let widestGap = 1.6
  /// ... as part of what both have in length.
  private static let gapToLength = 1.6
  /// The cosine from which on strokes run straight on.
  private static let straight = 0.86
  /// A stroke turns a corner only where its ends nearly meet, in units.
  private static let cornerGap = 0.5
  /// An end this close to another stroke parts it, in units.
  private static let meeting = 0.3

  static func chains(of strokes: [Stroke], unit: Double) -> [Stroke] {
    var chains = parted(strokes, unit: unit)
    // The best pair first, until none is left.
    var open = pairs(of: chains, unit: unit)
    var owner = Array(chains.indices)
    var isTaken = Set<EndKey>()
    open.sort { $0.cost < $1.cost }
    for pair in open where !isTaken.contains(pair.first) && !isTaken.contains(pair.second) {
      let (a, b) = (root(pair.first.stroke, owner), root(pair.second.stroke, owner))
      guard a != b else { continue }
      isTaken.insert(pair.first)
      isTaken.insert(pair.second)
      let first = oriented(chains[a], endingAt: pair.firstPoint)
      let second = oriented(chains[b], endingAt: pair.secondPoint).reversed
      chains[a] = Stroke(path: first.path + second.path, pieces: first.pieces + second.pieces)
      owner[b] = a
    }
    return chains.indices.filter { owner[$0] == $0 }.map { chains[$0] }
  }

  private struct EndKey: Hashable {
    var stroke: Int
    var isStart: Bool
  }

  private struct Pair {
    var first: EndKey
    var second: EndKey
    var firstPoint: Point
    var secondPoint: Point
    var cost: Double
  }

  private static func root(_ index: Int, _ owner: [Int]) -> Int {
    var index = index
    while owner[index] != index { index = owner[index] }
    return index
  }

  private static func oriented(_ stroke: Stroke, endingAt point: Point) -> Stroke {
    guard let first = stroke.path.first, let last = stroke.path.last else { return stroke }
    return first.distance(to: point) < last.distance(to: point) ? stroke.reversed : stroke
  }

  private static func pairs(of strokes: [Stroke], unit: Double) -> [Pair] {
    struct End {
      var key: EndKey
      var point: Point
      var direction: Point
      var length: Double
    }
    let ends = strokes.enumerated().flatMap { index, stroke in
      [true, false].compactMap { isStart -> End? in
        guard let point = isStart ? stroke.path.first : stroke.path.last else { return nil }
        return End(
          key: EndKey(stroke: index, isStart: isStart), point: point,
          direction: stroke.direction(atStart: isStart, reach: 1.0 * unit), length: stroke.length)
      }
    }
    var pairs: [Pair] = []
    for (index, a) in ends.enumerated() {
      for b in ends[(index + 1)...] where b.key.stroke != a.key.stroke {
        let (dx, dy) = (b.point.x - a.point.x, b.point.y - a.point.y)
        guard abs(dx) < widestGap * unit, abs(dy) < widestGap * unit else { continue }
        let gap = (dx * dx + dy * dy).squareRoot()
        let turn = -(a.direction.x * b.direction.x + a.direction.y * b.direction.y)
        let isNear = gap < 0.25 * unit
        let along = isNear ? 1 : (a.direction.x * dx + a.direction.y * dy) / gap
        let against = isNear ? 1 : -(b.direction.x * dx + b.direction.y * dy) / gap
        let runsOn = turn > straight && along > straight && against > straight
        let isShort = gap < gapToLength * min(a.length, b.length) || gap < 0.3 * unit
        let isCorner = gap < cornerGap * unit && turn > -0.5 && min(a.length, b.length) > 0.3 * unit
        guard runsOn && isShort && gap < widestGap * unit || isCorner else { continue }
        let bend = (1 - turn) + (1 - along) + (1 - against)
        pairs.append(
          Pair(
            first: a.key, second: b.key, firstPoint: a.point, secondPoint: b.point,
            cost: gap / unit + 1.2 * bend + (runsOn ? 0 : 0.6)))
      }
    }
    return pairs
  }

  /// Strokes cut where another one ends at them: which runs on in which is told by how straight it is.
  private static func parted(_ strokes: [Stroke], unit: Double) -> [Stroke] {
    var parted: [Stroke] = []
    let ends = strokes.enumerated().filter { $0.element.length > 0.6 * unit }.flatMap { index, stroke in
      [stroke.path.first, stroke.path.last].compactMap { end in end.map { (stroke: index, point: $0) } }
    }
    for (index, stroke) in strokes.enumerated() {
      var cuts: [Int] = []
      if let near = Frame(holding: stroke.path)?.grown(by: meeting * unit) {
        for (other, end) in ends where other != index && near.contains(end) {
          guard
            let at = stroke.path.indices.min(by: {
              stroke.path[$0].distance(to: end) < stroke.path[$1].distance(to: end)
            }), at > 0, at < stroke.path.count - 1, distance(end, to: stroke.path, near: at) < meeting * unit,
            let first = stroke.path.first, let last = stroke.path.last,
            min(first.distance(to: stroke.path[at]), last.distance(to: stroke.path[at])) > 0.6 * unit
          else { continue }
          cuts.append(at)
        }
      }
      var from = 0
      for cut in Set(cuts).sorted() where cut > from + 1 {
        parted.append(Stroke(path: Array(stroke.path[from...cut])))
        from = cut
      }
      parted.append(Stroke(path: Array(stroke.path[from...])))
    }
    return parted
  }

  private static func distance(_ p: Point, to path: [Point], near index: Int) -> Double {
    min(
      p.distance(toSegment: path[max(0, index - 1)], path[index]),
      p.distance(toSegment: path[index], path[min(path.count - 1, index + 1)]))
  }
}
