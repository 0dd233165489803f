/// Text that may be published: nobody is named in it and nobody is blamed.
///
/// There is no public initializer. The one way to make it is to pass a sentence through an ``Editor``,
/// so a report that would publish a raw string does not compile.
public struct BlamelessText: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Only for the editor, and for words that this library itself wrote. What is not seen, and turns around what is, stays
  /// out whoever asks.
  init(edited text: String) { description = text.withoutUnseen }

  /// Sentences that may be published one after the other: nothing is added but the blanks between them.
  package init(joining sentences: [BlamelessText]) {
    description = sentences.map(\.description).joined(separator: " ")
  }
}
