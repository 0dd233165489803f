import Blameless
import Reports
import Whiteboard

extension BoardArchive {
  /// What is still to be looked at before a board is published. Private: names stand in it.
  /// - Returns: empty where the private side was purged, as nobody can look any more.
  /// - Throws: `.keyMissing`, `.wrongKey`.
  public func doubts(of card: BoardCard) async throws(ArchiveError) -> [ReviewItem] {
    card.hasPrivateSide ? try await privateBoard(card).side.review : []
  }

  /// Settles what was to be looked at; the report follows. Nothing happens where somebody else did it already.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.privateSidePurged`, `.keyMissing`, `.changedSince`.
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
    let before = try await reportAsItIs(of: entry)
    var review = BoardReview(before, board)
    let detail = review.settle(item, as: settlement)
    let numbers = ActionNumber.all(of: entry.actions)
    let held = Set(review.board.side.holders.keys)
    let revision = ReportRevision(
      before, changedTo: review.report, held: (held, held), editor: review.board.editor())
    try await replace(
      entry.card, entry.actions, by: revision.report, numbers: numbers, (board, review.board), detail: detail,
      on: occasion)
  }
}
