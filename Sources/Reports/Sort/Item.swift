import Whiteboard

/// A statement of the board with the section it stands in.
struct Item {
  var passage: Passage
  /// What it says, without bullet, number, box or inline heading.
  var text: String
  /// Nil where no heading is over it.
  var section: Section?
  /// Whether the heading over it tells what kind of board this is.
  var isEvident = false
  var tick: Mark.Tick?
  /// The heading, in the board's own words, that the statement cannot do without.
  var topic: Topic?
  /// The bone of a fishbone that it stands on, in the board's own words.
  var category: String?
  /// The subheadings within the section, in the board's own words, the outermost first. Those of a heading end with itself.
  var under: [Topic] = []
  /// Whether it says only what stands under it.
  var isHeading = false
  /// The bullet and the number that were typed before it.
  var bullet: Character?
  var number: Int?
  /// Whether it stands apart from the item above it.
  var isApart = false
  /// Whether it is a part of the item above it, as in a list within a list.
  var isPart = false

  /// Whether its box makes it an action. A tick under "Decisions" says that one was taken.
  var isBoxed: Bool { tick != nil && !(tick == .ticked && section == .decisions) }

  var sources: [Line.ID] { passage.sources }

  struct Topic {
    var text: String
    var sources: [Line.ID]
  }
}
