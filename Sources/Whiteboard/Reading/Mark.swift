/// What was drawn before a line: it says what the line is, and is no part of its text.
public enum Mark: Hashable, Sendable {
  case bullet
  /// A tick box, drawn or typed.
  case checkbox(Tick)

  /// What stands in a tick box.
  public enum Tick: Hashable, Sendable {
    case empty, ticked, crossed
    /// Filled by half, or with one stroke: begun.
    case half
  }
}
