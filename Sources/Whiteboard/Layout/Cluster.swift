/// Lines whose places say that they belong together, whatever stands around them: the cells of a table, the events along
/// a drawn axis, the lines of a sticky note. Columns are not cut through it.
public struct Cluster: Hashable, Sendable {
  /// One line of a statement.
  public struct Piece: Hashable, Sendable {
    /// By its index on the board.
    public var line: Int
    /// What parts it from the piece before: " - " between the cells of a table.
    public var joint: String

    public init(_ line: Int, joint: String = " ") {
      self.line = line
      self.joint = joint
    }
  }

  /// In the order of reading.
  public var statements: [[Piece]]
  /// Whether only the order is known, and not where one statement ends and the next begins.
  public var isLoose: Bool

  /// - Parameter statements: none empty, and no line twice.
  public init(statements: [[Piece]], isLoose: Bool = false) {
    self.statements = statements
    self.isLoose = isLoose
  }

  var lines: [Int] { statements.flatMap { $0.map(\.line) } }
}
