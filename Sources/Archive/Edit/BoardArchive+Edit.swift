import Blameless
import JSONText
import Reports

/// A board's statements, ready to be changed by hand.
public struct Editing: Sendable {
  /// What to put before somebody.
  public let sheet: String
  let board: StoredBoard
  let numbers: [Int]
  let actions: [BoardEntry.Action]
  let editor: Editor
}

extension BoardArchive {
  /// - Parameters:
  ///   - roster: people to know beside those that were known when it was read.
  ///   - vocabulary: words that are not people, as well.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.wrongKey`.
  public func edit(_ id: StoredBoard.ID, roster: [Person] = [], vocabulary: Vocabulary = Vocabulary())
    async throws(ArchiveError) -> Editing
  {
    guard let entry = try await store.board(id) else { throw .noBoard(id.text) }
    let board = try await board(id)
    let side = entry.card.hasPrivateSide ? try await privateBoardIfOpen(entry.card) : nil
    let raw = side?.side.rawLines.sorted { $0.key.number < $1.key.number }.map(\.value) ?? []
    let known = side?.vocabulary ?? Vocabulary()
    let editor = Editor(
      roster: (side?.roster ?? []) + roster,
      vocabulary: Vocabulary(
        services: known.services + vocabulary.services, teams: known.teams + vocabulary.teams,
        words: known.words + vocabulary.words), notes: raw)
    return Editing(
      sheet: EditSheet(board.report).rendered(for: id), board: board,
      numbers: entry.actions.filter { $0.subtask == nil }.map(\.number), actions: entry.actions, editor: editor)
  }

  /// Takes a changed sheet. Nothing changes where one line of it names or blames somebody.
  /// - Returns: how many statements changed; nothing is written where it is 0.
  /// - Throws: ``EditProblem`` where the sheet is not taken, ``ArchiveError`` where it can't be kept (`.changedSince`).
  public func finish(_ editing: Editing, with sheet: String, on occasion: Occasion) async throws -> Int {
    let review = try SheetReview(
      EditSheet(sheet), on: editing.board.report, numbers: editing.numbers, editor: editing.editor)
    guard review.changes > 0 else { return 0 }
    let card = editing.board.card
    // A number that was given once is never given again: what somebody wrote down stays right.
    var next = max(try await store.highestAction(of: card.id), editing.numbers.max() ?? 0)
    let numbers = review.actionNumbers.map { number in
      if let number { return number }
      next += 1
      return next
    }
    var entry = entry(
      review.report, id: card.id, project: card.project, madeAt: card.madeAt, numbers: numbers)
    for index in entry.actions.indices {
      let action = entry.actions[index]
      entry.actions[index].proposed =
        editing.actions.first { $0.number == action.number && $0.subtask == action.subtask }?.proposed
    }
    let places = Dictionary(uniqueKeysWithValues: editing.numbers.enumerated().map { ($0.element, $0.offset) })
    let before = review.actionNumbers.map { $0.flatMap { places[$0] } }
    if card.hasPrivateSide, var side = try await privateBoardIfOpen(card) {
      side.side.rawLines.merge(review.typed) { _, new in new }
      // Who holds an action goes where the action goes.
      let holders = side.side.holders
      side.side.holders = before.enumerated().reduce(into: [:]) { moved, place in
        moved[place.offset] = place.element.flatMap { holders[$0] }
      }
      let key = try await key(of: try await project(card.project))
      entry.privateSide = try sealed(PrivateCoding.bytes(of: side), of: card.id, key)
      entry.isSealed = key != nil
    }
    try await store.revise(
      entry, seen: card.revision, detail: "\(review.changes) \(review.changes == 1 ? "statement" : "statements")",
      on: occasion)
    return review.changes
  }

  /// Nil where it is sealed and nobody gave the key: fewer names are known then.
  func privateBoardIfOpen(_ card: BoardCard) async throws(ArchiveError) -> PrivateBoard? {
    do { return try await privateBoard(card) } catch .keyMissing { return nil }
  }
}
