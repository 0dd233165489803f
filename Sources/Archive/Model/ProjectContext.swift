import Blameless

/// What a team says of itself, once, for every board of a project. Private: it names people.
public struct ProjectContext: Sendable, Hashable {
  /// Who may stand on a board.
  public var roster: [Person]
  /// What is no person.
  public var vocabulary: Vocabulary

  /// - Parameter vocabulary: words that are not people.
  public init(roster: [Person] = [], vocabulary: Vocabulary = Vocabulary()) {
    self.roster = roster
    self.vocabulary = vocabulary
  }

  /// Whether nothing was said.
  public var isEmpty: Bool { self == ProjectContext() }
}

/// What a project's store has of its context.
public struct StoredContext: Sendable, Hashable {
  /// Of a ``ProjectContext``, encrypted where the project is sealed. Nil where nothing was said.
  public var bytes: [UInt8]?
  /// Short texts for all of the project, in their order. They name nobody.
  public var pinned: [String] = []
  /// How often it was changed.
  public var revision = 0
}

/// How many boards a plan has room for, and how many there are.
public struct BoardRoom: Sendable, Hashable {
  /// At most so many, over all projects of one owner.
  public let limit: Int
  /// With what waits to be read.
  public let used: Int

  /// How many more there may be.
  public var left: Int { max(0, limit - used) }
}
