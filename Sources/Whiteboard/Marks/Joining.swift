/// Says what the ends of arrows touch or point at on one photo.
public struct Joining {
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

  private let things: [Place]
  private let frames: [Place]
  /// Lines that stand in no box but in frames.
  private let lines: [Place]
  private let unit: Double

  /// - Parameters:
  ///   - board: boxes, notes and lines of one photo.
  ///   - unit: usual height of a line of writing, in pixels of the photo.
  public init(on board: Board, unit: Double) {
    let places =
      board.boxes.map { Place(joint: .box($0.id), quad: $0.quad) }
      + board.notes.map { Place(joint: .note($0.id), quad: $0.quad) }
    frames = places.filter { $0.quad.isFrame(unit: unit) }
    things = places.filter { !$0.quad.isFrame(unit: unit) }
    lines = board.lines.filter { board.innermostBox(around: $0)?.quad.isFrame(unit: unit) ?? true }
      .compactMap { line in line.box.map { Place(joint: .line(line.id), quad: $0) } }
    self.unit = unit
  }

  /// What an end joins: the nearest box or note that it touches, else the first one that it points at, else a line of
  /// writing that stands free.
  /// - Parameters:
  ///   - point: where the arrow ends.
  ///   - direction: how it runs there, of length 1.
  public func joint(at point: Point, direction: Point) -> Arrow.Joint? {
    // Lanes and frames are run through more often than they are meant.
    Joining.nearest(to: point, among: things, within: Joining.reach * unit)
      ?? Joining.aimed(at: point, direction: direction, among: things, within: Joining.pointing * unit)
      ?? Joining.nearest(to: point, among: frames, within: Joining.touching * unit)
      ?? Joining.aimed(at: point, direction: direction, among: lines, within: Joining.reach * unit)
  }

  private struct Place {
    var joint: Arrow.Joint
    var quad: Quad
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
