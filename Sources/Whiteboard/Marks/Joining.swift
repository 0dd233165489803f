/// Says what the ends of arrows touch or point at.
public enum Joining {
  /// How far from a box an arrow may end, in heights of a line ...
  private static let reach = 0.9
  /// ... how far from a frame, ...
  private static let touching = 0.5
  /// ... and how far where it points straight at the box, or at a line.
  private static let pointing = 2.0

  /// Whether a stroke joins anything: two things, or it points from or at one. Others are rules, scribbles, edges.
  public static func joins(_ arrow: Arrow) -> Bool {
    if let tail = arrow.tail.joint, let head = arrow.head.joint { return tail != head }
    return (arrow.tail.joint != nil || arrow.head.joint != nil) && arrow.isDirected
  }

  /// What an end joins: the nearest box or note that it touches, else the first one that it points at, else a line of
  /// writing that stands free.
  /// - Parameters:
  ///   - point: where the arrow ends.
  ///   - direction: how it runs there, of length 1.
  ///   - board: boxes, notes and lines of the same photo.
  ///   - unit: usual height of a line of writing, in pixels of the photo.
  public static func joint(at point: Point, direction: Point, on board: Board, unit: Double) -> Arrow.Joint? {
    let places =
      board.boxes.map { Place(joint: .box($0.id), quad: $0.quad) }
      + board.notes.map { Place(joint: .note($0.id), quad: $0.quad) }
    let frames = places.filter { $0.quad.isFrame(unit: unit) }
    let things = places.filter { !$0.quad.isFrame(unit: unit) }
    // Lanes and frames are run through more often than they are meant.
    if let hit = hit(at: point, direction: direction, among: things, unit: unit) { return hit }
    let free = board.lines.filter { board.innermostBox(around: $0)?.quad.isFrame(unit: unit) ?? true }
    let lines = free.compactMap { line in line.box.map { Place(joint: .line(line.id), quad: $0) } }
    let frame = nearest(to: point, among: frames, within: touching * unit)
    return frame ?? aimed(at: point, direction: direction, among: lines, within: reach * unit)
  }

  private struct Place {
    var joint: Arrow.Joint
    var quad: Quad
  }

  private static func hit(at point: Point, direction: Point, among places: [Place], unit: Double) -> Arrow.Joint? {
    nearest(to: point, among: places, within: reach * unit)
      ?? aimed(at: point, direction: direction, among: places, within: pointing * unit)
  }

  private static func nearest(to point: Point, among places: [Place], within reach: Double) -> Arrow.Joint? {
    places.map { (place: $0, distance: $0.quad.distanceToEdge(point)) }.filter { $0.distance < reach }
      .min { ($0.distance, $0.place.quad.area) < ($1.distance, $1.place.quad.area) }?.place.joint
  }

  /// The first place on the way straight on.
  private static func aimed(
    at point: Point, direction: Point, among places: [Place], within reach: Double
  ) -> Arrow.Joint? {
    for step in 0...8 {
      let ahead = reach * Double(step) / 8
      let p = Point(x: point.x + direction.x * ahead, y: point.y + direction.y * ahead)
      let hit = places.filter { $0.quad.distanceToEdge(p) < reach / 8 }.min { $0.quad.area < $1.quad.area }
      if let hit { return hit.joint }
    }
    return nil
  }
}

extension Quad {
  /// Whether it is large enough to hold more than a few words.
  func isFrame(unit: Double) -> Bool { min(width, height) > 6 * unit }
}
