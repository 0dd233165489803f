/// One thing that is wrong with a changed sheet. `line` is on the sheet, from 1.
public enum EditProblem: Error, Hashable, Sendable {
  case unreadable(line: Int)
  case empty(line: Int)
  case twice(line: Int)
  case unknown(line: Int)
  /// A part that stands under another action than its own, or under none.
  case astray(line: Int)
  /// An action that is followed already, with a ticked box.
  case ticked(line: Int)
  case time(line: Int, String)
  case noTitle
  /// It names somebody.
  case name(line: Int, String)
  /// It blames somebody; `instead` is what may be said.
  case blame(line: Int, reason: String, instead: String?)
  /// A question after a person, where one about the system belongs.
  case asksForSomebody(line: Int)
  /// No day of the calendar.
  case day(line: Int, String)
  /// A word that the board has nowhere.
  case notThere(String)
  /// Words that are more than a name.
  case noName(String)

  /// Nil where it is about the whole sheet.
  public var line: Int? {
    switch self {
    case .unreadable(let line), .empty(let line), .twice(let line), .unknown(let line), .astray(let line),
      .ticked(let line), .time(let line, _), .name(let line, _), .blame(let line, _, _),
      .asksForSomebody(let line), .day(let line, _):
      line
    case .noTitle, .notThere, .noName: nil
    }
  }
}

extension EditProblem: CustomStringConvertible {
  public var description: String { told(of: line.map { "Line \($0)" } ?? "The sheet") }

  /// For whoever sees the statement beside it.
  public var inPlace: String { told(of: "This") }

  private func told(of subject: String) -> String {
    switch self {
    case .unreadable:
      "\(subject) is no statement: it should be a key, a bar and words, under a heading, as in \"f1 | The pool is small\"."
    case .empty: "\(subject) has no words. Take the whole line out, or write what it should say."
    case .twice: "\(subject) has a key that stands above already. Use a plus for what is new."
    case .unknown: "\(subject) has a key that the report lacks. Use a plus for what is new."
    case .astray:
      "\(subject) is a part of an action that does not stand above it. Take it out too, put its action back, or make it "
        + "a new part of the action above: \"++ | \" and its words."
    case .ticked:
      "\(subject) ticks an action that is followed. Take the box out; 'boardsnap action done' says that it is done."
    case .time(_, let time):
      "\(subject) has \"\(time)\" for a time. Write it as 14:02, 14:02:30, +1 00:12 or T+00:05, or leave it out."
    case .noTitle: "A report has one title. Give it in one line under Title."
    case .name(_, let name): "\(subject) names \"\(name)\". Say the role, or what the system did."
    case .asksForSomebody:
      "\(subject) asks who it was. Ask what in the system let it happen, or what would have caught it."
    case .notThere(let word): "The board says \"\(word)\" nowhere. Write it as it stands in a line of the board."
    case .noName(let words):
      "\"\(words)\" is more than a name. Write the name alone, as it stands in a line of the board."
    case .day(_, let day): "\(subject) has \"\(day)\" for a day. Write it as 2026-12-24, or leave it out."
    case .blame(_, let reason, let instead):
      "\(subject): \(reason)" + (instead.map { " Say instead: \($0)" } ?? "")
    }
  }
}
