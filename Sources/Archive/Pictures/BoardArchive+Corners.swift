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
    let (entry, side) = try await changeable(id, seen: revision)
    guard let before = side else { throw .privateSidePurged(id) }
    guard before.side.photos.indices.contains(index) else { throw .noPhoto(id, number: index + 1) }
    var board = before
    board.side.photos[index] = geometry
    try await replace(
      entry.card, entry.actions, by: try await reportAsItIs(of: entry), numbers: ActionNumber.all(of: entry.actions),
      (before, board), detail: "corners of photo \(index + 1)", on: occasion)
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
