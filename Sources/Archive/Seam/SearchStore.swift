import Foundation
import Reports

/// Finding statements again.
public protocol SearchStore: Sendable {
  /// Best first. Only of boards that are not deleted.
  func search(_ query: SearchQuery) async throws(ArchiveError) -> [StatementHit]
  /// Factors of other boards that share words with one, the likest first.
  /// - Parameters:
  ///   - lemmas: as a ``BoardEntry/Statement`` has them.
  ///   - board: only those of boards that are earlier than this one, by their day or by when they were kept; nil for all.
  func factors(sharing lemmas: [String], in projects: Set<Project.ID>?, before board: BoardCard?, limit: Int)
    async throws(ArchiveError) -> [StoredFactor]
  /// How many factors there are, and in how many each word stands; of common words an estimate will do.
  func weights(of lemmas: Set<String>) async throws(ArchiveError) -> FactorWeights
  /// All factors, oldest first, in pages.
  func factors(in projects: Set<Project.ID>?, after: Int, limit: Int) async throws(ArchiveError) -> [StoredFactor]
}

/// What is looked for.
public struct SearchQuery: Sendable, Hashable {
  /// As somebody typed it: words, "phrases", prefix*.
  public var text: String
  /// In these projects.
  public var projects: Set<Project.ID>?
  /// In reports of these kinds.
  public var kinds: Set<Report.Kind>?
  /// In these sections.
  public var sections: Set<Section>?
  /// Factors of these lenses.
  public var lenses: Set<Factor.Lens>?
  /// Events of these phases.
  public var phases: Set<TimelineEvent.Phase>?
  /// Actions and subtasks in these states, as they are now.
  public var states: Set<ActionItem.State>?
  /// The board's date, ISO, both days counted. A board without a date has the day it was kept.
  public var from: String?
  /// The last day; see `from`.
  public var to: String?
  /// How many at most.
  public var limit: Int

  /// Without filters.
  public init(_ text: String, limit: Int = 20) {
    self.text = text
    self.limit = limit
  }
}

/// A statement that was found.
public struct StatementHit: Sendable, Hashable {
  /// On which it stands.
  public let board: StoredBoard.ID
  /// Of the board.
  public let project: Project.ID
  /// The board's.
  public let boardTitle: String
  /// The board's.
  public let kind: Report.Kind
  /// The board's date, or the day it was kept; ISO.
  public let date: String
  /// Where in the report it stands.
  public let section: Section
  /// Its index in its section.
  public let place: Int
  /// As the report has it.
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
  /// On which it stands.
  public let board: StoredBoard.ID
  /// The board's.
  public let boardTitle: String
  /// Of the board.
  public let project: Project.ID
  /// The board's date, or the day it was kept; ISO.
  public let date: String
  /// When the board was kept.
  public let madeAt: Moment
  /// Its index in its section.
  public let place: Int
  /// As the report has it.
  public let text: String
  /// What it is a weakness of.
  public let lens: Factor.Lens?
  /// The words that it is compared by.
  public let lemmas: [String]
  /// The actions that answer it.
  public let answers: [Answer]

  /// An action that should have stopped it.
  public struct Answer: Sendable, Hashable {
    /// What `action` is told.
    public let id: ActionRecord.ID
    /// As the report has it.
    public let title: String
    /// As it is now.
    public let state: ActionItem.State
  }
}

/// How common words are among factors.
public struct FactorWeights: Sendable, Hashable {
  /// In the whole archive.
  public var factors: Int
  /// By word.
  public var having: [String: Int]

  /// What a word weighs that stands in some factors: the less the more have it.
  static func weight(of having: Int, among factors: Int) -> Double {
    log(1 + Double(max(factors, 1)) / Double(max(having, 1)))
  }
}
