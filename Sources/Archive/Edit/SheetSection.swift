/// The parts of an edit sheet, in its order. Each line's key begins with the part's letter: "f2" is the second factor.
enum SheetSection: String, CaseIterable {
  case title = "t"
  case summary = "s"
  case impact = "i"
  case timeline = "e"
  case factors = "f"
  case actions = "a"
  case decisions = "d"
  case questions = "q"
  case wentWell = "w"
  case wentPoorly = "p"
  case lucky = "l"
  case notes = "n"
  case leadership = "o"

  var heading: String {
    switch self {
    case .title: "Title"
    case .summary: "Summary"
    case .impact: "Impact"
    case .timeline: "Timeline"
    case .factors: "Contributing factors"
    case .actions: "Actions"
    case .decisions: "Decisions"
    case .questions: "Questions"
    case .wentWell: "What went well"
    case .wentPoorly: "What went poorly"
    case .lucky: "Where we got lucky"
    case .notes: "Notes"
    case .leadership: "Leadership owns"
    }
  }
}
