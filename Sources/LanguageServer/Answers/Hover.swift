import Checking
import JSONText

/// What an editor shows beside a finding.
enum Hover {
  static func answer(
    for finding: DocumentFinding, in document: OpenDocument, _ encoding: PositionEncoding, markdown: Bool
  )
    -> JSONValue
  {
    .object([
      (
        "contents",
        .object([
          ("kind", .string(markdown ? "markdown" : "plaintext")),
          ("value", .string(text(finding.finding, markdown: markdown))),
        ])
      ),
      ("range", document.range(of: finding.clauseSource, encoding)),
    ])
  }

  private static func text(_ finding: ProseFinding, markdown: Bool) -> String {
    let shown = { (text: String) in markdown ? escaped(text) : text }
    var parts = [shown(finding.message)]
    if !finding.questions.isEmpty {
      parts.append("Ask instead:\n\n" + finding.questions.map { "- \(shown($0.description))" }.joined(separator: "\n"))
    }
    if let restatement = finding.restatement { parts.append("Say instead:\n\n- \(shown(restatement.description))") }
    parts.append(markdown ? "Rule: `\(finding.rule)`" : "Rule: \(finding.rule)")
    return parts.joined(separator: "\n\n")
  }

  /// The document's words are shown as they are, and make no links or pictures.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "\\`*_{}[]<>()#!|~&".contains($1) ? "\\\($1)" : String($1) }
  }
}
