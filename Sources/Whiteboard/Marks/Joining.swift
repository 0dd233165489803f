/// Says what the ends of arrows touch or point at.
public enum Joining {
  /// How far from a box an arrow may end, in heights of a line ...
  private static let reach = 0.9
  /// ... and how far where it points straight at the box.
  private static let pointing = 2.0

  /// Whether a stroke joins anything: two things, or it points from or at one. Others are rules, scribbles, edges.
  public static func joins(_ arrow: Arrow) -> Bool {
    if let tail = arrow.tail.joint, let head = arrow.head.joint { return tail != head }
    return (arrow.tail.joint != nil || arrow.head.joint != nil) && arrow.isDirected
  }

  /// The box that an end joins: the nearest one that it touches, else the first one that it points at.
  /// - Parameters:
  ///   - point: where the arrow ends.
  ///   - direction: how it runs there, of length 1.
  ///   - unit: usual height of a line of writing, in pixels of the photo.
  public static func box(at point: Point, direction: Point, among boxes: [Box], unit: Double) -> Box? {
    let near = boxes.map { (box: $0, distance: distance(from: point, to: $0)) }.filter { $0.distance < reach * unit }
    if let nearest = near.min(by: { ($0.distance, $0.box.quad.area) < ($1.distance, $1.box.quad.area) }) {
      return nearest.box
    }
    for step in 1...8 {
      let ahead = pointing * unit * Double(step) / 8
      let p = Point(x: point.x + direction.x * ahead, y: point.y + direction.y * ahead)
      let hit = boxes.filter { distance(from: p, to: $0) < 0.2 * unit }.min { $0.quad.area < $1.quad.area }
      if let hit { return hit }
    }
    return nil
  }

  /// From its edge; an end within a small box is at it, one within a frame is not.
  private static func distance(from point: Point, to box: Box) -> Double {
    box.quad.distanceToEdge(point)
  }
}
