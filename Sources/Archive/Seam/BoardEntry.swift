import Reports

/// A board as it is handed to a store: everything that the store needs to find it again is worked out already, so that
/// no engine has to know what a report is.
public struct BoardEntry: Sendable, Equatable {
  /// A statement of the report, to be found by its words.
  public struct Statement: Sendable, Equatable {
    public let section: Section
    /// Its index in its section.
    public let place: Int
    public let text: String
    public let lens: Factor.Lens?
    public let phase: TimelineEvent.Phase?
    public let state: ActionItem.State?
    /// Of a factor: the words it is compared by, each once. Empty in other sections.
    public let lemmas: [String]
  }

  /// An action or one of its subtasks, to be followed.
  public struct Action: Sendable, Equatable {
    public let number: Int
    public let subtask: Int?
    public let title: String
    public var state: ActionItem.State
    public let owner: String?
    public let due: String?
    public let priority: String?
    public let isSuggested: Bool
    /// The index of the factor that it answers.
    public let answers: Int?
    /// The words by which it is known again on a later board.
    public let lemmas: [String]
    /// What a later board says it should be, until somebody agrees.
    public var proposed: ActionRecord.Proposal?
  }

  /// What happened to a board before it came here from another archive.
  public struct Past: Sendable, Equatable {
    public var revision: Int
    public var deletedAt: Moment?
    /// Nil: its history stayed behind.
    public var changes: [Change]?
    public var formerReports: [String]
  }

  public var id: StoredBoard.ID
  public var project: Project.ID
  public var kind: Report.Kind
  public var title: String
  /// ISO.
  public var date: String?
  public var madeAt: Moment
  /// `boardsnap.report/1` and what goes with it, on one line.
  public var report: String
  /// Says that the report was written by this archive, from blameless text.
  public var seal: [UInt8]
  public var statements: [Statement]
  public var actions: [Action]
  public var pictures: [StoredPicture]
  /// Encrypted where the project is sealed. Nil where it was purged, or never was.
  public var privateSide: [UInt8]?
  public var originals: [PhotoHash]
  /// Nil: it begins here.
  public var past: Past?
}

/// A board as a store hands it out.
public struct StoredEntry: Sendable, Equatable {
  public let card: BoardCard
  public let report: String
  public let seal: [UInt8]
  public let pictures: [StoredPicture]
  /// As they are now, subtasks too, in the report's order.
  public let actions: [BoardEntry.Action]
}
