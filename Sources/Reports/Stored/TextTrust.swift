import Blameless

/// How text that comes back from outside becomes blameless text again.
package enum TextTrust: Sendable {
  /// As it stands: a seal shows that it was blameless when it was written, and that nobody touched it since.
  case sealed
  /// Through the editor once more. What came out of an editor before comes out unchanged.
  case checked(Editor)

  /// A statement. Blame that can't be said in other words becomes its question.
  func statement(_ text: String) -> BlamelessText {
    switch self {
    case .sealed: return BlamelessText(kept: text)
    case .checked(let editor):
      let edit = editor.edit(text)
      return edit.text ?? edit.questions.first ?? edit.withoutNames
    }
  }

  /// Words that are no sentence of their own, as a line of the board or an owner: names are taken out, nothing else.
  func words(_ text: String) -> BlamelessText {
    switch self {
    case .sealed: BlamelessText(kept: text)
    case .checked(let editor): editor.edit(text).withoutNames
    }
  }
}
