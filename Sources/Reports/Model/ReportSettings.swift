import Blameless

/// What the user says about a report beside the board.
public struct ReportSettings: Sendable {
  /// An ISO date: the report's, where the board has none of its own.
  public var date: String?
  /// What becomes of a role that one person alone holds.
  public var smallRoles: SmallRoles

  /// - Parameters:
  ///   - date: ISO, as the user has it: used when the board has none.
  ///   - smallRoles: what becomes of a role that one person alone holds.
  public init(date: String? = nil, smallRoles: SmallRoles = .published) {
    self.date = date
    self.smallRoles = smallRoles
  }
}
