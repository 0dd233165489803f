/// What was handed in and is not read yet: accepted means that it is on disk.
public protocol QueueStore: Sendable {
  /// Where the plan has no room it is kept all the same, as a draft.
  /// - Parameters:
  ///   - job: waiting, or leased to the one who hands it in.
  ///   - isSealed: whether its files and settings are encrypted.
  ///   - limit: how many boards the project's owner may have, what waits counted; nil is no limit.
  ///   - key: what was taken in with it is not taken in again; nil where it may be.
  /// - Returns: how it was kept.
  /// - Throws: `.noProject`, `.projectArchived`, `.idTaken`, `.sealedMeanwhile`; `.doneBefore` with the job's id,
  ///   `.requestDiffers`.
  func admit(_ job: Job, isSealed: Bool, limit: Int?, once key: RequestKey?) async throws(ArchiveError) -> Job.State
  /// The oldest that waits or whose lease ended. Nil where none does.
  /// - Parameter tried: left out, as those that failed a moment ago.
  func lease(now: Moment, until: Moment, except tried: Set<Job.ID>) async throws(ArchiveError) -> Job?
  /// - Throws: `.leaseLost` where another has it now.
  func extend(_ job: Job.ID, held until: Moment, to later: Moment) async throws(ArchiveError)
  /// It waits again, or is set aside after the last try.
  /// - Returns: which of the two.
  func fail(_ job: Job.ID, because reason: String) async throws(ArchiveError) -> Job.State
  /// Gives it back untried, as when a reader is stopped.
  func release(_ job: Job.ID) async throws(ArchiveError)
  /// Nil where it is not, or no longer, in the queue.
  func job(_ id: Job.ID) async throws(ArchiveError) -> Job?
  /// Oldest first.
  func jobs() async throws(ArchiveError) -> [Job]
  /// The first of those in some projects, and how many there are.
  func waitingSnaps(in projects: Set<Project.ID>, limit: Int) async throws(ArchiveError) -> WaitingSnaps
  /// What was made of one. Nil where it is none that was read, or its board is gone.
  func board(readFrom job: Job.ID) async throws(ArchiveError) -> StoredBoard.ID?
  /// From the beginning: what was set aside, or a draft that there is room for now.
  /// - Throws: `.noJob`, `.boardLimit`.
  func retry(_ job: Job.ID, limit: Int?) async throws(ArchiveError)
  /// It is gone for good: from copies that restores left, too.
  /// - Returns: files that nothing refers to any more.
  func drop(_ job: Job.ID) async throws(ArchiveError) -> [PhotoHash]
}

extension QueueStore {
  /// The oldest that waits or whose lease ended. Nil where none does.
  public func lease(now: Moment, until: Moment) async throws(ArchiveError) -> Job? {
    try await lease(now: now, until: until, except: [])
  }
}
