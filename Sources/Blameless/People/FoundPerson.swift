/// A person found in a sentence.
struct FoundPerson: Hashable, Sendable {
  enum Form: Sendable {
    case name, handle, email
    /// A part of a host, a branch or a path: masked where it stands.
    case inside
    /// "the only DBA", where that tells who it is.
    case role

    /// Nothing is rewritten into prose inside of identifiers and addresses.
    var isMasked: Bool { self == .inside || self == .email }
  }

  /// Indices of the tokens.
  var tokens: Range<Int>
  /// Offsets in characters.
  var span: Range<Int>
  /// Index in the roster.
  var person: Int?
  var certain: Bool
  var form: Form
  /// What tells one unknown person from another: the folded name.
  var key: String
  /// Only the model takes it for a name, and not surely: nothing is learned from it for other lines.
  var isGuess = false
  /// The name has an s behind it: several of that name, or what is theirs.
  var hasEnding = false
  /// A task is somebody's there: the name is one wherever else it stands, whatever it may mean.
  var holdsTask = false
}
