import Testing

@testable import Blameless

/// What BLAME asks of every question and restatement, checked over all labelled sentences.
@Suite struct `Questions and restatements keep the rules` {
  private static let sentences =
    (LabelledSentences.ours?.sentences ?? []) + (LabelledSentences.beside?.sentences ?? [])

  private static let banned: WordList = """
    who whom whose why should he she they him her his their them you your idiot mistake fault blame careless lazy
    negligent stupid incompetent sloppy reckless guilty
    """

  @Test func `a question asks the system in at most 25 words, names nobody and accuses nobody`() {
    let editor = Editor()
    for sentence in Self.sentences {
      for question in editor.edit(sentence.text).questions.map(\.description) {
        let words = Tokenizer.tokens(of: Array(question)).map(\.key)
        #expect(Frames.isSound(question), "\(sentence.text) gave \(question)")
        #expect(!words.contains(where: Self.banned.contains), "\(sentence.text) gave \(question)")
        #expect(!question.contains("  ") && !question.contains(" ?"), "\(sentence.text) gave \(question)")
        let again = editor.edit(question)
        #expect(again.findings.isEmpty && again.mentions.isEmpty, "\(sentence.text) gave \(question)")
      }
    }
  }

  @Test(arguments: [
    "What made it possible: the engineer was incompetent", "What made it possible: somebody forgot the timeout",
    "What will change: the engineer must be more careful",
    "What made it possible was that the engineer was incompetent",
  ])
  func `a label that is worded as a question hides no blame`(sentence: String) {
    #expect(!Editor().edit(sentence).findings.isEmpty)
  }

  @Test(arguments: [
    "What made it possible: the pool ran out", "What will change: alert on the pool",
    "What made it possible to deploy without a rollback plan?", "Which alert was missing: the one on the pool",
  ])
  func `a label that is worded as a question blames nobody by itself`(sentence: String) {
    #expect(Editor().edit(sentence).findings.isEmpty)
  }

  @Test func `a restatement is clean and stays as it is`() {
    let editor = Editor()
    for sentence in Self.sentences {
      guard let text = editor.edit(sentence.text).text else { continue }
      let again = editor.edit(text.description)
      #expect(again.findings.isEmpty, "\(sentence.text) gave \(text)")
      #expect(again.text == text, "\(sentence.text) gave \(text)")
    }
  }

  @Test func `a restatement keeps every number and time`() {
    let editor = Editor()
    for sentence in Self.sentences {
      let edit = editor.edit(sentence.text)
      guard let text = edit.text, !edit.findings.isEmpty else { continue }
      let words = Set(Tokenizer.tokens(of: Array(text.description)).map(\.key))
      for token in Tokenizer.tokens(of: Array(sentence.text)) where token.kind == .number || token.kind == .time {
        #expect(words.contains(token.key), "\(sentence.text) gave \(text)")
      }
    }
  }

  @Test func `a blaming sentence is always asked about`() {
    let editor = Editor()
    for sentence in Self.sentences {
      let edit = editor.edit(sentence.text)
      #expect(edit.findings.isEmpty || !edit.questions.isEmpty, "\(sentence.text)")
      for span in edit.findings.map(\.span) {
        #expect(!span.isEmpty && span.upperBound <= sentence.text.count, "\(sentence.text)")
      }
    }
  }
}
