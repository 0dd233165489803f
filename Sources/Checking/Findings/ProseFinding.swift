import Blameless

/// What a rule says of a sentence of a block. Ranges are bytes of the block's text.
package struct ProseFinding: Hashable, Sendable {
  package let rule: String
  package let severity: Severity
  /// Why it matters, in a sentence.
  package let message: String
  /// The words that it is about.
  package let words: Range<Int>
  /// The claim that they stand in.
  package let clause: Range<Int>
  /// What the restatement takes the place of: the sentence, or the claim where the sentence makes several.
  package let restated: Range<Int>
  /// Best first.
  package let questions: [BlamelessText]
  /// Nil where none can be given in good English.
  package let restatement: BlamelessText?
  /// Whether the restatement can take that place and nothing is lost.
  package let isSafe: Bool
}
