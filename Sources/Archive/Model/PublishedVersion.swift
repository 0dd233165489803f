/// A board that is published, and which of its versions that is: what is made of it is good as long as this stays the same.
public struct PublishedVersion: Hashable, Sendable {
  public let board: StoredBoard.ID
  /// Of the report.
  public let revision: Int
  /// What happened to it so far, actions included.
  public let changes: Int
}
