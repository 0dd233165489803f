/// Sheets on which somebody changes a report by hand, until the report takes them. Private: anything may stand on them.
public protocol SheetStore: Sendable {
  /// Puts it in the place of what the account had of the board.
  /// - Parameter isSealed: whether the bytes are encrypted.
  /// - Throws: `.noBoard`, `.noAccount`, `.sealedMeanwhile`.
  func keepSheet(
    _ bytes: [UInt8], isSealed: Bool, of id: StoredBoard.ID, by account: Account.ID, at moment: Moment
  ) async throws(ArchiveError)
  /// Nil where there is none.
  func sheet(of id: StoredBoard.ID, by account: Account.ID) async throws(ArchiveError) -> [UInt8]?
  /// Nothing happens where there is none.
  func dropSheet(of id: StoredBoard.ID, by account: Account.ID) async throws(ArchiveError)
}
