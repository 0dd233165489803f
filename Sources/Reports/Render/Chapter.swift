/// The parts of a report in the order they are read.
enum Chapter: String, Sendable, CaseIterable {
  case summary, impact, timeline, factors, actions, decisions, questions, wentWell, wentPoorly, lucky, leadership,
    diagram, notes

  var heading: String {
    switch self {
    case .summary: "Summary"
    case .impact: "Impact"
    case .timeline: "Timeline"
    case .factors: "Contributing factors"
    case .actions: "Action items"
    case .decisions: "Decisions"
    case .questions: "Open questions"
    case .wentWell: "What went well"
    case .wentPoorly: "What went poorly"
    case .lucky: "Where we got lucky"
    case .leadership: "Leadership owns"
    case .diagram: "Diagram"
    case .notes: "Notes"
    }
  }
}

extension Report {
  /// The chapters that have something in them. A retrospective begins with what it is about.
  var chapters: [Chapter] {
    let order: [Chapter] =
      switch kind {
      case .retrospective:
        [
          .summary, .wentWell, .wentPoorly, .lucky, .actions, .decisions, .questions, .timeline, .impact, .factors,
          .leadership, .diagram, .notes,
        ]
      case .planning, .notes, .diagram:
        [
          .diagram, .summary, .decisions, .actions, .questions, .timeline, .notes, .impact, .factors, .wentWell,
          .wentPoorly,
          .lucky,
          .leadership,
        ]
      case .postmortem, .nearMiss, .premortem:
        Chapter.allCases
      }
    return order.filter(has)
  }

  private func has(_ chapter: Chapter) -> Bool {
    switch chapter {
    case .timeline: !timeline.isEmpty
    case .factors: !factors.isEmpty
    case .actions: !actions.isEmpty
    case .questions: !questions.isEmpty
    case .leadership: !leadership.isEmpty || !leadershipCandidates.isEmpty
    case .diagram: diagram.map { !$0.boxes.isEmpty } ?? false
    default: !statements(of: chapter).isEmpty
    }
  }

  /// The chapters that are plain statements.
  func statements(of chapter: Chapter) -> [Statement] {
    switch chapter {
    case .summary: summary
    case .impact: impact
    case .decisions: decisions
    case .wentWell: wentWell
    case .wentPoorly: wentPoorly
    case .lucky: lucky
    case .leadership: leadership
    case .notes: notes
    case .timeline, .factors, .actions, .questions, .diagram: []
    }
  }
}
