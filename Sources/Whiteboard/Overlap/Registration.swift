/// How one photo maps onto another, told by the lines that both show.
enum Registration {
  /// A turn, a change of size and a shift: x' = a x - b y + tx, y' = b x + a y + ty.
  struct Similarity {
    var a: Double
    var b: Double
    var tx: Double
    var ty: Double

    func map(_ p: Point) -> Point { Point(x: a * p.x - b * p.y + tx, y: b * p.x + a * p.y + ty) }
  }

  /// Lines shorter than this, in letters, stand in too many places.
  private static let shortest = 4
  /// How much alike two readings of a line are, and of two lines in the same place.
  private static let alike = 0.75
  private static let alikeInPlace = 0.55
  /// How many lines must agree.
  private static let fewest = 3
  /// How far a line may stand from where it should, in its heights: photos are taken from different places.
  private static let near = 1.2

  /// The similarity on which the most pairs of lines agree; nil where hardly any do.
  static func similarity(from second: [Line], to first: [Line]) -> Similarity? {
    let pairs = pairs(second, first)
    guard pairs.count >= fewest else { return nil }
    var best: (count: Int, shift: Similarity)?
    for (index, p) in pairs.enumerated() {
      for q in pairs[(index + 1)...] {
        guard let shift = solve(p, q), (0.4...2.5).contains((shift.a * shift.a + shift.b * shift.b).squareRoot())
        else { continue }
        let count = pairs.count { shift.map($0.from).distance(to: $0.to) < near * $0.height }
        if count > best?.count ?? 0 { best = (count, shift) }
      }
    }
    guard let best, best.count >= fewest, 2 * best.count >= pairs.count else { return nil }
    return best.shift
  }

  /// The line that stands where another one is seen, if it reads about alike.
  static func twin(of line: Line, among lines: [Line], under shift: Similarity) -> Line? {
    guard let place = line.box?.center else { return nil }
    let here = shift.map(place)
    return lines.filter { other in
      guard let box = other.box else { return false }
      return (box.contains(here) || box.distance(to: here) < 0.5 * box.height)
        && likeness(line.text, other.text) >= alikeInPlace
    }.max { likeness(line.text, $0.text) < likeness(line.text, $1.text) }
  }

  private struct Pair {
    var from: Point
    var to: Point
    /// Of the line on the first photo.
    var height: Double
  }

  /// At most this many pairs are looked at: the search takes the cube of them.
  private static let mostPairs = 60

  private static func pairs(_ second: [Line], _ first: [Line]) -> [Pair] {
    let pairs = second.flatMap { line -> [Pair] in
      guard line.text.count >= shortest, let from = line.box?.center else { return [] }
      let twins = first.filter { likeness($0.text, line.text) >= alike }
      // What stands on the board twice tells nothing.
      guard twins.count == 1, let box = twins[0].box else { return [] }
      return [Pair(from: from, to: box.center, height: box.height)]
    }
    return Array(pairs.prefix(mostPairs))
  }

  private static func solve(_ p: Pair, _ q: Pair) -> Similarity? {
    let (dx, dy) = (q.from.x - p.from.x, q.from.y - p.from.y)
    let (ex, ey) = (q.to.x - p.to.x, q.to.y - p.to.y)
    let square = dx * dx + dy * dy
    guard square > 1 else { return nil }
    let a = (dx * ex + dy * ey) / square
    let b = (dx * ey - dy * ex) / square
    return Similarity(a: a, b: b, tx: p.to.x - a * p.from.x + b * p.from.y, ty: p.to.y - b * p.from.x - a * p.from.y)
  }

  /// 1 for equal readings, 0 for nothing alike: by edit distance, case folded, without spaces.
  static func likeness(_ a: String, _ b: String) -> Double {
    let (a, b) = (folded(a), folded(b))
    let longest = max(a.count, b.count)
    guard longest > 0 else { return 0 }
    // Lengths alone tell that they are far apart.
    guard 2 * min(a.count, b.count) >= longest else { return 0 }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var next = [i + 1]
      for (j, y) in b.enumerated() { next.append(min(next[j] + 1, row[j + 1] + 1, row[j] + (x == y ? 0 : 1))) }
      row = next
    }
    return 1 - Double(row[b.count]) / Double(longest)
  }

  private static func folded(_ text: String) -> [Character] { text.lowercased().filter { !$0.isWhitespace }.map { $0 } }
}
