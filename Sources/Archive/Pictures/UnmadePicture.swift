/// A picture that is due and could not be made now.
public struct UnmadePicture: Sendable, Hashable {
  /// Whose it is.
  public let board: StoredBoard.ID
  /// Why not.
  public let reason: ArchiveError
}
