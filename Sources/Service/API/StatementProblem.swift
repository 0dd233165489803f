import Archive

/// What is wrong with one statement that a program sent.
struct StatementProblem: Hashable, Sendable {
  /// The index of the change that it came with; nil where it came with none.
  let change: Int?
  /// Its key; nil for one that is new.
  let statement: String?
  /// A word for programs.
  let reason: String
  /// A sentence for people.
  let detail: String
  /// What may be said; nil where nothing is proposed.
  let instead: String?

  /// The report lacks it.
  init(unknown key: String, change: Int) {
    self.change = change
    statement = key
    reason = "unknown"
    detail = "The report has no statement \"\(key)\". The board's statements tell their keys."
    instead = nil
  }

  init(_ problem: EditProblem, change: Int?, statement: String?) {
    self.change = change
    self.statement = statement
    detail = problem.inPlace
    (reason, instead) =
      switch problem {
      case .unreadable: ("unreadable", nil)
      case .empty: ("empty", nil)
      case .twice: ("twice", nil)
      case .unknown, .notThere, .noName: ("unknown", nil)
      case .astray: ("astray", nil)
      case .ticked: ("ticked", nil)
      case .time: ("time", nil)
      case .noTitle: ("title", nil)
      case .name: ("name", nil)
      case .blame(_, _, let instead): ("blame", instead)
      case .asksForSomebody: ("blame", nil)
      case .day: ("day", nil)
      }
  }
}
