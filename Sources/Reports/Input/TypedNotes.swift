import Blameless

/// What somebody has typed, said or exported: statements in their order, for ``Composer/compose(_:)``.
public struct TypedNotes: Sendable {
  /// What the text was taken for.
  public let kind: InputKind
  /// In the order of the text.
  package var lines: [TypedLine] = []
  /// From front matter. Nil where there is none; then a heading may be the title.
  package var title: String?
  /// An ISO date, where the text has one beside what it says.
  package var date: String?
  /// Whose words these are, where the text tells. Private: their names are taken out wherever they stand.
  package var speakers: Set<String> = []

  init(_ kind: InputKind) { self.kind = kind }
}

/// One sentence, or what stands on one line, with what the marks around it say.
package struct TypedLine: Sendable, Equatable {
  /// What a line is part of.
  package enum Place: Sendable, Equatable {
    /// - Parameter level: from 1, the outermost, to 6.
    case heading(level: Int)
    case paragraph
    /// - Parameter depth: how many lists it stands in, from 1.
    case item(depth: Int)
    /// Of a table: its cells, the most telling first.
    case row
    /// Written to others while things happened.
    case message
    /// Said in a meeting.
    case speech
    /// Code, a log, or what else is quoted as it is: a note that tells nothing else.
    case code
  }

  package var text: String
  package var place: Place
  /// Whether it begins a statement; otherwise it goes on with the line above.
  package var begins = true
  package var tick: Tick?
  package var isStruck = false
  /// Whether a blank line stands above it.
  package var isApart = false
  /// The bullet that was typed before it.
  package var bullet: Character?
  /// The number that was typed before it.
  package var number: Int?
  /// Whether that number says that it is an action: "AI-3".
  package var isAction = false
  /// "14:02", or with seconds, where the text has it beside what it says.
  package var time: String?
  /// Private.
  package var speaker: String?

  /// What a tick box, or a column of states, says.
  package enum Tick: Sendable { case empty, started, ticked }

  init(_ text: String, _ place: Place) {
    self.text = text
    self.place = place
  }
}
