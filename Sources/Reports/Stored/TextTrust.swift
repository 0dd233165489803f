import Blameless

/// How text that comes back from outside becomes blameless text again.
package enum TextTrust {
  /// As it stands: a seal shows that it was blameless when it was written, and that nobody touched it since.
  case sealed
  /// Through the editor once more. What came out of an editor before comes out unchanged.
  case checked(CheckedTexts)

  package static func checked(_ editor: Editor) -> TextTrust { .checked(CheckedTexts(editor)) }

  var isOurs: Bool {
    if case .sealed = self { true } else { false }
  }

  /// A statement. Blame that can't be said in other words becomes its question.
  func statement(_ text: String) -> BlamelessText {
    switch self {
    case .sealed: return BlamelessText(kept: text)
    case .checked(let texts):
      let edit = texts.edit(text.withoutControls)
      return edit.text ?? edit.questions.first ?? edit.withoutNames
    }
  }

  /// Words that are no sentence of their own, as a line of the board or an owner: names are taken out, nothing else.
  func words(_ text: String) -> BlamelessText {
    switch self {
    case .sealed: BlamelessText(kept: text)
    case .checked(let texts): texts.withoutNames(text.withoutControls)
    }
  }
}

/// The texts of one report on their way through the editor. Most statements stand in a line as well, word for word.
package final class CheckedTexts {
  private let editor: Editor
  private var edits: [String: Edit] = [:]

  init(_ editor: Editor) { self.editor = editor }

  func edit(_ text: String) -> Edit {
    if let known = edits[text] { return known }
    let edit = editor.edit(text)
    edits[text] = edit
    return edit
  }

  func withoutNames(_ text: String) -> BlamelessText {
    edits[text]?.withoutNames ?? editor.withoutNames(text)
  }
}
