import Blameless

/// Finds blame in blocks of prose. The same block gives the same findings, wherever it stands.
package struct Checker: Sendable {
  package let settings: CheckSettings
  let editor: Editor
  let names: NameScan

  package init(_ settings: CheckSettings = CheckSettings()) {
    self.settings = settings
    editor = Editor(roster: settings.people, vocabulary: settings.vocabulary)
    names = NameScan(roster: settings.people, vocabulary: settings.vocabulary)
  }

  private func editor(knowing guards: NamedGuards) -> Editor {
    guards.isEmpty
      ? editor : Editor(roster: settings.people, vocabulary: settings.vocabulary, notes: guards.notes)
  }

  package func findings(in block: ProseBlock) -> [ProseFinding] {
    SentenceCut.sentences(of: block.text).flatMap { findings(in: $0, of: block) } + nameFindings(in: block)
  }

  private func findings(in range: Range<Int>, of block: ProseBlock) -> [ProseFinding] {
    let sentence = String(decoding: block.text[range], as: UTF8.self)
    let first = editor.edit(sentence)
    guard !first.findings.isEmpty else { return [] }
    // Few sentences come here, so that an editor of their own costs little.
    let editor = editor(knowing: block.guards)
    let edit = block.guards.isEmpty ? first : editor.edit(sentence)
    let offsets = CharacterOffsets(sentence)
    let ordered = edit.findings.map { (finding: $0, words: offsets.bytes(of: $0.span)) }
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
    let clauses = ClauseBounds(sentence).clauses(around: ordered.map(\.words))
    return zip(ordered, clauses).compactMap { item, clause in
      let finding = item.finding
      guard !settings.rulesOff.contains(finding.rule) else { return nil }
      let answer = answer(to: finding, of: edit, clause: clause, offsets, by: editor)
      let restated = answer.restated.moved(by: range.lowerBound)
      let isSafe =
        answer.canBeSafe && answer.restatement.map { canReplace(restated, of: block, by: $0.description) } ?? false
      return ProseFinding(
        rule: finding.rule, severity: severity(of: finding, in: edit), message: finding.message,
        words: item.words.moved(by: range.lowerBound), clause: clause.range.moved(by: range.lowerBound),
        restated: restated, questions: answer.questions, restatement: answer.restatement, isSafe: isSafe)
    }
  }

  /// What to ask and say instead. `restated` is in bytes of the sentence.
  private struct Answer {
    let questions: [BlamelessText]
    let restatement: BlamelessText?
    let restated: Range<Int>
    var canBeSafe = true
  }

  /// A sentence of several claims is answered claim by claim.
  private func answer(
    to finding: Finding, of edit: Edit, clause: ClauseBounds.Clause, _ offsets: CharacterOffsets,
    by editor: Editor
  ) -> Answer {
    guard edit.findings.count > 1 else {
      return Answer(
        questions: edit.questions, restatement: edit.text, restated: 0..<offsets.count)
    }
    let alone = editor.edit(offsets.text(clause.range))
    guard alone.findings.count == 1 else {
      let questions = finding == edit.findings.first ? Array(edit.questions.prefix(1)) : []
      return Answer(questions: questions, restatement: nil, restated: clause.range)
    }
    let restatement = alone.text.flatMap { text in
      editor.edit(ClauseBounds.continued(text.description, at: clause.range.lowerBound)).text
    }
    return Answer(
      questions: alone.questions, restatement: restatement, restated: clause.range,
      canBeSafe: clause.isWhole)
  }

  private func canReplace(_ range: Range<Int>, of block: ProseBlock, by restatement: String) -> Bool {
    guard block.shape != .cell, !block.isQuote,
      !block.gaps.contains(where: { range.lowerBound < $0 && $0 < range.upperBound })
    else { return false }
    let text = String(decoding: block.text[range], as: UTF8.self)
    return SafeRestatement.keepsEverything(of: text, in: restatement) && editor.edit(restatement).findings.isEmpty
  }

  private static let hints = Set(RuleGuide.all.filter(\.isHint).map(\.id))

  private func severity(of finding: Finding, in edit: Edit) -> Severity {
    if let severity = settings.severities[finding.rule] { return severity }
    if Self.hints.contains(finding.rule) { return .warning }
    // Who may be a service is a hint and no more.
    let isDoubtful = edit.mentions.contains { !$0.certain && $0.span.overlaps(finding.span) }
    return isDoubtful ? .warning : .error
  }
}

extension Range<Int> {
  func moved(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
