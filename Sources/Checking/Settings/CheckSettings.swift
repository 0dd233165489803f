import Blameless

/// How much a finding counts.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  case suggestion, warning, error

  package static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .suggestion: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What a team has decided about checking.
package struct CheckSettings: Hashable, Sendable {
  package var people: [Person]
  package var vocabulary: Vocabulary
  /// Ids.
  package var rulesOff: Set<String>
  /// By id; the others have their own.
  package var severities: [String: Severity]
  /// Quotes in Markdown are not checked.
  package var leavesQuotes: Bool
  /// Persons are found too.
  package var findsNames = false

  package init(
    people: [Person] = [], vocabulary: Vocabulary = Vocabulary(), rulesOff: Set<String> = [],
    severities: [String: Severity] = [:], leavesQuotes: Bool = false
  ) {
    self.people = people
    self.vocabulary = vocabulary
    self.rulesOff = rulesOff
    self.severities = severities
    self.leavesQuotes = leavesQuotes
  }
}
