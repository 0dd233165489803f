extension BoardArchive {
  /// Lets others read a board as it may be published. What may be a name, may be blame or was hard to read is settled
  /// before that.
  /// - Parameters:
  ///   - secret: what a link carries; nil for accounts.
  ///   - isRead: whether somebody read the report and says that nobody is named or blamed in it; see ``isToBeRead(_:)``.
  /// - Throws: `.unsettled`, `.unread`, `.noBoard`, `.boardDeleted`, `.changedSince`, `.keyMissing`.
  public func publish(
    _ id: StoredBoard.ID, to audience: Publication.Audience, secret: String?, until: Moment?, isRead: Bool = false,
    on occasion: Occasion
  ) async throws(ArchiveError) {
    guard let card = try await store.card(id) else { throw .noBoard(id.text) }
    let open = try await doubts(of: card).count
    guard open == 0 else { throw .unsettled(id, count: open) }
    if !isRead, try await isToBeRead(card) { throw .unread(id) }
    try await store.publish(
      Publication(board: id, to: audience, secret: secret, until: until, madeAt: occasion.at), seen: card.revision,
      on: occasion)
  }

  /// Whether a board is published only once somebody says that they read it: nothing private of it is kept any more, so that
  /// its doubts can't be shown. What was settled and published before that, and not changed since, need not be read again.
  /// - Throws: `.noBoard`.
  public func isToBeRead(_ card: BoardCard) async throws(ArchiveError) -> Bool {
    guard !card.hasPrivateSide else { return false }
    let deeds = try await store.history(of: card.id).map(\.deed)
    guard let purged = deeds.lastIndex(of: .purged), let published = deeds[..<purged].lastIndex(of: .published) else {
      return true
    }
    return deeds[published...].contains(.edited)
  }
}
