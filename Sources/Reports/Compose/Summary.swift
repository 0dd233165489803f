/// What happened in up to three of the board's own statements.
enum Summary {
  /// Only where the board has no summary of its own, and the report is of an incident.
  static func write(into report: inout Report) {
    guard report.summary.isEmpty, report.kind == .postmortem || report.kind == .nearMiss else { return }
    var statements: [Statement] = []
    let event =
      report.timeline.first { $0.phase == .trigger } ?? report.timeline.first { $0.phase == .detection }
    if let event { statements.append(Statement(text: event.text, sources: event.sources)) }
    if let impact = report.impact.first { statements.append(Statement(text: impact.text, sources: impact.sources)) }
    let factor = report.factors.first(where: \.isRoot) ?? report.factors.first { $0.because == nil }
    if let factor { statements.append(Statement(text: factor.text, sources: factor.sources)) }
    // One statement is no summary of itself.
    guard statements.count > 1 else { return }
    report.summary = statements
  }
}
