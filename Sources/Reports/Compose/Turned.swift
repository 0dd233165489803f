import Blameless

/// What becomes of a text in a report, sentence by sentence.
struct Turned {
  /// Nil where only questions may be published.
  let text: BlamelessText?
  /// What is asked instead of blame.
  let questions: [BlamelessText]

  init(_ text: String, by editor: Editor) {
    let edits = Sentences.of(text).map(editor.edit)
    let published = edits.compactMap(\.text)
    self.text =
      edits.count == 1 ? edits[0].text : published.isEmpty ? nil : BlamelessText(joining: published)
    questions = edits.compactMap(\.questionInstead)
  }
}

extension Edit {
  /// The question that stands for the sentence where it blames. Nil where it does not.
  package var questionInstead: BlamelessText? {
    questions.first ?? (text == nil ? Draft.own("What in the system made this possible?") : nil)
  }
}
