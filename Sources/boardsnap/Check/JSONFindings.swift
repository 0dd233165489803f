import Checking
import JSONText

/// JSON Lines: one object a finding, with names that are never changed or taken away.
struct JSONFindings: FindingWriter {
  func begin() -> String { "" }
  func end(_ problems: [String]) -> String { "" }

  func text(of finding: DocumentFinding, in file: Path) -> String {
    let found = finding.finding
    return JSONValue.object([
      ("file", .string(file.text)), ("line", .integer(finding.place.line)), ("column", .integer(finding.place.column)),
      ("endLine", .integer(finding.place.endLine)), ("endColumn", .integer(finding.place.endColumn)),
      ("rule", .string(found.rule)), ("severity", .string(found.severity.rawValue)),
      ("message", .string(found.message)), ("text", .string(finding.text)),
      ("question", JSONValue(found.questions.first?.description)),
      ("questions", .array(found.questions.dropFirst().map { .string($0.description) })),
      ("restatement", JSONValue(found.restatement?.description)),
    ]).line + "\n"
  }
}
