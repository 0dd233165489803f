import Whiteboard

/// A line as it was read or typed, or who holds an action. Private: it may name people.
public struct PrivateHit: Sendable, Hashable {
  /// On which it stands.
  public let board: BoardCard
  /// As it was read or typed; of an action its holder and its title.
  public let text: String
  /// The words that were found, as offsets in characters of `text`.
  public let marks: [Range<Int>]
}

/// What a search of private sides found.
public struct PrivateHits: Sendable, Hashable {
  /// Newest boards first, lines in the board's order.
  public var hits: [PrivateHit] = []
  /// Projects whose private sides can't be opened without their key, so that nothing of them was searched.
  public var unopened: Set<Project.ID> = []
}
