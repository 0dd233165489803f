import Checking

/// Findings for people: the line with the words marked, what to ask, and how to say it.
struct TextFindings: FindingWriter {
  let isColoured: Bool

  func begin() -> String { "" }
  func end(_ problems: [String]) -> String { "" }

  func text(of finding: DocumentFinding, in file: Path) -> String {
    let found = finding.finding
    let colour = colour(of: found.severity)
    let place = "\(file):\(finding.words.line):\(finding.words.column):"
    let line = MarkedLine(finding)
    let number = "\(finding.words.line)"
    let gutter = String(repeating: " ", count: max(4, number.count))
    var text = "\(painted(place, Self.bold)) \(painted("\(found.severity.rawValue):", colour)) "
    text += "\(found.message) [\(found.rule)]\n"
    text += "\(gutter.dropFirst(number.count))\(number) | \(line.shown)\n"
    text += "\(gutter) | \(line.blanks)\(painted(line.marks, colour))\n"
    for (index, question) in found.questions.enumerated() {
      text += "\(gutter) = \(index == 0 ? "ask:" : "or: ") \(MarkedLine.harmless(question.description))\n"
    }
    if let restatement = found.restatement {
      text += "\(gutter) = say: \(MarkedLine.harmless(restatement.description))\n"
    }
    return text + "\n"
  }

  private static let bold = "1"

  private func colour(of severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .suggestion: "1;36"
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
