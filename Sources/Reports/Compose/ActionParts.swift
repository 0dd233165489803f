import Blameless

/// An action taken apart: what is to be done, and the tags around it, in whatever order the board has them.
struct ActionParts {
  private(set) var title: String
  private(set) var holder: String?
  private(set) var owner: BlamelessText?
  private(set) var due: CivilDate?
  private(set) var priority: String?
  private(set) var votes: Int?
  /// How many stars or exclamation marks stand at it.
  private(set) var weight: Int?
  /// What the words say of how far it is. Nil where they say nothing.
  private(set) var state: ActionItem.State?

  /// - Parameters:
  ///   - report: the report's date, which a due date is resolved against.
  ///   - custom: how the actions of the board say whose they are.
  init(_ text: String, editor: Editor, report: CivilDate?, custom: OwnerCustom = OwnerCustom()) {
    title = text
    var before: String
    repeat {
      before = title
      takeBracket(editor, report, custom)
      if votes == nil, let found = Votes(title) { (votes, title) = (found.count, found.rest) }
      if state == nil, let found = StateTag(title) { (state, title) = (found.state, found.rest) }
      if priority == nil, let found = Priority(title) { (priority, title) = (found.level, found.rest) }
      if weight == nil, let found = Weight(title) { (weight, title) = (found.count, found.rest) }
      if due == nil, let found = DueDate(title, report: report) { (due, title) = (found.date, found.rest) }
      if holder == nil, owner == nil { takeOwner(editor, custom) }
      if title == before { takeCells(editor, report, custom) }
    } while title != before
  }

  private mutating func takeOwner(_ editor: Editor, _ custom: OwnerCustom) {
    let (body, day) = due == nil ? ActionParts.withoutLooseDay(title) : (title, nil)
    let tail = day.map { (LooseDay.isJoined($0) ? " " : ", ") + $0 } ?? ""
    let found = editor.holding(of: body)
    if !found.rest.isEmpty, found.holder != nil || found.owner != nil {
      (holder, owner) = (found.holder, found.owner)
      title = found.rest + tail
    } else if let phrase = OwnerPhrase(body, editor: editor, custom: custom) {
      owner = editor.withoutNames(phrase.owner)
      title = phrase.rest + tail
    }
  }

  /// "(Infra, by Feb 12)" holds several tags: taken one by one, as if dashes parted them.
  private mutating func takeBracket(_ editor: Editor, _ report: CivilDate?, _ custom: OwnerCustom) {
    guard let last = title.last, last == ")" || last == "]",
      let open = title.lastIndex(of: last == ")" ? "(" : "["), open != title.startIndex
    else { return }
    let inside = title[title.index(after: open)...].dropLast()
    let pieces = inside.split { ",;|".contains($0) }.map { Plain.trim($0) }.filter { !$0.isEmpty }
    let rest = Plain.trimJoints(title[..<open])
    guard pieces.count > 1, pieces.count < 5, !rest.isEmpty else { return }
    var custom = custom
    // Beside a day or a state, a word or two are whose it is.
    custom.tags = pieces.contains { DayTail.isOne($0.split(separator: " ")) || StateTag.isAlone($0) }
    let parts = ActionParts(([rest] + pieces).joined(separator: " - "), editor: editor, report: report, custom: custom)
    // What is left but the title is a day that nobody can resolve.
    guard parts.title.hasPrefix(rest), parts.owner != nil || parts.holder != nil || parts.due != nil else { return }
    let left = parts.title.dropFirst(rest.count)
    guard left.isEmpty || DayTail.length(at: parts.title.split(separator: " ")) != nil else { return }
    title = left.isEmpty ? rest : rest + ", " + Plain.trimJoints(left)
    holder = holder ?? parts.holder
    owner = owner ?? parts.owner
    due = due ?? parts.due
    priority = priority ?? parts.priority
    state = state ?? parts.state
  }

  /// "write rollback plan | SRE | before cutover": the cells of a row, of which one says whose it is.
  private mutating func takeCells(_ editor: Editor, _ report: CivilDate?, _ custom: OwnerCustom) {
    let cells = title.split(separator: " | ").map { Plain.trim($0) }.filter { !$0.isEmpty }
    guard cells.count > 2, cells.count < 6, owner == nil, holder == nil else { return }
    for (place, cell) in cells.enumerated().dropFirst() {
      let parts = ActionParts(cells[0] + " - " + cell, editor: editor, report: report, custom: custom)
      guard parts.title == cells[0], parts.owner != nil || parts.holder != nil else { continue }
      (owner, holder) = (parts.owner, parts.holder)
      title = cells.enumerated().filter { $0.offset != place }.map(\.element).joined(separator: ", ")
      return
    }
  }

  /// Whether a text says only whose an action is, when it is due, or how far: "- web team, 9/24" under it.
  static func areTags(_ text: String, editor: Editor, report: CivilDate?) -> Bool {
    guard text.count < 48 else { return false }
    if StateTag.isAlone(text) || NoteTag.isOne(text) { return true }
    let stand = "Do this"
    let bare = text.hasPrefix("(") || text.hasPrefix("[") ? text : "- " + text
    let parts = ActionParts("\(stand) \(bare)", editor: editor, report: report)
    let left = parts.title.hasPrefix(stand) ? Plain.trimJoints(parts.title.dropFirst(stand.count)) : "?"
    // A day that nobody can resolve is a tag beside an owner.
    return left.isEmpty
      || (parts.owner != nil || parts.holder != nil) && DayTail.isOne(left.split(separator: " "))
  }

  /// A day without a year that could not be resolved stays in the title; the owner may stand before it.
  private static func withoutLooseDay(_ text: String) -> (body: String, day: String?) {
    let words = text.split(separator: " ")
    guard let loose = DayTail.length(at: words), words.count > loose + 1 else { return (text, nil) }
    var body = Plain.trimJoints(words.dropLast(loose).joined(separator: " "))
    var day = words.suffix(loose).joined(separator: " ")
    // "(Platform team, next sprint)"
    if day.hasSuffix(")"), body.count(where: { $0 == "(" }) > body.count(where: { $0 == ")" }) {
      day.removeLast()
      body += ")"
    }
    return (body, Plain.trimJoints(day))
  }
}
