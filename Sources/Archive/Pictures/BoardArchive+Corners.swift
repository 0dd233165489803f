import Reports
import Whiteboard

extension BoardArchive {
  /// Shows a photo of a board straightened in another way; its pictures are due then. What was read stays as it is: text is
  /// read from photos as they were taken.
  /// - Parameters:
  ///   - index: of the photo among the board's, from 0.
  ///   - revision: of the board that was looked at.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.privateSidePurged`, `.keyMissing`, `.wrongKey`, `.changedSince`, `.noPhoto`.
  public func straighten(
    _ index: Int, as geometry: Board.PhotoGeometry, in id: StoredBoard.ID, seen revision: Int, on occasion: Occasion
  ) async throws(ArchiveError) {
    guard let entry = try await store.board(id) else { throw .noBoard(id.text) }
    guard entry.card.deletedAt == nil else { throw .boardDeleted(id) }
    guard entry.card.revision == revision else { throw .changedSince(id) }
    var board = try await privateBoard(entry.card)
    guard board.side.photos.indices.contains(index) else { throw .noPhoto(id, number: index + 1) }
    board.side.photos[index] = geometry
    var changed = self.entry(
      try await reportAsItIs(of: entry), id: id, project: entry.card.project, madeAt: entry.card.madeAt,
      numbers: ActionNumber.all(of: entry.actions))
    changed.keepProposals(of: entry.actions)
    let key = try await key(of: try await project(entry.card.project))
    changed.privateSide = try sealed(PrivateCoding.bytes(of: board), of: id, key)
    changed.isSealed = key != nil
    changed.isPictureDue = true
    let freed = try await store.revise(
      changed, seen: revision, former: .kept, detail: "corners of photo \(index + 1)", on: occasion)
    _ = try await sweep(freed)
  }

  /// A photo of a board as it was taken. Private: whoever stood before the board may be on it.
  /// - Parameter index: among the board's photos, from 0.
  /// - Throws: `.privateSidePurged`, `.keyMissing`, `.wrongKey`, `.photoMissing`, `.photoDamaged`, `.noPhoto`.
  public func photo(_ index: Int, of card: BoardCard) async throws(ArchiveError) -> [UInt8] {
    let photos = try await privateBoard(card).originals.filter { $0.content == .photo }
    guard photos.indices.contains(index) else { throw .noPhoto(card.id, number: index + 1) }
    return try await original(photos[index], of: card)
  }
}
