/// The upright place of something on the straightened board, in its pixels: x to the right, y down.
public struct Frame: Hashable, Sendable {
  public var minX: Double
  public var minY: Double
  public var maxX: Double
  public var maxY: Double

  /// In pixels of the straightened board; each least is at most its greatest.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  public var width: Double { maxX - minX }
  public var height: Double { maxY - minY }
  public var midY: Double { (minY + maxY) / 2 }

  /// Whether both stand in one row of writing: each other's middle lies within the other's height, or nearly.
  public func isInRow(with other: Frame) -> Bool {
    let shared = min(maxY, other.maxY) - max(minY, other.minY)
    return shared > 0.5 * min(height, other.height)
  }

  func union(_ other: Frame) -> Frame {
    Frame(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }
}
