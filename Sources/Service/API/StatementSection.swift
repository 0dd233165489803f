import Archive

/// A part of a report that has statements to edit, as the report's JSON calls it.
enum StatementSection: String, CaseIterable, Sendable {
  case title, summary, impact, timeline, factors, actions, decisions, questions, wentWell, wentPoorly, lucky, notes
  case leadership

  /// With which its statements' keys begin.
  var letter: String {
    switch self {
    case .title: "t"
    case .summary: "s"
    case .impact: "i"
    case .timeline: "e"
    case .factors: "f"
    case .actions: "a"
    case .decisions: "d"
    case .questions: "q"
    case .wentWell: "w"
    case .wentPoorly: "p"
    case .lucky: "l"
    case .notes: "n"
    case .leadership: "o"
    }
  }

  init?(of part: EditForm.Part) {
    guard let section = Self.allCases.first(where: { $0.letter == part.letter }) else { return nil }
    self = section
  }
}
