import Reports

/// An action item as it is followed, wherever its board is.
public struct ActionRecord: Sendable, Hashable, Identifiable {
  /// "k3f9mmab.2", and "k3f9mmab.2.1" for its first subtask.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The board that it stands on.
    public let board: StoredBoard.ID
    /// From 1, in the order of the board; never given again when an action is taken out.
    public let number: Int
    /// From 1; nil for the action itself.
    public let subtask: Int?

    /// - Parameter subtask: nil for the action itself.
    public init(board: StoredBoard.ID, number: Int, subtask: Int? = nil) {
      self.board = board
      self.number = number
      self.subtask = subtask
    }

    public var description: String { "\(board).\(number)" + (subtask.map { ".\($0)" } ?? "") }

    public static func < (a: ID, b: ID) -> Bool {
      (a.board, a.number, a.subtask ?? 0) < (b.board, b.number, b.subtask ?? 0)
    }
  }

  /// What `action` is told.
  public let id: ID
  /// Of its board.
  public let project: Project.ID
  /// Its board's, as the report has it.
  public let boardTitle: String
  /// As the report has it.
  public let title: String
  /// As it is now.
  public let state: ActionItem.State
  /// A role or a team.
  public let owner: String?
  /// ISO.
  public let due: String?
  /// As the board writes it: "P1".
  public let priority: String?
  /// When its board was kept: its age counts from here.
  public let madeAt: Moment
  /// When it last moved, or was kept.
  public let changedAt: Moment
  /// What a later board says it should be, until somebody agrees.
  public let proposed: Proposal?
  /// In the report's order.
  public let subtasks: [Subtask]

  /// A part of it that is ticked off by itself.
  public struct Subtask: Sendable, Hashable {
    /// What `action` is told.
    public let id: ID
    /// As the report has it.
    public let title: String
    /// As it is now.
    public let state: ActionItem.State
    /// Whether BoardSnap proposed it, and the board does not have it.
    public let isSuggested: Bool
    /// What a later board says it should be, until somebody agrees.
    public let proposed: Proposal?
  }

  /// A state that a board snapped again shows.
  public struct Proposal: Sendable, Hashable {
    /// What it should be.
    public let state: ActionItem.State
    /// The board that shows it.
    public let by: StoredBoard.ID
  }

  /// - Parameter today: ISO.
  public func isOverdue(on today: String) -> Bool {
    guard state == .open || state == .inProgress, let due else { return false }
    return due < today
  }

  /// In whole days.
  public func age(at moment: Moment) -> Int { max(0, (moment.seconds - madeAt.seconds) / Moment.day) }
}
