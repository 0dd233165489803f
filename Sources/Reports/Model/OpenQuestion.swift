import Blameless
import Whiteboard

/// A question that the report leaves with its readers.
public struct OpenQuestion: Sendable, Equatable {
  /// What made the report ask: blame that was turned around, a gap in it, or the board itself.
  public enum Origin: String, Sendable, CaseIterable {
    /// Asked instead of blaming somebody.
    case blame
    /// Raised by the report because something is missing.
    case coverage
    /// Written on the board.
    case board
  }

  public var text: BlamelessText
  public var asks: Origin
  public var sources: [Line.ID]
}
