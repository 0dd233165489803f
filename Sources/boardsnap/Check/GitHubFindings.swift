import Checking

/// Workflow commands of GitHub Actions, which it shows beside the lines of a pull request.
struct GitHubFindings: FindingWriter {
  func begin() -> String { "" }
  func end(_ problems: [String]) -> String { "" }

  func text(of finding: DocumentFinding, in file: Path) -> String {
    let found = finding.finding
    let command =
      switch found.severity {
      case .error: "error"
      case .warning: "warning"
      case .suggestion: "notice"
      }
    let place = finding.place
    let properties = [
      "file=\(property(file.text))", "line=\(place.line)", "endLine=\(place.endLine)", "col=\(place.column)",
      "endColumn=\(place.endColumn)", "title=\(property(found.rule))",
    ]
    // The sentence itself may name somebody, and stands beside it anyway.
    let lines = [found.message] + found.questions.map { "Ask: \($0)" }
    return "::\(command) \(properties.joined(separator: ","))::\(data(lines.joined(separator: "\n")))\n"
  }

  private func data(_ text: String) -> String { replaced(text, ["%": "%25", "\r": "%0D", "\n": "%0A"]) }

  private func property(_ text: String) -> String {
    replaced(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func replaced(_ text: String, _ codes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += codes[$1] ?? String($1) }
  }
}
