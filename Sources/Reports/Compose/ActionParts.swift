import Blameless

/// An action taken apart: what is to be done, and the tags around it, in whatever order the board has them.
struct ActionParts {
  private(set) var title: String
  private(set) var holder: String?
  private(set) var owner: BlamelessText?
  private(set) var due: CivilDate?
  private(set) var priority: String?
  private(set) var votes: Int?
  /// What the words say of how far it is. Nil where they say nothing.
  private(set) var state: ActionItem.State?

  /// - Parameter report: the report's date, which a due date is resolved against.
  init(_ text: String, editor: Editor, report: CivilDate?) {
    title = text
    var before: String
    repeat {
      before = title
      if votes == nil, let found = Votes(title) { (votes, title) = (found.count, found.rest) }
      if state == nil, let found = StateTag(title) { (state, title) = (found.state, found.rest) }
      if priority == nil, let found = Priority(title) { (priority, title) = (found.level, found.rest) }
      if due == nil, let found = DueDate(title, report: report) { (due, title) = (found.date, found.rest) }
      if holder == nil, owner == nil {
        let (body, day) = due == nil ? ActionParts.withoutLooseDay(title) : (title, nil)
        let found = editor.holding(of: body)
        guard !found.rest.isEmpty, found.holder != nil || found.owner != nil else { continue }
        (holder, owner) = (found.holder, found.owner)
        title = found.rest + (day.map { (LooseDay.isJoined($0) ? " " : ", ") + $0 } ?? "")
      }
    } while title != before
  }

  /// Whether a text says only whose an action is, when it is due, or how far: "- web team, 9/24" under it.
  static func areTags(_ text: String, editor: Editor, report: CivilDate?) -> Bool {
    guard text.count < 40 else { return false }
    if StateTag.isAlone(text) { return true }
    let stand = "Do this"
    let bare = text.hasPrefix("(") || text.hasPrefix("[") ? text : "- " + text
    let parts = ActionParts("\(stand) \(bare)", editor: editor, report: report)
    return parts.title == stand
  }

  /// A day without a year that could not be resolved stays in the title; the owner may stand before it.
  private static func withoutLooseDay(_ text: String) -> (body: String, day: String?) {
    let words = text.split(separator: " ")
    if let loose = LooseDay.length(at: words), words.count > loose + 1 {
      var body = Plain.trimJoints(words.dropLast(loose).joined(separator: " "))
      var day = words.suffix(loose).joined(separator: " ")
      // "(Platform team, next sprint)"
      if day.hasSuffix(")"), body.count(where: { $0 == "(" }) > body.count(where: { $0 == ")" }) {
        day.removeLast()
        body += ")"
      }
      return (body, day)
    }
    guard let date = DateScanner.first(in: words), date.words.upperBound == words.count, date.words.lowerBound > 1
    else {
      return (text, nil)
    }
    let body = Plain.trimJoints(words[..<date.words.lowerBound].joined(separator: " "))
    return (body, words[date.words].joined(separator: " "))
  }
}
