/// What speaks for a word as it was read.
public struct WordEvidence: Hashable, Sendable {
  /// How probable the pixels make its least certain character, 0 to 1.
  public var least: Double
  /// Mean over its characters of the natural logarithm of how probable the pixels make each.
  public var mean: Double
  /// Whether it is a word of the tables or of the context file.
  public var isKnown: Bool
  /// Whether the pixels alone say the same.
  public var isAsSeen: Bool
  /// How many characters it has.
  public var length: Int
  public var hasFigure: Bool
  public var hasSign: Bool

  /// The logarithm of the odds of its least certain character, to both sides at most 6.9.
  public var odds: Double {
    let bounded = min(max(least, 1e-3), 1 - 1e-3)
    return logarithm(bounded / (1 - bounded))
  }
}
