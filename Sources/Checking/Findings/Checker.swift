import Blameless

/// Finds blame in blocks of prose. The same block gives the same findings, wherever it stands.
package struct Checker: Sendable {
  package let settings: CheckSettings
  private let editor: Editor

  package init(_ settings: CheckSettings = CheckSettings()) {
    self.settings = settings
    editor = Editor(roster: settings.people, vocabulary: settings.vocabulary)
  }

  package func findings(in block: ProseBlock) -> [ProseFinding] {
    SentenceCut.sentences(of: block.text).flatMap { findings(in: $0, of: block) }
  }

  private func findings(in range: Range<Int>, of block: ProseBlock) -> [ProseFinding] {
    let sentence = String(decoding: block.text[range], as: UTF8.self)
    let edit = editor.edit(sentence)
    let found = edit.findings.filter { !settings.rulesOff.contains($0.rule) }
    guard !found.isEmpty else { return [] }
    let offsets = CharacterOffsets(sentence)
    let isPlain =
      block.shape != .cell && !block.isQuote && !block.gaps.contains { range.lowerBound < $0 && $0 < range.upperBound }
    return found.map { finding in
      let words = offsets.bytes(of: finding.span)
      let clause = ClauseBounds.clause(around: words, in: Array(sentence.utf8))
      // With several claims in a sentence, no restatement says them all.
      let restatement = edit.findings.count == 1 ? edit.text?.description : nil
      return ProseFinding(
        rule: finding.rule, severity: severity(of: finding, in: edit), message: finding.message,
        words: words.moved(by: range.lowerBound), clause: clause.moved(by: range.lowerBound), sentence: range,
        questions: questions(for: finding, in: edit, clause: offsets.text(clause)), restatement: restatement,
        isSafe: isPlain && restatement.map { canReplace(sentence, by: $0) } ?? false)
    }
  }

  private func canReplace(_ sentence: String, by restatement: String) -> Bool {
    SafeRestatement.keepsEverything(of: sentence, in: restatement) && editor.edit(restatement).findings.isEmpty
  }

  private func severity(of finding: Finding, in edit: Edit) -> Severity {
    if let severity = settings.severities[finding.rule] { return severity }
    // Who may be a service is a hint and no more.
    let isDoubtful = edit.mentions.contains { !$0.certain && $0.span.overlaps(finding.span) }
    return isDoubtful ? .warning : .error
  }

  /// The sentence's questions where it makes one claim; else those that the claim alone gives.
  private func questions(for finding: Finding, in edit: Edit, clause: String) -> [String] {
    guard edit.findings.count > 1 else { return edit.questions.map(\.description) }
    let alone = editor.edit(clause)
    if alone.findings.first?.rule == finding.rule { return alone.questions.map(\.description) }
    return finding == edit.findings.first ? edit.questions.prefix(1).map(\.description) : []
  }
}

extension Range<Int> {
  func moved(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
