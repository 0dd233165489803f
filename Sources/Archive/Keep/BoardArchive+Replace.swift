import Reports

extension BoardArchive {
  /// Puts another report in a board's place, and another private side. What they were stays in the board's history.
  /// - Parameters:
  ///   - actions: as they are, of the board that was looked at.
  ///   - numbers: of the new report's actions.
  ///   - side: nil where it was purged.
  ///   - mayBeDoubtful: whether nobody knows that all of the new report was settled.
  /// - Throws: `.changedSince`, `.boardDeleted`, `.projectArchived`, `.keyMissing`; `.publishedNow` where something would be
  ///   to be settled on a board that others read.
  func replace(
    _ card: BoardCard, _ actions: [BoardEntry.Action], by report: Report, numbers: [ActionNumber],
    _ side: (before: PrivateBoard, now: PrivateBoard)?, detail: String, mayBeDoubtful: Bool = false,
    on occasion: Occasion
  ) async throws(ArchiveError) {
    var entry = entry(report, id: card.id, project: card.project, madeAt: card.madeAt, numbers: numbers)
    entry.keepProposals(of: actions)
    entry.isDoubtfulAnew =
      mayBeDoubtful
      || side.map { side in side.now.side.review.contains { !side.before.side.review.contains($0) } } ?? false
    if let side {
      var now = side.now
      now.remember(side.before, actions, at: card.revision)
      let key = try await key(of: try await project(card.project))
      entry.privateSide = try sealed(PrivateCoding.bytes(of: now), of: card.id, key)
      entry.isSealed = key != nil
      entry.isPictureDue =
        !now.side.photos.isEmpty
        && (now.side.nameBoxes != side.before.side.nameBoxes || now.side.photos != side.before.side.photos)
    }
    let freed = try await store.revise(entry, seen: card.revision, former: .kept, detail: detail, on: occasion)
    _ = try await sweep(freed)
    try await withdraw(by: card.id, in: card.project, on: occasion)
  }

  /// A board that may be changed, and its private side where it has one.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.keyMissing`; `.changedSince` where its revision is not the one that was seen.
  func changeable(_ id: StoredBoard.ID, seen: Int?) async throws(ArchiveError) -> (StoredEntry, PrivateBoard?) {
    guard let entry = try await store.board(id) else { throw .noBoard(id.text) }
    guard entry.card.deletedAt == nil else { throw .boardDeleted(id) }
    if let seen, entry.card.revision != seen { throw .changedSince(id) }
    return (entry, entry.card.hasPrivateSide ? try await privateBoard(entry.card) : nil)
  }
}
