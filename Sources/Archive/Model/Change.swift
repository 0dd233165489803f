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
  public var movedFrom: ActionItem.State? { move?.from }

  /// The state that an action was moved to. Nil where none was.
  public var movedTo: ActionItem.State? { move?.to }

  /// Why an action was moved, without names. Nil where none was, or nobody said why.
  public var reason: String? { move?.reason }

  private var move: (from: ActionItem.State, to: ActionItem.State, reason: String?)? {
    guard deed == .moved, let detail, let arrow = detail.firstRange(of: " -> ") else { return nil }
    let parts = detail[arrow.upperBound...].split(separator: ": ", maxSplits: 1)
    guard let from = ActionItem.State(rawValue: String(detail[..<arrow.lowerBound])),
      let to = parts.first.flatMap({ ActionItem.State(rawValue: String($0)) })
    else { return nil }
    return (from, to, parts.count > 1 ? String(parts[1]) : nil)
  }
}
