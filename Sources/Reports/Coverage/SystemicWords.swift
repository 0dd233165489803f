/// Factors about process, staffing, priorities or tooling.
enum SystemicWords {
  static func isSystemic(_ text: String) -> Bool {
    let words = Set(Plain.words(text))
    if !words.isDisjoint(with: single) { return true }
    let run = " " + Plain.words(text).joined(separator: " ") + " "
    return phrases.contains { run.contains(" \($0) ") }
  }

  private static let single: Set<String> = [
    "process", "staffing", "staff", "understaffed", "priority", "priorities", "prioritised", "prioritized",
    "deprioritised",
    "deprioritized", "budget", "headcount", "deadline", "deadlines", "tooling", "ownership", "owner", "owns",
    "training",
    "roadmap", "backlog", "policy", "policies", "contract", "incentive", "incentives", "workload", "overtime", "hiring",
    "undocumented", "documentation", "runbook", "runbooks", "outdated", "legacy", "postponed", "staging", "audit",
    "procurement",
    "onboarding", "silos", "reorg", "turnover", "approval", "freeze",
  ]

  private static let phrases = [
    "no time", "no capacity", "tech debt", "technical debt", "one person", "single person", "single point",
    "bus factor", "never tested",
    "last tested", "on call", "no owner", "nobody owns", "out of date", "time pressure", "no test environment",
    "no review", "not funded",
    "no budget", "by hand", "no plan", "not planned", "months ago", "years ago", "since 2019", "no second", "no spare",
  ]
}
