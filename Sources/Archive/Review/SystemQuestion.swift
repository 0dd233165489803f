import Blameless

/// A question that somebody writes in the place of blame: about the system, and about nobody.
struct SystemQuestion {
  /// As the report may ask it.
  let text: BlamelessText

  /// Words that ask for a person, in the languages that blame is found in.
  private static let askForPeople: Set<String> = ["who", "whom", "whose", "who's", "wer", "wen", "wem", "wessen"]

  /// - Throws: what stands in the way.
  init(_ written: String, editor: Editor) throws(EditProblem) {
    let words = written.withoutControls.split(whereSeparator: \.isWhitespace)
    guard words.contains(where: { $0.contains(where: \.isLetter) }) else { throw .empty(line: 1) }
    var sentence = words.joined(separator: " ")
    while let last = sentence.last, ".!?".contains(last) { sentence.removeLast() }
    sentence += "?"
    let edit = editor.edit(sentence)
    if let mention = edit.mentions.first {
      throw .name(line: 1, String(Array(sentence)[mention.span]))
    }
    if let finding = edit.findings.first {
      throw .blame(line: 1, reason: finding.message, instead: edit.questions.first.map { "\($0)" })
    }
    let bare = words.map { $0.lowercased().replacing("’", with: "'").filter { $0.isLetter || $0 == "'" } }
    guard !bare.contains(where: Self.askForPeople.contains) else { throw .asksForSomebody(line: 1) }
    text = edit.text ?? edit.withoutNames
  }
}

extension BoardArchive {
  /// Checks a question that is to be asked in the place of blame.
  /// - Throws: ``EditRefusal`` where it names or blames somebody, or asks who it was; ``ArchiveError``.
  public func question(_ text: String, in id: StoredBoard.ID) async throws -> BlamelessText {
    let editor = try await edit(id).editor
    do { return try SystemQuestion(text, editor: editor).text } catch { throw EditRefusal([error]) }
  }
}
