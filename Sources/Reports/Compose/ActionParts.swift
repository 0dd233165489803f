import Blameless

/// An action taken apart: what is to be done, and the tags around it, in whatever order the board has them.
struct ActionParts {
  private(set) var title: String
  private(set) var holder: String?
  private(set) var owner: BlamelessText?
  private(set) var due: CivilDate?
  private(set) var priority: String?
  private(set) var votes: Int?

  /// - Parameter report: the report's date, which a due date is resolved against.
  init(_ text: String, editor: Editor, report: CivilDate?) {
    title = text
    var before: String
    repeat {
      before = title
      if votes == nil, let found = Votes(title) { (votes, title) = (found.count, found.rest) }
      if priority == nil, let found = Priority(title) { (priority, title) = (found.level, found.rest) }
      if due == nil, let found = DueDate(title, report: report) { (due, title) = (found.date, found.rest) }
      if holder == nil, owner == nil {
        let found = editor.holding(of: title)
        (title, holder, owner) = (found.rest.isEmpty ? title : found.rest, found.holder, found.owner)
      }
    } while title != before
  }
}
