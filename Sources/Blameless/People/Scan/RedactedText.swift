/// A text with its names taken out, and all else byte for byte as it was.
public struct RedactedText: Hashable, Sendable {
  public var text: String
  /// Who was named, where, in the text as it was. Private.
  public var people: [NamedPerson]
  /// What was changed: offsets in UTF-8 bytes of the text as it was, in their order, and the new words.
  public var changes: [Change]

  public struct Change: Hashable, Sendable {
    public var span: Range<Int>
    public var text: String
  }
}
