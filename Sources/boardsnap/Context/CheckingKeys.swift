import Blameless
import Checking

/// What a context says of checking: `rules:`, `severity:` and `quotes:`.
struct CheckingKeys {
  let document: YAMLDocument

  func rulesOff(_ node: YAMLDocument.Value?) throws(Failure) -> Set<String> {
    guard let node else { return [] }
    var off: Set<String> = []
    for (rule, key, value) in try document.entries(node, in: "rules") {
      try checkRule(rule, at: key)
      switch try document.text(value, "each of rules")?.lowercased() {
      case "on", "true", "yes": break
      case "off", "false", "no": off.insert(rule)
      default: throw document.failure(at: value, "a rule is on or off.")
      }
    }
    return off
  }

  func severities(_ node: YAMLDocument.Value?) throws(Failure) -> [String: Severity] {
    guard let node else { return [:] }
    var severities: [String: Severity] = [:]
    for (rule, key, value) in try document.entries(node, in: "severity") {
      try checkRule(rule, at: key)
      guard let severity = try document.text(value, "each of severity").flatMap(Severity.init) else {
        throw document.failure(at: value, "a severity is one of: error, warning, suggestion.")
      }
      severities[rule] = severity
    }
    return severities
  }

  func leavesQuotes(_ node: YAMLDocument.Value?) throws(Failure) -> Bool {
    guard let node, let text = try document.text(node, "quotes") else { return false }
    switch text {
    case "check": return false
    case "leave": return true
    default: throw document.failure(at: node, "quotes must be one of: check, leave.")
    }
  }

  /// Says nothing of what stands there: a misplaced key may be a name.
  private func checkRule(_ rule: String, at node: YAMLDocument.Value) throws(Failure) {
    guard !RuleGuide.all.contains(where: { $0.id == rule }) else { return }
    let near = NearestRule.to(rule).map { " Did you mean '\($0)'?" } ?? ""
    throw document.failure(at: node, "there is no such rule.\(near) 'boardsnap rules' lists them.")
  }
}
