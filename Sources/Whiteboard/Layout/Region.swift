/// A block of a board that is read from top to bottom before the next one begins.
public struct Region: Hashable, Sendable {
  /// Which of the board's lines, in reading order.
  public var lines: Range<Int>
  /// Whether it stands to the right of the one before, so that a heading over that one says nothing of this one.
  public var isBeside: Bool

  /// - Parameter lines: which lines, counted in reading order from 0.
  public init(lines: Range<Int>, isBeside: Bool) {
    self.lines = lines
    self.isBeside = isBeside
  }
}
