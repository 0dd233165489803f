import Blameless
import Whiteboard

/// Something to be done.
public struct ActionItem: Sendable, Equatable {
  /// How far it is; `declined` is a decision not to do it.
  public enum State: String, Sendable, CaseIterable {
    case open, inProgress = "in-progress", done, declined
  }

  /// What kind of protection it adds. A label inferred from its words.
  public enum Aim: String, Sendable, CaseIterable {
    case prevent, detect, mitigate, respond, process, other
  }

  /// A part of the item that is ticked off by itself; `suggested` ones are not on the board.
  public struct Subtask: Sendable, Equatable {
    public var title: BlamelessText
    public var state: State
    /// Whether it comes from a recipe and not from the board.
    public var isSuggested: Bool
  }

  public var title: BlamelessText
  public var state: State
  /// A role or a team, never a person.
  public var owner: BlamelessText?
  /// An ISO date.
  public var due: String?
  /// "P0" to "P3".
  public var priority: String?
  public var aim: Aim
  /// Index, among the report's factors, of the one it answers.
  public var answers: Int?
  public var subtasks: [Subtask] = []
  public var votes: Int?
  public var sources: [Line.ID]
  /// The subheadings of a write-up that it stands under within its section, the outermost first.
  public var under: [BlamelessText] = []
}
