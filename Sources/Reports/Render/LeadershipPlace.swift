/// The place where a leader's role says which failure of the system leadership takes on. It is never filled in by itself:
/// the report only shows which factors are of the kind that no team can change alone.
enum LeadershipPlace {
  static let invitation =
    "To be stated by a leader, as a role: which of these does leadership take on?"

  /// What is not in a team's hands: how work is staffed, ordered, paid for and equipped.
  private static let words: Set<String> = [
    "process", "processes", "staffing", "staffed", "understaffed", "headcount", "priority", "priorities", "prioritised",
    "prioritized", "deadline", "deadlines", "budget", "tooling", "tools", "training", "policy", "policies", "ownership",
    "owner", "oncall", "rotation", "capacity", "roadmap", "workload", "incentives", "pressure", "hiring", "turnover",
    "approval", "approvals", "handover", "environment", "debt", "investment", "postponed", "deferred", "unowned",
  ]

  static func isCandidate(_ factor: Factor) -> Bool {
    !words.isDisjoint(with: Plain.words(factor.text.description)) || factor.text.description.contains("production-like")
  }
}

extension Report {
  /// Factors that leadership may take on. Empty where the board has said already what it takes on.
  var leadershipCandidates: [Factor] {
    leadership.isEmpty ? factors.filter(LeadershipPlace.isCandidate) : []
  }
}
