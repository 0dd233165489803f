import Blameless
import Whiteboard

/// A contributing factor: something that made the incident possible, or worse.
public struct Factor: Sendable, Equatable {
  /// What it is a weakness of. A label inferred from its words.
  public enum Lens: String, Sendable, CaseIterable {
    case prevention, detection, response, context
  }

  public var text: BlamelessText
  public var lens: Lens
  /// Whether the board marks it as the root cause.
  public var isRoot: Bool
  /// Index, among the report's factors, of the one that this one explains.
  public var because: Int?
  /// The bone of a fishbone it stands on, as the board names it.
  public var category: BlamelessText?
  /// What digs one level deeper; nil where the board does so itself.
  public var question: BlamelessText?
  public var votes: Int?
  public var sources: [Line.ID]
  /// The subheadings of a write-up that it stands under within its section, the outermost first.
  public var under: [BlamelessText] = []
}
