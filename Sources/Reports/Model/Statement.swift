import Blameless
import Whiteboard

/// Something the board says, and the lines that say it.
public struct Statement: Sendable, Equatable {
  public var text: BlamelessText
  public var sources: [Line.ID]
  /// How many votes the board shows for it. Nil where it shows none.
  public var votes: Int?
  /// The subheadings of a write-up that it stands under within its section, the outermost first.
  public var under: [BlamelessText] = []

  /// - Parameter sources: the lines that say it; a statement without any would be invented.
  public init(text: BlamelessText, sources: [Line.ID], votes: Int? = nil) {
    self.text = text
    self.sources = sources
    self.votes = votes
  }
}
