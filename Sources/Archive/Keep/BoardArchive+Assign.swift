import Blameless
import Reports

extension BoardArchive {
  /// Says which role or team an action belongs to, and until when it is due.
  /// - Parameters:
  ///   - owner: a role or a team, never a person; nil for none.
  ///   - due: ISO; nil for no day.
  ///   - seen: both as whoever changes them saw them.
  /// - Returns: whether anything was changed.
  /// - Throws: ``EditRefusal`` where the owner is a person or the day is none; ``ArchiveError``: `.noAction`, `.changedSince`,
  ///   `.boardDeleted`, `.projectArchived`, `.keyMissing`.
  public func assign(
    _ id: ActionRecord.ID, to owner: String?, due: String?, seen: (owner: String?, due: String?), on occasion: Occasion
  ) async throws -> Bool {
    let (entry, side) = try await changeable(id.board, seen: nil)
    let numbers = ActionNumber.all(of: entry.actions)
    guard id.subtask == nil, let place = numbers.firstIndex(where: { $0.number == id.number }) else {
      throw ArchiveError.noAction(id.description)
    }
    let before = try await reportAsItIs(of: entry)
    let action = before.actions[place]
    let owner = owner.map { $0.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .flatMap { $0.isEmpty ? nil : $0 }
    guard action.owner?.description != owner || action.due != due else { return false }
    guard action.owner?.description == seen.owner, action.due == seen.due else {
      throw ArchiveError.changedSince(id.board)
    }
    let published = before.lines.map(\.text.description)
    let editor = side?.editor(published: published) ?? Editor(notes: published)
    if let due, Moment(date: due) == nil { throw EditRefusal([.day(line: 1, due)]) }
    var report = before
    if action.owner?.description != owner {
      report.actions[place].owner = try owner.map { owner throws(EditRefusal) in try Self.role(owner, editor) }
    }
    report.actions[place].due = due
    let held = Set(side?.side.holders.keys.map { $0 } ?? [])
    let revision = ReportRevision(before, changedTo: report, held: (held, held), editor: editor)
    try await replace(
      entry.card, entry.actions, by: revision.report, numbers: numbers, side.map { ($0, $0) },
      detail: "owner and day of \(id)", on: occasion)
    return true
  }

  private static func role(_ text: String, _ editor: Editor) throws(EditRefusal) -> BlamelessText {
    let edit = editor.edit(text)
    // Where an owner stands, a name is known that nothing shows elsewhere.
    let tagged = editor.owner(of: "Fix the alert - \(text)")
    guard edit.mentions.isEmpty, tagged.holder == nil || tagged.owner?.description == text else {
      throw EditRefusal([.name(line: 1, text)])
    }
    return edit.withoutNames
  }
}
