/// A long straight stroke with short ones across it: the axis of a timeline.
public struct Axis: Hashable, Sendable {
  /// Its left or upper end, and its right or lower one, in pixels of the photo.
  public var from: Point
  public var to: Point
  /// Where it is ticked, from `from` to `to`.
  public var ticks: [Point]
  /// Which of the photos it is on, from 0.
  public var photo: Int

  /// - Parameters:
  ///   - from, to: in pixels of the photo.
  ///   - ticks: on the axis, in order.
  ///   - photo: from 0.
  public init(from: Point, to: Point, ticks: [Point] = [], photo: Int = 0) {
    self.from = from
    self.to = to
    self.ticks = ticks
    self.photo = photo
  }
}
