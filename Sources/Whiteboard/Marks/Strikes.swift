/// Says which words a straight stroke strikes through or underlines.
public enum Strikes {
  /// Where a stroke through words runs, from the line's top, in its heights; where one under them does.
  private static let through = 0.3...0.72
  private static let under = 0.72...1.45
  /// Part of a word's width that a stroke must cover.
  private static let leastCover = 0.6
  /// How far a stroke may reach out of its words, in heights of the line: a rule, an arrow or a box's edge reach further.
  private static let reach = 1.6
  /// Least length, in heights of the line.
  private static let shortest = 1.2
  /// How much it may rise or fall across the line, in heights.
  private static let lean = 0.6

  /// Whether a stroke stands mostly among letters: then it is one of theirs.
  public static func isWithin(_ lines: [Line], _ stroke: [Point]) -> Bool {
    let within = lines.compactMap(\.box).reduce(0) { $0 + stroke.walked(within: $1) }
    return within > 0.6 * stroke.walked
  }

  /// - Parameters:
  ///   - stroke: from one end to the other, in pixels of the photo.
  ///   - lines: of the same photo.
  /// - Returns: nil where the stroke is no line's.
  public static func mark(of stroke: [Point], on lines: [Line], photo: Int) -> DrawnMark? {
    for line in lines {
      guard let box = line.box, box.height > 0, box.width > 0 else { continue }
      let places = stroke.map(box.place(of:))
      let (along, across) = (places.map(\.x), places.map(\.y))
      guard let left = along.min(), let right = along.max(), let top = across.min(), let bottom = across.max(),
        (right - left) * box.width > shortest * box.height, bottom - top < lean,
        top > 0, bottom < under.upperBound
      else { continue }
      let middle = across.reduce(0, +) / Double(across.count)
      let kind: DrawnMark.Kind
      if through.contains(middle) {
        kind = .strike
      } else if under.contains(middle) {
        kind = .underline
      } else {
        continue
      }
      let covered = line.words.indices.filter { index in
        guard let word = line.words[index].box else { return false }
        let (start, end) = (box.place(of: word.middle(at: 0)).x, box.place(of: word.middle(at: 1)).x)
        return end > start && (min(end, right) - max(start, left)) / (end - start) >= leastCover
      }
      guard let first = covered.first, let last = covered.last, last - first == covered.count - 1,
        let start = line.words[first].box.map({ box.place(of: $0.middle(at: 0)).x }),
        let end = line.words[last].box.map({ box.place(of: $0.middle(at: 1)).x })
      else { continue }
      let most = reach * box.height / box.width
      guard left > start - most, right < end + most else { continue }
      let isWhole = covered.count == line.words.count
      return DrawnMark(
        kind: kind, quad: Quad(holding: stroke), line: line.id, words: isWhole ? nil : first..<(last + 1),
        photo: photo)
    }
    return nil
  }
}

extension Quad {
  /// Where a point lies in the quad's own frame: 0 to 1 along it and across it.
  func place(of p: Point) -> Point {
    let (ux, uy) = (topRight.x - topLeft.x, topRight.y - topLeft.y)
    let (vx, vy) = (bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y)
    let (dx, dy) = (p.x - topLeft.x, p.y - topLeft.y)
    let area = ux * vy - uy * vx
    guard area != 0 else { return Point(x: 0, y: 0) }
    return Point(x: (dx * vy - dy * vx) / area, y: (ux * dy - uy * dx) / area)
  }

  /// The upright rectangle around points.
  init(holding points: [Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    self.init(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }
}
