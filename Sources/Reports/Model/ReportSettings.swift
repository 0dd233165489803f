/// What the user says about a report beside the board.
public struct ReportSettings: Sendable {
  /// An ISO date: the report's, where the board has none of its own.
  public var date: String?

  /// - Parameter date: ISO, as the user has it: used when the board has none.
  public init(date: String? = nil) {
    self.date = date
  }
}
