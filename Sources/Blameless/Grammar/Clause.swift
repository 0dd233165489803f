/// One claim of a sentence: subject, verb group, and what follows. Ranges are indices of the sentence's tokens.
struct Clause: Sendable {
  var subject: Subject
  /// Empty where the subject is left out or taken over from the clause before.
  var subjectRange: Range<Int>
  /// Auxiliaries, negation and adverbs with the verb.
  var verbRange: Range<Int>
  var verb: Verb
  var mode: Mode
  var isNegated: Bool
  /// "was deployed (by …)".
  var isPassive: Bool
  /// What follows the verb, to the end of the clause.
  var rest: Range<Int>
  /// Subject taken over from the clause before: "panicked and restarted everything".
  var isContinued = false

  enum Mode: Sendable {
    case past, present
    /// "should have", "could have", "was supposed to", "had … waited".
    case unreal
    /// "should", "must", "needs to", "will".
    case forward
  }
}
