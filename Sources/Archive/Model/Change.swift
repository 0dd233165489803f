import Reports

/// Something that happened to a board. Private: it says who.
public struct Change: Sendable, Hashable {
  /// What was done.
  public enum Deed: String, Sendable, Hashable, CaseIterable {
    case kept, edited, deleted, undeleted, moved, proposed, dismissed, purged, imported, published, withdrawn
  }

  /// The detail where somebody was taken out of a board and of all its former reports.
  static let takenOut = "1 person taken out"

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

extension Change {
  /// Whether a report was replaced by it that is kept.
  var replacesReport: Bool { deed == .edited && detail != Self.takenOut }

  /// The state that an action had before it was moved. Nil where none was.
  var movedFrom: ActionItem.State? {
    guard deed == .moved, let detail, let end = detail.firstRange(of: " -> ") else { return nil }
    return ActionItem.State(rawValue: String(detail[..<end.lowerBound]))
  }
}
