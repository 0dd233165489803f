/// The colour that a line was written in.
public enum Ink: String, Hashable, Sendable, CaseIterable {
  case black, blue, red, green, other
}
