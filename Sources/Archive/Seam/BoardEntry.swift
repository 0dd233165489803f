import Reports

/// A board as it is handed to a store: everything that the store needs to find it again is worked out already, so that
/// no engine has to know what a report is.
public struct BoardEntry: Sendable, Equatable {
  /// A statement of the report, to be found by its words.
  public struct Statement: Sendable, Equatable {
    /// Where in the report it stands.
    public let section: Section
    /// Its index in its section.
    public let place: Int
    /// As the report has it.
    public let text: String
    /// Of a factor.
    public let lens: Factor.Lens?
    /// Of an event.
    public let phase: TimelineEvent.Phase?
    /// Of an action or a subtask.
    public let state: ActionItem.State?
    /// Of a factor: the words it is compared by, each once. Empty in other sections.
    public let lemmas: [String]
  }

  /// An action or one of its subtasks, to be followed.
  public struct Action: Sendable, Equatable {
    /// From 1; never given twice on one board.
    public let number: Int
    /// From 1; nil for the item itself.
    public let subtask: Int?
    /// Without its owner.
    public let title: String
    /// As the report has it, then as it was moved.
    public var state: ActionItem.State
    /// A role or a team.
    public let owner: String?
    /// ISO.
    public let due: String?
    /// As the board writes it: "P1".
    public let priority: String?
    /// Whether BoardSnap proposed it, and the board does not have it.
    public let isSuggested: Bool
    /// Of an item: the highest number that one of its subtasks ever had.
    public var highestPart = 0
    /// The index of the factor that it answers.
    public let answers: Int?
    /// The words by which it is known again on a later board.
    public let lemmas: [String]
    /// What a later board says it should be, until somebody agrees.
    public var proposed: ActionRecord.Proposal?
  }

  /// What happened to a board before it came here from another archive.
  public struct Past: Sendable, Equatable {
    /// How often it was changed there, from 1.
    public var revision: Int
    /// In the bin since. Nil where it was not.
    public var deletedAt: Moment?
    /// Nil: its history stayed behind.
    public var changes: [Change]?
    /// Oldest first.
    public var formerReports: [String]
  }

  /// Drawn for it; no other board has it.
  public var id: StoredBoard.ID
  /// Where it is kept.
  public var project: Project.ID
  /// Of the report.
  public var kind: Report.Kind
  /// The report's.
  public var title: String
  /// ISO.
  public var date: String?
  /// When it was kept.
  public var madeAt: Moment
  /// `boardsnap.report/1` and what goes with it, on one line.
  public var report: String
  /// Says that the report was written by this archive, from blameless text.
  public var seal: [UInt8]
  /// In the report's order.
  public var statements: [Statement]
  /// Items with their subtasks behind them.
  public var actions: [Action]
  /// Names painted over.
  public var pictures: [StoredPicture]
  /// Whether they are still to be made.
  public var isPictureDue = false
  /// Encrypted where the project is sealed. Nil where it was purged, or never was.
  public var privateSide: [UInt8]?
  /// Whether it and the originals were encrypted.
  public var isSealed = false
  /// Files of the photos as taken, or of the notes, in their order.
  public var originals: [PhotoHash]
  /// Nil: it begins here.
  public var past: Past?
  /// Whether it has something to be settled that the report before it did not have: it can't be published then.
  public var isDoubtfulAnew = false
}

extension BoardEntry {
  /// What a later board proposed for an action goes on being proposed when the report is changed.
  /// - Parameter actions: as they were before.
  mutating func keepProposals(of actions: [Action]) {
    for index in self.actions.indices {
      let action = self.actions[index]
      self.actions[index].proposed =
        actions.first { $0.number == action.number && $0.subtask == action.subtask }?.proposed
    }
  }
}

/// A board as a store hands it out.
public struct StoredEntry: Sendable, Equatable {
  /// What lists show of it.
  public let card: BoardCard
  /// As it was kept, actions in the states that they had then.
  public let report: String
  /// As the entry's.
  public let seal: [UInt8]
  /// Names painted over.
  public let pictures: [StoredPicture]
  /// Whether they are still to be made.
  public let isPictureDue: Bool
  /// As they are now, subtasks too, in the report's order.
  public let actions: [BoardEntry.Action]
}
