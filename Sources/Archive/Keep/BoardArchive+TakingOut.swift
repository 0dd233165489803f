import Blameless
import JSONText
import Reports
import Whiteboard

extension BoardArchive {
  /// Takes a person out of a board that is kept, whom nobody knew when it was read: out of the report, and out of the
  /// picture, which is made anew when somebody wants to see it. From then on the board knows the person.
  /// - Parameter word: what the board has for the name, as it was read.
  /// - Throws: `.privateSidePurged`, `.keyMissing`, `.changedSince`, `.boardDeleted`.
  public func takeOut(_ person: Person, written word: String, from id: StoredBoard.ID, on occasion: Occasion)
    async throws(ArchiveError)
  {
    guard let stored = try await store.board(id) else { throw .noBoard(id.text) }
    guard stored.card.deletedAt == nil else { throw .boardDeleted(id) }
    var board = try await privateBoard(stored.card)
    var known = person
    if !([person.name] + person.nicknames).contains(word) { known.nicknames.append(word) }
    let editor = board.editor()
    board.roster.append(known)
    // It was perhaps said to be nobody before.
    board.vocabulary.words.removeAll { $0.lowercased() == word.lowercased() }
    board.vocabulary.services.removeAll { $0.lowercased() == word.lowercased() }
    let before = try await reportAsItIs(of: stored)
    var report = try checked(stored.report, of: id, by: board)
    // What the program made of a statement is made of it as it is now.
    for (index, factor) in before.factors.enumerated() where report.factors.indices.contains(index) {
      report.factors[index].infer(after: factor, board.editor())
    }
    report.tellAgain(since: before, known: editor, editor: board.editor())
    var former: [String] = []
    for text in try await store.formerReports(of: id) {
      former.append(StoredReport.write(try checked(text, of: id, by: board)))
    }
    let hidden = board.side.nameBoxes.count
    board.side.hide(word, on: before.lines)
    let numbers = ActionNumber.all(of: stored.actions)
    var entry = entry(
      EntryDraft.updated(report, by: stored.actions), id: id, project: stored.card.project, madeAt: stored.card.madeAt,
      numbers: numbers)
    entry.keepProposals(of: stored.actions)
    let key = try await key(of: try await project(stored.card.project))
    entry.privateSide = try sealed(PrivateCoding.bytes(of: board), of: id, key)
    entry.isSealed = key != nil
    entry.isPictureDue = board.side.nameBoxes.count > hidden && !board.side.photos.isEmpty
    let freed = try await store.revise(
      entry, seen: stored.card.revision, former: .rewritten(former), detail: Change.takenOut, on: occasion)
    _ = try await sweep(freed)
  }

  /// The report with its text edited once more, by an editor that knows the people of a board as they are known now.
  private func checked(_ text: String, of id: StoredBoard.ID, by board: PrivateBoard) throws(ArchiveError) -> Report {
    do {
      let value = try JSONReader.value(of: Array(text.utf8))
      let published = (value["report"]?["lines"]?.array ?? []).compactMap { $0["text"]?.string }
      return try StoredReport.read(value, trust: .checked(board.editor(published: published)))
    } catch {
      throw .unexpected(doing: "reading board \(id)", reason: "\(error)")
    }
  }
}
