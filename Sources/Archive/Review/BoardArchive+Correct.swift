import Blameless
import Reports
import Whiteboard

extension BoardArchive {
  /// Corrects what a line of the board says; every statement from it follows, and none of its words is doubtful any more.
  /// - Parameters:
  ///   - text: what it says, as it is published: roles stand in it where the board has names.
  ///   - seen: the revision that whoever corrects it was looking at.
  /// - Throws: ``EditRefusal`` where what was typed is empty, names somebody, or blames somebody where the line did not;
  ///   ``ArchiveError``: `.changedSince`, `.noBoard`, `.boardDeleted`, `.projectArchived`, `.keyMissing`.
  public func correct(
    _ line: Line.ID, to text: String, seen: Int, in id: StoredBoard.ID, on occasion: Occasion
  ) async throws {
    let (entry, side) = try await changeable(id, seen: seen)
    let before = try await reportAsItIs(of: entry)
    guard let published = before.lines.first(where: { $0.id == line })?.text.description else {
      throw EditRefusal([.unknown(line: 1)])
    }
    let editor =
      side?.editor(published: before.lines.map(\.text.description))
      ?? Editor(
        notes: before.lines.map(\.text.description))
    let raw = side?.side.rawLines[line] ?? published
    let typed = text.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try Self.check(typed, insteadOf: published, raw: raw, editor)
    let says = RetypedLine(raw, published: published, typed: typed).raw
    var board = side
    board?.side.rawLines[line] = says
    board?.side.review.removeAll { item in
      item.line == line
        && (item.reason == .lowConfidence || item.reason == .maybeAName && !says.contains(item.bareWord))
    }
    guard typed != published || board?.side.review != side?.side.review else { return }
    let known =
      board?.editor(published: before.lines.filter { $0.id != line }.map(\.text.description)) ?? editor
    if board?.side.unturned != nil {
      do { try board?.side.correctUnturned(line, says: says, in: before, editor: known) } catch {
        throw ArchiveError.unexpected(doing: "correcting a line of board \(id)", reason: "\(error)")
      }
    }
    var corrected = LineCorrection(before, line: line, says: says, editor: known).report
    if let place = corrected.lines.firstIndex(where: { $0.id == line }) { corrected.lines[place].isDoubtful = false }
    let held = Set(side?.side.holders.keys.map { $0 } ?? [])
    let revision = ReportRevision(before, changedTo: corrected, held: (held, held), editor: known)
    try await replace(
      entry.card, entry.actions, by: revision.report, numbers: ActionNumber.all(of: entry.actions),
      side.flatMap { before in board.map { (before, $0) } }, detail: "1 line corrected", on: occasion)
  }

  private static func check(_ typed: String, insteadOf published: String, raw: String, _ editor: Editor)
    throws(EditRefusal)
  {
    guard !typed.isEmpty else { throw EditRefusal([.empty(line: 1)]) }
    guard typed != published else { return }
    let edit = editor.edit(typed)
    if let mention = edit.mentions.first {
      throw EditRefusal([.name(line: 1, String(Array(typed)[mention.span]))])
    }
    // A board may blame, and its report then asks about the system already: it goes on doing so.
    if let finding = edit.findings.first, editor.edit(raw).findings.isEmpty {
      throw EditRefusal([
        .blame(line: 1, reason: finding.message, instead: (edit.text ?? edit.questions.first).map { "\($0)" })
      ])
    }
  }
}
