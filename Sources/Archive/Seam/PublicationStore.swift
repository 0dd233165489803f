/// Which boards others may read, as they may be published.
public protocol PublicationStore: Sendable {
  /// In the place of what the board had for the same audience: a link that was there leads nowhere from then on.
  /// - Parameter seen: the revision whose doubts were settled.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.changedSince`.
  func publish(_ publication: Publication, seen: Int, on occasion: Occasion) async throws(ArchiveError)
  /// Nothing happens where it is not published so.
  func withdraw(_ board: StoredBoard.ID, from audience: Publication.Audience, on occasion: Occasion)
    async throws(ArchiveError)
  /// Those that are not over.
  func publications(of board: StoredBoard.ID, at now: Moment) async throws(ArchiveError) -> [Publication]
  /// What a link leads to. Nil where it leads nowhere, is over, or its board is deleted.
  func published(as secret: String, at now: Moment) async throws(ArchiveError) -> PublishedVersion?
  /// A board that every account may read. Nil where that is over, or the board is deleted.
  func published(_ board: StoredBoard.ID, at now: Moment) async throws(ArchiveError) -> PublishedVersion?
}
