import Reports

/// Finding statements again.
public protocol SearchStore: Sendable {
  /// Best first. Only of boards that are not deleted.
  func search(_ query: SearchQuery) async throws(ArchiveError) -> [StatementHit]
  /// Factors of other boards that share words with one, the rarest words first.
  /// - Parameters:
  ///   - lemmas: as a ``BoardEntry/Statement`` has them.
  ///   - board: left out.
  func factors(sharing lemmas: [String], in projects: Set<Project.ID>?, except board: StoredBoard.ID?, limit: Int)
    async throws(ArchiveError) -> [StoredFactor]
  /// How many factors there are, and in how many each word stands.
  func weights(of lemmas: Set<String>) async throws(ArchiveError) -> FactorWeights
  /// All factors, oldest first, in pages.
  func factors(in projects: Set<Project.ID>?, after: Int, limit: Int) async throws(ArchiveError) -> [StoredFactor]
}

/// What is looked for.
public struct SearchQuery: Sendable, Hashable {
  /// As somebody typed it: words, "phrases", prefix*.
  public var text: String
  public var projects: Set<Project.ID>?
  public var kinds: Set<Report.Kind>?
  public var sections: Set<Section>?
  public var lenses: Set<Factor.Lens>?
  public var phases: Set<TimelineEvent.Phase>?
  public var states: Set<ActionItem.State>?
  /// The board's date, ISO, both days counted. A board without a date has the day it was kept.
  public var from: String?
  public var to: String?
  public var limit: Int

  /// Without filters.
  public init(_ text: String, limit: Int = 20) {
    self.text = text
    self.limit = limit
  }
}

/// A statement that was found.
public struct StatementHit: Sendable, Hashable {
  public let board: StoredBoard.ID
  public let project: Project.ID
  public let boardTitle: String
  public let kind: Report.Kind
  /// The board's date, or the day it was kept; ISO.
  public let date: String
  public let section: Section
  public let place: Int
  public let text: String
  /// The words that were found, as offsets in characters of `text`.
  public let marks: [Range<Int>]
  /// Whether a word was found that is not spelled as it was typed.
  public let isNear: Bool
}

/// A factor of some board, to compare others with.
public struct StoredFactor: Sendable, Hashable {
  /// Rises with time.
  public let number: Int
  public let board: StoredBoard.ID
  public let boardTitle: String
  public let project: Project.ID
  /// The board's date, or the day it was kept; ISO.
  public let date: String
  public let madeAt: Moment
  public let place: Int
  public let text: String
  public let lens: Factor.Lens?
  public let lemmas: [String]
  /// The actions that answer it.
  public let answers: [Answer]

  /// An action that should have stopped it.
  public struct Answer: Sendable, Hashable {
    public let id: ActionRecord.ID
    public let title: String
    public let state: ActionItem.State
  }
}

/// How common words are among factors.
public struct FactorWeights: Sendable, Hashable {
  public var factors: Int
  public var having: [String: Int]
}
