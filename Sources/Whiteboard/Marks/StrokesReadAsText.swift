/// Tells lines that are no writing: an arrow or a box's edge that was read as letters.
public enum StrokesReadAsText {
  /// Longer than this, in letters and digits, is writing.
  private static let longest = 2
  /// A stroke that is not this much longer than what lies in the line may be one of its letters.
  private static let beyond = 1.5
  /// Part of the line's length that a stroke must run along in it.
  private static let share = 0.7
  /// What rings and crosses are read as.
  private static let signs: Set<Character> = ["O", "0", "o", "Q", "D", "C", "X", "x", "+", "@", "°", "%", "&"]

  /// Whether hardly anything was read: a sign, or a letter or two.
  public static func isShort(_ line: Line) -> Bool {
    line.words.reduce(0) { $0 + $1.text.count { $0.isLetter || $0.isNumber } } <= longest
  }

  /// - Parameters:
  ///   - boxes, arrows: of the same photo.
  public static func isStroke(_ line: Line, boxes: [Box], arrows: [Arrow]) -> Bool {
    guard isShort(line), let place = line.box else { return false }
    let length = max(place.width, place.height)
    let isRunThrough = arrows.contains { arrow in
      let within = arrow.path.walked(within: place)
      return within > share * length && arrow.path.walked > beyond * within
    }
    if isRunThrough { return true }
    // A sign's ring, read as a letter, fills its line.
    let isSign = line.words.allSatisfy { $0.text.allSatisfy { signs.contains($0) || !($0.isLetter || $0.isNumber) } }
    if isSign, boxes.contains(where: { $0.quad.area < 2.5 * place.area && $0.quad.contains(place.center) }) {
      return true
    }
    return boxes.contains { box in
      let c = box.quad.corners
      return box.quad.area > 4 * place.area
        && zip(c, c.dropFirst() + c.prefix(1)).contains { [$0, $1].walked(within: place) > share * length }
    }
  }
}

extension [Point] {
  /// Length of the way through all points, in pixels.
  public var walked: Double { zip(self, dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) } }

  /// How far the path runs within a place, in pixels.
  func walked(within place: Quad) -> Double {
    let steps = 12
    let middle = place.center
    let reach = place.corners.map { $0.distance(to: middle) }.max() ?? 0
    return zip(self, dropFirst()).reduce(0) { sum, ends in
      let (a, b) = ends
      // Most places are far away from most paths.
      guard middle.distance(toSegment: a, b) <= reach else { return sum }
      let inside = (0..<steps).count { step in
        let t = (Double(step) + 0.5) / Double(steps)
        return place.contains(Point(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t))
      }
      return sum + a.distance(to: b) * Double(inside) / Double(steps)
    }
  }
}
