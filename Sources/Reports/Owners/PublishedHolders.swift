import Blameless

extension Composition {
  /// The report for a project that publishes who holds an action, and nothing else of people. On a board of an incident
  /// it is the report as it was: there, who has to act is too near to who is to blame.
  public func namingHolders() -> Report {
    guard report.kind == .planning || report.kind == .notes else { return report }
    var report = report
    for (index, holder) in privateSide.holders where report.actions.indices.contains(index) {
      report.actions[index].owner = BlamelessText(holder: holder)
    }
    return report
  }
}
