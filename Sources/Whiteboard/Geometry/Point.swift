/// A place on a photo: x to the right, y down, in pixels of the photo as given, upright.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  /// In pixels; may lie outside of the photo.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
