import Blameless
import Whiteboard

/// Boxes and arrows drawn on the board.
public struct Diagram: Sendable, Equatable {
  /// From one box to another, by their indices.
  public struct Arrow: Sendable, Equatable {
    /// Indices among `boxes`.
    public var from: Int
    public var to: Int
    public var label: BlamelessText?
    public var sources: [Line.ID]
  }

  public var boxes: [Statement]
  public var arrows: [Arrow]
}
