import Blameless
import Reports
import Whiteboard

extension BoardArchive {
  /// What is still to be looked at before a board is published. Private: names stand in it.
  /// - Returns: empty where the private side was purged, as nobody can look any more; see ``isToBeRead(_:)``.
  /// - Throws: `.keyMissing`, `.wrongKey`.
  public func doubts(of card: BoardCard) async throws(ArchiveError) -> [ReviewItem] {
    card.hasPrivateSide ? try await privateBoard(card).side.review : []
  }

  /// Settles what was to be looked at; the report follows. Nothing happens where somebody else did it already.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.privateSidePurged`, `.keyMissing`, `.changedSince`, `.publishedNow`.
  public func settle(_ item: ReviewItem, as settlement: Settlement, in id: StoredBoard.ID, on occasion: Occasion)
    async throws(ArchiveError)
  {
    guard let entry = try await store.board(id) else { throw .noBoard(id.text) }
    guard entry.card.deletedAt == nil else { throw .boardDeleted(id) }
    let board = try await privateBoard(entry.card)
    guard board.side.review.contains(item) else { return }
    if settlement == .person {
      return try await takeOut(Person(name: item.bareWord), written: item.word, from: id, on: occasion)
    }
    try await decide(item, as: settlement, on: board, since: board, of: entry, on: occasion)
  }

  /// - Parameters:
  ///   - board: as the decision finds it.
  ///   - former: as it was kept.
  func decide(
    _ item: ReviewItem, as settlement: Settlement, on board: PrivateBoard, since former: PrivateBoard,
    of entry: StoredEntry, on occasion: Occasion
  ) async throws(ArchiveError) {
    let id = entry.card.id
    let before = try await reportAsItIs(of: entry)
    var review = BoardReview(before, board)
    let detail: String
    do { detail = try review.settle(item, as: settlement) } catch {
      throw .unexpected(doing: "settling a doubt of board \(id)", reason: "\(error)")
    }
    var numbers = ActionNumber.all(of: entry.actions)
    // What was left out of the report for its blame may be an action.
    var next = max(try await store.highestAction(of: id), numbers.map(\.number).max() ?? 0)
    for action in review.report.actions.dropFirst(numbers.count) {
      next += 1
      numbers.append(ActionNumber(number: next).numbering([Int?](repeating: nil, count: action.subtasks.count)))
    }
    let held = Set(review.board.side.holders.keys)
    let revision = ReportRevision(
      before, changedTo: review.report, held: (held, held), editor: review.board.editor())
    try await replace(
      entry.card, entry.actions, by: revision.report, numbers: numbers, (former, review.board), detail: detail,
      on: occasion)
  }
}
