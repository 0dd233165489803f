import Reports
import Synchronization

/// A report that was written elsewhere: what it says, and the file that says it.
public struct WriteUp: Sendable {
  /// What it says.
  public let keeping: Keeping
  /// Kept beside it, on the private side.
  public let file: Handed

  /// - Parameter file: private, as all that a report is made from.
  public init(_ keeping: Keeping, from file: Handed) {
    self.keeping = keeping
    self.file = file
  }
}

extension BoardArchive {
  /// Keeps reports that were written elsewhere, all of them or none.
  /// - Parameter next: hands out the next one; nil is the end. What it throws undoes all.
  /// - Returns: under which ids they are kept, in their order.
  /// - Throws: `.projectArchived`, `.boardLimit`, `.diskFull`, `.readOnly`, and what `next` throws.
  public func keepAll(
    in project: Project, on occasion: Occasion, _ next: @escaping @Sendable () throws(ArchiveError) -> WriteUp?
  ) async throws(ArchiveError) -> [StoredBoard.ID] {
    guard !project.isArchived else { throw .projectArchived(project.name.description) }
    let key = try await key(of: project)
    let limit = try await boardLimit(of: project, at: occasion.at)
    let kept = Mutex<(ids: [StoredBoard.ID], files: [PhotoHash])>(([], []))
    let lock = Mutex<FileLock?>(try await photos.adding())
    do {
      _ = try await store.bringIn([], [], limits: PlanLimits(projects: nil, boards: limit), on: occasion) {
        () throws(ArchiveError) in
        guard let writeUp = try next(), let held = lock.withLock({ $0 }) else { return [] }
        let entry = try self.entry(of: writeUp, in: project, key, held, at: occasion.at)
        kept.withLock {
          $0.ids.append(entry.id)
          $0.files += entry.originals
        }
        return [entry]
      }
    } catch {
      // Files that came before what went wrong belong to nothing now, and others may take them away.
      lock.withLock { $0 = nil }
      _ = try await sweep(kept.withLock { $0.files })
      throw error
    }
    return kept.withLock { $0.ids }
  }

  private func entry(of writeUp: WriteUp, in project: Project, _ key: SealKey?, _ lock: FileLock, at moment: Moment)
    throws(ArchiveError) -> BoardEntry
  {
    let bytes = try key?.seal(writeUp.file.bytes, for: Self.originalPurpose) ?? writeUp.file.bytes
    let original = PrivateBoard.Original(hash: try photos.put(bytes, lock), content: writeUp.file.content)
    let keeping = writeUp.keeping
    var entry = entry(
      keeping.composition.report, id: ids.identifier(), project: project.id, madeAt: moment)
    entry.originals = [original.hash]
    let side = PrivateBoard(
      side: keeping.composition.privateSide, roster: keeping.roster, vocabulary: keeping.vocabulary,
      originals: [original])
    entry.privateSide = try sealed(PrivateCoding.bytes(of: side), of: entry.id, key)
    entry.isSealed = key != nil
    return entry
  }
}
