/// Looking after what is kept.
public protocol Upkeep: Sendable {
  /// A secret of this archive alone, by which it knows its own reports again.
  func secret() async throws(ArchiveError) -> [UInt8]
  /// Everything that is wrong in the store itself: a damaged page, a reference that leads nowhere.
  /// - Parameter repairs: mends what can be mended without losing anything.
  func check(repairs: Bool) async throws(ArchiveError) -> [String]
  /// Of the files given, those that nothing refers to.
  func unreferenced(_ photos: [PhotoHash]) async throws(ArchiveError) -> [PhotoHash]
  /// Files that were freed, and of which nobody said yet that they are gone: whoever freed them may have died.
  func freed() async throws(ArchiveError) -> [PhotoHash]
  /// The files given are gone, or are referred to again.
  func settle(freed photos: [PhotoHash]) async throws(ArchiveError)
  /// Each file that something refers to, and one board that does; nil for a snap that waits.
  func references() async throws(ArchiveError) -> [PhotoHash: StoredBoard.ID?]
}
