import Blameless
import Checking
import JSONText

/// One run of SARIF 2.1.0, as code scanning takes it. Results are written as they are found, so that memory stays small.
struct SARIFFindings: FindingWriter {
  private var isFirst = true

  func begin() -> String {
    let driver = JSONValue.object([
      ("name", .string("BoardSnap")), ("version", .string(BoardSnap.configuration.version)),
      ("rules", .array(RuleGuide.all.map(rule))),
    ])
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
      \(driver.line)},"columnKind":"unicodeCodePoints","results":[
      """
  }

  mutating func text(of finding: DocumentFinding, in file: Path) -> String {
    defer { isFirst = false }
    let found = finding.finding
    let index = RuleGuide.all.firstIndex { $0.id == found.rule }
    var members: [(String, JSONValue)] = [("ruleId", .string(found.rule))]
    if let index { members.append(("ruleIndex", .integer(index))) }
    let message = ([found.message] + found.questions.map { "Ask: \($0)" }).joined(separator: "\n")
    members += [
      ("level", .string(level(found.severity))), ("message", .object([("text", .string(message))])),
      (
        "locations",
        .array([
          .object([
            (
              "physicalLocation",
              .object([
                ("artifactLocation", .object([("uri", .string(FileURI.reference(to: file)))])),
                ("region", region(finding.place)),
              ])
            )
          ])
        ])
      ),
    ]
    return (isFirst ? "\n" : ",\n") + JSONValue.object(members).line
  }

  func end(_ problems: [String]) -> String {
    let notes = problems.map { problem in
      JSONValue.object([("level", .string("error")), ("message", .object([("text", .string(problem))]))])
    }
    let invocation = JSONValue.object([
      ("executionSuccessful", .bool(problems.isEmpty)), ("toolExecutionNotifications", .array(notes)),
    ])
    return "\n],\"invocations\":[\(invocation.line)]}]}\n"
  }

  private func rule(_ rule: RuleGuide) -> JSONValue {
    .object([
      ("id", .string(rule.id)), ("name", .string(RulePage.title(of: rule))),
      ("shortDescription", .object([("text", .string(RulePage.title(of: rule)))])),
      ("fullDescription", .object([("text", .string(rule.rationale))])),
      ("help", .object([("text", .string(RulePage.text(rule))), ("markdown", .string(RulePage.markdown(rule)))])),
      ("defaultConfiguration", .object([("level", .string(rule.isHint ? "warning" : "error"))])),
    ])
  }

  private func region(_ place: DocumentFinding.Place) -> JSONValue {
    .object([
      ("startLine", .integer(place.line)), ("startColumn", .integer(place.column)),
      ("endLine", .integer(place.endLine)), ("endColumn", .integer(place.endColumn)),
    ])
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "note"
    }
  }
}
