/// All that a store has of the private side of one board, of one snap that waits, or of a project itself.
public struct PrivateMatter: Sendable, Equatable {
  /// Whose it is: what it is sealed for.
  public enum Owner: Sendable, Hashable {
    case board(StoredBoard.ID)
    case job(Job.ID)
    /// What an account has written on the sheet of a board.
    case sheet(StoredBoard.ID, Account.ID)
    /// What the team of a project says of itself.
    case context(Project.ID)
  }

  /// Whose it is.
  public let owner: Owner
  /// A board's private side, a snap's settings, a sheet, or a context.
  public var bytes: [UInt8]
  /// Photos as they were taken, in their order.
  public var files: [PhotoHash]
}
