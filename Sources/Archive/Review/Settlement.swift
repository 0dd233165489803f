import Blameless

/// What somebody decides about a word or a sentence of a board that a person should look at.
public enum Settlement: Hashable, Sendable {
  /// The word is somebody: out of everything.
  case person
  /// The word is the name of a service, and stands in the report again.
  case service
  /// The word is nobody, and stands in the report again.
  case nobody
  /// It was read rightly.
  case right
  /// It says something else.
  case retyped(String)
  /// The question that is asked in the place of blame is a good one.
  case accepted
  /// Another question asks it better; see ``BoardArchive/question(_:in:)``.
  case asked(BlamelessText)
  /// Nobody is blamed there: the question goes. Why is kept in the history.
  case dismissed(because: String)
}
