/// A finding with its place in the document. Lines and columns count from 1, columns in Unicode scalars.
package struct DocumentFinding: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let endLine: Int
    /// One past the end.
    package let endColumn: Int
  }

  package let finding: ProseFinding
  /// Of the claim.
  package let place: Place
  /// Of the words that the finding is about.
  package let words: Place
  /// The claim, on one line.
  package let text: String
  /// The line on which the words begin, and where this piece of it begins in scalars.
  package let shown: SourceLine
  /// What the restatement takes the place of, the claim, and the words, in the source.
  package let restatedSource: Range<Spot>
  package let clauseSource: Range<Spot>
  package let wordsSource: Range<Spot>
  /// Lines of the block that it stands in, from 0.
  package let block: ClosedRange<Int>
  package let shape: ProseBlock.Shape

  init?(_ finding: ProseFinding, in block: ProseBlock) {
    guard !finding.words.isEmpty, !finding.clause.isEmpty, !finding.restated.isEmpty,
      let first = block.lines.first, let last = block.lines.last
    else { return nil }
    wordsSource = block.source(of: finding.words)
    clauseSource = block.source(of: finding.clause)
    restatedSource = block.source(of: finding.restated)
    guard let shown = block.line(at: wordsSource.lowerBound) else { return nil }
    self.finding = finding
    self.shown = shown
    self.block = first.number...last.number
    shape = block.shape
    place = Self.place(clauseSource, in: block)
    words = Self.place(wordsSource, in: block)
    text = String(decoding: block.text[finding.clause], as: UTF8.self)
  }

  private static func place(_ range: Range<Spot>, in block: ProseBlock) -> Place {
    Place(
      line: range.lowerBound.line + 1, column: block.column(at: range.lowerBound), endLine: range.upperBound.line + 1,
      endColumn: block.column(at: range.upperBound))
  }
}

extension ProseBlock {
  func column(at spot: Spot) -> Int { line(at: spot)?.column(at: spot.offset) ?? 1 }

  /// The findings that no comment switches off, each with its place.
  package func located(_ findings: [ProseFinding]) -> [DocumentFinding] {
    findings.compactMap { DocumentFinding($0, in: self) }.filter { finding in
      let lines = finding.clauseSource.lowerBound.line...finding.clauseSource.upperBound.line
      return !ignored.contains { $0.covers(finding.finding.rule, lines) }
    }
  }
}
