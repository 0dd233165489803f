extension BoardArchive {
  /// Lets others read a board as it may be published. What may be a name, may be blame or was hard to read is settled
  /// before that.
  /// - Parameter secret: what a link carries; nil for accounts.
  /// - Throws: `.unsettled`, `.noBoard`, `.boardDeleted`, `.changedSince`, `.keyMissing`.
  public func publish(
    _ id: StoredBoard.ID, to audience: Publication.Audience, secret: String?, until: Moment?, on occasion: Occasion
  ) async throws(ArchiveError) {
    guard let card = try await store.board(id)?.card else { throw .noBoard(id.text) }
    let open = try await doubts(of: card).count
    guard open == 0 else { throw .unsettled(id, count: open) }
    try await store.publish(
      Publication(board: id, to: audience, secret: secret, until: until, madeAt: occasion.at), seen: card.revision,
      on: occasion)
  }
}
