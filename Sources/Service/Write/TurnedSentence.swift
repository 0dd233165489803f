import Blameless
import Checking
import JSONText

/// A sentence of notes that names or blames somebody, and what may stand in its place. Private: it names people.
struct TurnedSentence: Sendable, Hashable {
  struct Name: Sendable, Hashable {
    let text: String
    /// False where it may as well be a service or a word.
    let isSure: Bool
  }

  /// Where it stands in the notes, in UTF-16 code units: what JavaScript counts in.
  let place: Range<Int>
  let names: [Name]
  /// What is the matter: a rule, and why it matters.
  let findings: [Finding]
  /// Best first.
  let questions: [BlamelessText]
  /// Nil where nobody is blamed, or where it can't be said well.
  let restatement: BlamelessText?

  /// - Throws: where the notes are no text.
  static func all(in notes: String, knowing people: [Person], _ vocabulary: Vocabulary) throws(TextProblem)
    -> [TurnedSentence]
  {
    let bytes = Array(notes.utf8)
    let lines = LineStarts(bytes)
    let sentences = try DocumentReader.blocks(of: bytes, .text).flatMap { block in
      SentenceCut.sentences(of: block.text).map { range in
        let source = block.source(of: range)
        return (
          text: String(decoding: block.text[range], as: UTF8.self),
          place: lines.offset(of: source.lowerBound)..<lines.offset(of: source.upperBound)
        )
      }
    }
    // A name that is plain in one sentence is known in all, as in the report that comes of it.
    let editor = Editor(roster: people, vocabulary: vocabulary, notes: sentences.map(\.text))
    let units = UTF16Offsets(bytes)
    return sentences.compactMap { sentence in
      TurnedSentence(editor.edit(sentence.text), of: sentence.text, at: units[sentence.place])
    }
  }

  /// Nil where there is nothing to turn around or to take out.
  private init?(_ edit: Edit, of sentence: String, at place: Range<Int>) {
    guard !edit.mentions.isEmpty || !edit.questions.isEmpty else { return nil }
    let characters = Array(sentence)
    self.place = place
    var names: [Name] = []
    for mention in edit.mentions where !mention.span.isEmpty {
      let name = Name(text: String(characters[mention.span]), isSure: mention.certain)
      if !names.contains(where: { $0.text == name.text }) { names.append(name) }
    }
    self.names = names
    findings = edit.findings
    questions = edit.questions
    restatement = edit.questions.isEmpty ? nil : edit.text
  }

  var json: JSONValue {
    .object([
      ("from", .integer(place.lowerBound)), ("to", .integer(place.upperBound)),
      ("names", .array(names.map { .object([("name", .string($0.text)), ("sure", .bool($0.isSure))]) })),
      ("findings", .array(findings.map { .object([("rule", .string($0.rule)), ("why", .string($0.message))]) })),
      ("questions", .array(questions.map { .string($0.description) })),
      ("restatement", JSONValue(restatement?.description)),
    ])
  }
}
