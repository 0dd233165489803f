/// Something that happened to a board. Private: it says who.
public struct Change: Sendable, Hashable {
  /// What was done.
  public enum Deed: String, Sendable, Hashable, CaseIterable {
    case kept, edited, deleted, undeleted, moved, proposed, dismissed, purged, imported, published, withdrawn
  }

  /// What was done.
  public let deed: Deed
  /// Nil where nobody is to be known.
  public let account: Account.ID?
  /// When.
  public let at: Moment
  /// Which action it is about, if any.
  public let action: ActionRecord.ID?
  /// "open -> done", "3 statements"; and the reason that was given.
  public let detail: String?
}
