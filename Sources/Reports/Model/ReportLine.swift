import Blameless
import Whiteboard

/// A line of the board as it may be published: names are taken out, nothing else is changed, and no place of a single
/// word is told.
public struct ReportLine: Sendable, Equatable {
  /// A word that is less likely right than this makes its line doubtful: of words above it, 97 of 100 are right on hands and
  /// fonts that the reader was not trained on; of those below, three of ten.
  public static let doubt = 0.75

  public var id: Line.ID
  public var text: BlamelessText
  public var confidence: Double
  /// Whether some word of it may have been read wrongly. Which one is private.
  public var isDoubtful: Bool
  public var isStruck: Bool
  public var ink: Ink
  /// On the photo. Nil in typed notes.
  public var box: Quad?
  public var photo: Int
}
