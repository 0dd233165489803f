/// One line as it is spelled out from what the recognition model says.
public struct SpelledLine: Hashable, Sendable {
  /// In the order they stand. Single spaces are between them.
  public var words: [SpelledWord]
  /// How sure the pixels are of the whole line, 0 to 1: mean over the characters.
  public var confidence: Double

  public var text: String { words.map(\.text).joined(separator: " ") }
}

/// One word of a line.
public struct SpelledWord: Hashable, Sendable {
  public var text: String
  public var evidence: WordEvidence
  /// Where each character begins and ends, in fractions of the line's width: one more than characters, rising.
  public var cuts: [Double]
  /// What else it may be, best first, without `text`. Only where it is uncertain.
  public var guesses: [String]
}
