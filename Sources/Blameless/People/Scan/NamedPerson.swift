/// A place in a text that names a person. Private.
public struct NamedPerson: Hashable, Sendable {
  /// How the text names them.
  public enum Form: Hashable, Sendable {
    case name, handle, email
    /// A part of a host, a branch, a path or an address: masked where it stands.
    case inside
    /// "the only DBA", where one person on the roster holds the role and the project says that tells who it is.
    case role
  }

  /// How sure it is that a person is named.
  public enum Confidence: Hashable, Sendable, Comparable {
    /// It could as well be a service or a word: taken out all the same, and listed for review.
    case doubtful
    case sure
  }

  /// Offsets in UTF-8 bytes of the text.
  public var span: Range<Int>
  /// Nil for somebody who is not on the roster.
  public var person: Person?
  public var form: Form
  public var confidence: Confidence
}
