/// What happened to a board, and the reports that were its own before.
public struct BoardHistory: Sendable, Hashable {
  /// One thing that happened.
  public struct Entry: Sendable, Hashable {
    public let change: Change
    /// The revision of the report that it replaced. Nil where it replaced none that is kept.
    public let replaced: Int?
  }

  /// Newest first.
  public let entries: [Entry]
  /// Revisions of reports that nothing is known of but themselves, newest first.
  public let others: [Int]

  /// - Parameters:
  ///   - changes: oldest first, as are the revisions of former reports.
  init(_ changes: [Change], former revisions: [Int]) {
    // Each such change replaced one report, the newest the newest.
    var left = revisions
    entries = changes.reversed().map { change in
      Entry(change: change, replaced: change.replacesReport ? left.popLast() : nil)
    }
    others = left.reversed()
  }

  /// The last change that somebody made to the report or to an action; nil where there is none, or it can't be undone.
  public var undoable: Entry? {
    let last = entries.first { [.edited, .moved].contains($0.change.deed) }
    return last.flatMap { $0.change.deed == .moved && $0.change.movedFrom != nil || $0.replaced != nil ? $0 : nil }
  }
}

extension BoardArchive {
  /// Private: it says who.
  /// - Throws: `.noBoard`.
  public func history(of id: StoredBoard.ID) async throws(ArchiveError) -> BoardHistory {
    BoardHistory(try await store.history(of: id), former: try await store.formerRevisions(of: id))
  }
}
