import Blameless
import Whiteboard

/// What the account of an incident leaves open: when it was noticed, what is done about each factor, what limits it.
struct IncidentReview {
  let report: Report

  var questions: [CoverageQuestion] { detection + severity + factors + timeline }

  private var timeline: [CoverageQuestion] {
    report.timeline.isEmpty && !report.factors.isEmpty
      ? [CoverageQuestion(.course, "What happened when, from the first change to the recovery?")] : []
  }

  private var detection: [CoverageQuestion] {
    guard report.timeline.count > 1 else { return [] }
    guard let noticed = report.timeline.first(where: { $0.phase == .detection }) else {
      return [CoverageQuestion(.detection, "When and how was it noticed?")]
    }
    let others = report.timeline.contains { $0.time != nil }
    return noticed.time == nil && others ? [CoverageQuestion(.detection, "When was it noticed?", noticed.sources)] : []
  }

  /// Open factors first the root, then those with most votes.
  private var factors: [CoverageQuestion] {
    let answered = Set(report.actions.filter { $0.state != .declined }.compactMap(\.answers))
    let explained = Set(report.factors.compactMap(\.because))
    guard !report.factors.isEmpty else {
      return report.timeline.isEmpty ? [] : [CoverageQuestion(.possibility, "What made it possible?")]
    }
    if report.actions.isEmpty {
      return [
        CoverageQuestion(.actions, "Which action items follow from these factors?", report.factors.flatMap(\.sources))
      ]
    }
    let open = report.factors.indices.filter { index in
      // A chain is answered where one of its steps is.
      !answered.contains(index) && !explained.contains(index) && !chain(above: index).contains(where: answered.contains)
    }
    let sorted = open.sorted {
      (report.factors[$0].isRoot ? 1 : 0, report.factors[$0].votes ?? 0, -$0)
        > (report.factors[$1].isRoot ? 1 : 0, report.factors[$1].votes ?? 0, -$1)
    }
    return sorted.prefix(3).map { index in
      let factor = report.factors[index]
      return CoverageQuestion(
        .factor, "What will be done about this factor: \(CoverageQuestion.quoted(factor.text.description))?",
        factor.sources)
    }
  }

  private func chain(above index: Int) -> [Int] {
    var chain: [Int] = []
    var next = report.factors[index].because
    while let above = next, !chain.contains(above) {
      chain.append(above)
      next = report.factors[above].because
    }
    return chain
  }

  private var severity: [CoverageQuestion] {
    let severe = report.impact.filter { Severity.isSevere($0.text.description) }
    guard !severe.isEmpty, !report.actions.isEmpty,
      !report.actions.contains(where: { ($0.aim == .detect || $0.aim == .mitigate) && $0.state != .declined })
    else { return [] }
    return [
      CoverageQuestion(
        .limits, "What will detect this sooner, or limit it, if it happens again?", severe.flatMap(\.sources))
    ]
  }
}
