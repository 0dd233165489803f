import Blameless
import JSONText
import Reports

extension BoardArchive {
  /// A report that was a board's before, as it would be now: whoever was taken out since is in none of it.
  /// - Throws: `.noFormerReport`, `.noBoard`, `.boardDeleted`, `.keyMissing`, `.wrongKey`.
  public func formerReport(of id: StoredBoard.ID, at revision: Int) async throws(ArchiveError) -> Report {
    let (entry, side) = try await changeable(id, seen: nil)
    return try await goneBack(entry, side, to: revision).report
  }

  /// A former report becomes the board's again, as a new revision: nothing of what came between is lost. Actions keep their
  /// numbers and how far they are.
  /// - Parameter seen: the revision that whoever goes back was looking at.
  /// - Throws: `.changedSince`, `.noFormerReport`, `.noBoard`, `.boardDeleted`, `.projectArchived`, `.keyMissing`;
  ///   `.publishedNow` where something would be to be settled on a board that others read.
  public func goBack(to revision: Int, seen: Int, in id: StoredBoard.ID, on occasion: Occasion)
    async throws(ArchiveError)
  {
    let (entry, side) = try await changeable(id, seen: seen)
    let back = try await goneBack(entry, side, to: revision)
    try await replace(
      entry.card, entry.actions, by: back.report, numbers: back.numbers,
      side.flatMap { before in back.side.map { (before, $0) } }, detail: "gone back to report \(revision)",
      // Without what was private then, nobody knows what was to be settled.
      mayBeDoubtful: !back.isKnown, on: occasion)
  }

  /// Undoes the last change of a board's report or of one of its actions; done once more, it is undone itself.
  /// - Parameter seen: the revision that whoever undoes it was looking at.
  /// - Throws: `.nothingToUndo`, and what ``goBack(to:seen:in:on:)`` throws.
  public func undo(seen: Int, in id: StoredBoard.ID, on occasion: Occasion) async throws(ArchiveError) {
    let (entry, _) = try await changeable(id, seen: seen)
    guard let last = try await history(of: id).undoable else { throw .nothingToUndo(id) }
    if let revision = last.replaced { return try await goBack(to: revision, seen: seen, in: id, on: occasion) }
    guard let action = last.change.action, let state = last.change.movedFrom else { throw .nothingToUndo(id) }
    _ = try await store.move(action, to: state, because: "undone", on: occasion)
    try await withdraw(by: id, in: entry.card.project, on: occasion)
  }

  private struct GoneBack {
    var report: Report
    let numbers: [ActionNumber]
    let side: PrivateBoard?
    /// Whether it is known what was to be settled then.
    let isKnown: Bool
  }

  private func goneBack(_ entry: StoredEntry, _ side: PrivateBoard?, to revision: Int) async throws(ArchiveError)
    -> GoneBack
  {
    let id = entry.card.id
    guard let text = try await store.formerReport(of: id, at: revision) else {
      throw .noFormerReport(id, revision: revision)
    }
    let then = side?.past.last { $0.revision == revision }
    var back = then.flatMap { then in side.map { $0.with(then) } } ?? side
    let former: Report
    let editor: Editor
    do {
      let value = try JSONReader.value(of: Array(text.utf8))
      let published = ((value["report"] ?? value)["lines"]?.array ?? []).compactMap { $0["text"]?.string }
      // Whoever is found on the board by now is known too.
      editor =
        back?.editor(knowing: side?.found ?? [], published: published) ?? Editor(notes: published)
      former = try StoredReport.read(value, trust: .checked(editor))
    } catch {
      throw .unexpected(doing: "reading a former report of board \(id)", reason: "\(error)")
    }
    let actions = FormerActions(
      of: former, then: then?.actions, now: entry.actions, in: try await reportAsItIs(of: entry),
      highest: try await store.highestAction(of: id), holders: side?.side.holders ?? [:])
    var report = actions.report
    report.tellAgain(since: former, known: editor, editor: editor)
    if then == nil, var known = back {
      // Doubts that were settled since are not doubtful again: nobody knows any more which word it was.
      for index in report.lines.indices {
        let line = report.lines[index].id
        report.lines[index].isDoubtful = known.side.review.contains { $0.line == line && $0.reason == .lowConfidence }
      }
      known.side.holders = actions.holders
      back = known
    }
    return GoneBack(report: report, numbers: actions.numbers, side: back, isKnown: then != nil)
  }
}
