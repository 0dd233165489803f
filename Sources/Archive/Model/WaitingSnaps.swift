/// What a list shows of the snaps that are not read yet, without what is to be read.
public struct WaitingSnaps: Sendable, Hashable {
  /// One of them.
  public struct Snap: Sendable, Hashable, Identifiable {
    /// What `resume` is told.
    public let id: Job.ID
    /// Where the board will be kept.
    public let project: Project.ID
    /// How far it is.
    public let state: Job.State
  }

  /// Those that need a person first, then oldest first.
  public let first: [Snap]
  /// How many there are, those included.
  public let count: Int
}
