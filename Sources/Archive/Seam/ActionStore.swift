import Reports

/// Action items, wherever their boards are.
public protocol ActionStore: Sendable {
  /// Of boards that are not deleted, in the order that the filter says.
  func actions(_ filter: ActionFilter) async throws(ArchiveError) -> [ActionRecord]

  /// Who has one of the actions of these projects, as roles and teams are written; in the order of the alphabet.
  func actionOwners(in projects: Set<Project.ID>) async throws(ArchiveError) -> [String]
  /// - Parameter day: ISO; what was due before it and is open is overdue.
  func actionCounts(of project: Project.ID, on day: String) async throws(ArchiveError) -> ActionCounts
  /// Notes the move in the board's history. Two who close one action close it once.
  /// - Parameter seen: how far it was for whoever moves it; nil where they did not look.
  /// - Throws: `.noAction`, `.boardDeleted`; `.changedSince` where it is neither as it was seen nor as it is to be.
  func move(
    _ id: ActionRecord.ID, to state: ActionItem.State, seen: ActionItem.State?, because reason: String?,
    on occasion: Occasion
  ) async throws(ArchiveError) -> Move
  /// What a later board shows; waits for somebody's word.
  func propose(_ state: ActionItem.State, for id: ActionRecord.ID, by board: StoredBoard.ID, on occasion: Occasion)
    async throws(ArchiveError)
  /// The proposal is not followed. Nothing is noted where there is none.
  /// - Throws: `.noAction`, `.boardDeleted`.
  func dismiss(_ id: ActionRecord.ID, on occasion: Occasion) async throws(ArchiveError)
}

extension ActionStore {
  /// However far it is.
  public func move(
    _ id: ActionRecord.ID, to state: ActionItem.State, because reason: String?, on occasion: Occasion
  ) async throws(ArchiveError) -> Move {
    try await move(id, to: state, seen: nil, because: reason, on: occasion)
  }
}

/// What became of a move.
public enum Move: Sendable, Hashable {
  case moved(from: ActionItem.State)
  /// Somebody was faster, or it always was so. Nothing is noted.
  case alreadyThere
}

/// Which actions to list. Nil: all.
public struct ActionFilter: Sendable, Hashable {
  /// Of these projects.
  public var projects: Set<Project.ID>?
  /// Of this board alone.
  public var board: StoredBoard.ID?
  /// In one of these states.
  public var states: Set<ActionItem.State>?
  /// A role or a team; capitals make no difference.
  public var owner: String?
  /// ISO: due on this day or earlier.
  public var dueBy: String?
  /// Open ones that were due before this day.
  public var overdueOn: String?
  public enum Order: Sendable, Hashable { case oldestFirst, newestFirst }

  /// By when their boards were kept.
  public var order = Order.oldestFirst
  /// Only those that come behind this one: the next page.
  public var after: ActionRecord.ID?
  /// How many at most.
  public var limit: Int

  /// All of them.
  public init(projects: Set<Project.ID>? = nil, board: StoredBoard.ID? = nil, limit: Int = 10_000) {
    self.projects = projects
    self.board = board
    self.limit = limit
  }
}

/// How many action items a project has; subtasks are not counted.
public struct ActionCounts: Sendable, Hashable {
  /// In progress too.
  public var open: Int
  /// Open ones that were due before the day.
  public var overdue: Int
  public var done: Int

  public init(open: Int, overdue: Int, done: Int) {
    self.open = open
    self.overdue = overdue
    self.done = done
  }
}
