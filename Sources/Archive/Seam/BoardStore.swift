import Reports

/// Boards, their two sides and what happened to them.
public protocol BoardStore: Sendable {
  /// - Parameters:
  ///   - job: what it was read from: done with it.
  ///   - limit: how many boards the project's owner may have; nil is no limit, and none is asked for where a job is given.
  /// - Throws: `.idTaken`, `.noProject`, `.projectArchived`, `.boardLimit`, `.leaseLost`, `.sealedMeanwhile`.
  func keep(_ entry: BoardEntry, finishing job: Job?, limit: Int?, on occasion: Occasion) async throws(ArchiveError)
  /// Takes in what comes from another archive, all or none. A board that is here already stays as it is, but gets the
  /// private side that it lacks, unless that was purged here.
  /// - Parameters:
  ///   - accounts: that it speaks of and that are not here.
  ///   - projects: to be made for it.
  ///   - limits: how many boards and projects the projects' owner may have.
  ///   - next: hands out the next boards; empty is the end. What it throws undoes all.
  /// - Returns: how many were added, or got what they lacked.
  /// - Throws: `.idTaken` where another board has an id; `.boardLimit`, `.projectLimit`,
  ///   `.projectNameTaken`.
  func bringIn(
    _ accounts: [Account], _ projects: [Project], limits: PlanLimits, on occasion: Occasion,
    _ next: @escaping @Sendable () throws(ArchiveError) -> [BoardEntry]
  ) async throws(ArchiveError) -> Int
  /// Newest first.
  func boards(_ filter: BoardFilter) async throws(ArchiveError) -> [BoardCard]
  /// At most ten, deleted ones too.
  func boards(startingWith prefix: String) async throws(ArchiveError) -> [BoardCard]
  /// What a list shows of a board, deleted ones too, without the cost of reading its report. Nil where there is none.
  func card(_ id: StoredBoard.ID) async throws(ArchiveError) -> BoardCard?
  /// Deleted ones too. Nil where there is none.
  func board(_ id: StoredBoard.ID) async throws(ArchiveError) -> StoredEntry?
  /// Nil where it was purged.
  /// - Throws: `.noBoard`.
  func privateSide(of id: StoredBoard.ID) async throws(ArchiveError) -> [UInt8]?
  /// Puts another report in a board's place. Its pictures stay, unless the entry says that they are to be made anew.
  /// - Parameters:
  ///   - seen: the revision that the writer was looking at.
  ///   - former: what becomes of reports that it had before.
  /// - Returns: files that nothing refers to any more.
  /// - Throws: `.changedSince`, `.noBoard`, `.boardDeleted`; `.projectArchived`, unless somebody is taken out.
  func revise(_ entry: BoardEntry, seen: Int, former: FormerReports, detail: String, on occasion: Occasion)
    async throws(ArchiveError) -> [PhotoHash]
  /// The highest number that an action of the board ever had; 0 where it had none.
  func highestAction(of id: StoredBoard.ID) async throws(ArchiveError) -> Int
  /// Into the bin.
  func delete(_ id: StoredBoard.ID, on occasion: Occasion) async throws(ArchiveError)
  /// It takes its own place again; where another board has come since, there must be room.
  /// - Parameter limit: as for `keep`.
  /// - Throws: `.boardNotDeleted`, `.boardLimit`.
  func undelete(_ id: StoredBoard.ID, limit: Int?, on occasion: Occasion) async throws(ArchiveError)
  /// Oldest first.
  func history(of id: StoredBoard.ID) async throws(ArchiveError) -> [Change]
  /// The boards whose pictures are still to be made, oldest first, those in the bin too.
  /// - Parameters:
  ///   - project: nil for all.
  ///   - over: only those whose private side is to be purged at this moment.
  func boardsWithoutPictures(in project: Project.ID?, over: Moment?) async throws(ArchiveError) -> [StoredBoard.ID]
  /// Gives a board the pictures that were due. Nothing happens where somebody else did meanwhile, or the board was
  /// changed: there may be more to hide.
  /// - Parameters:
  ///   - pictures: empty where none can be made.
  ///   - seen: the revision that they were made of.
  func put(_ pictures: [StoredPicture], of id: StoredBoard.ID, seen: Int) async throws(ArchiveError)
  /// Reports that were replaced, oldest first: nothing that was written is lost.
  func formerReports(of id: StoredBoard.ID) async throws(ArchiveError) -> [String]
  /// The revisions of those, oldest first. Reports that came from another archive have none of this one: they are below 1.
  func formerRevisions(of id: StoredBoard.ID) async throws(ArchiveError) -> [Int]
  /// Nil where no report of that revision was replaced.
  func formerReport(of id: StoredBoard.ID, at revision: Int) async throws(ArchiveError) -> String?
  /// Empties the bin, and purges private sides whose time is over; then nothing of either is in the store's files. A
  /// private side from which pictures are still to be made stays.
  /// - Parameters:
  ///   - binned: boards deleted before this moment go for good.
  ///   - now: what "over" means.
  /// - Returns: what was taken away.
  func purge(binnedBefore binned: Moment, now: Moment) async throws(ArchiveError) -> Purged
}

/// What becomes of the reports that a board had before.
public enum FormerReports: Sendable {
  /// The one that is replaced stays in the board's history.
  case kept
  /// Somebody is taken out of all of them: these are put in the place of those that were replaced before, oldest first,
  /// the one that is replaced now does not stay, and no index remembers its words.
  case rewritten([String])
}

/// Which boards to list.
public struct BoardFilter: Sendable, Hashable {
  /// Nil: all.
  public var projects: Set<Project.ID>?
  /// Of this kind only.
  public var kind: Report.Kind?
  /// Those in the bin instead of all others.
  public var isDeleted = false
  /// Only those that are published to every account at this moment.
  public var publishedAt: Moment?
  /// Those made before this one.
  public var after: StoredBoard.ID?
  /// How many at most.
  public var limit: Int

  /// - Parameters:
  ///   - projects: nil for all.
  ///   - after: goes on where an earlier list ended.
  public init(
    projects: Set<Project.ID>? = nil, kind: Report.Kind? = nil, isDeleted: Bool = false, after: StoredBoard.ID? = nil,
    limit: Int = 1000
  ) {
    self.projects = projects
    self.kind = kind
    self.isDeleted = isDeleted
    self.after = after
    self.limit = limit
  }
}

/// What a purge took away.
public struct Purged: Sendable, Hashable {
  /// Deleted boards whose time was over.
  public var boards = 0
  /// Private sides whose project's time was over.
  public var privateSides = 0
  /// Files that nothing refers to any more.
  public var photos: [PhotoHash] = []
  /// Boards whose private side had to stay, since their picture could not be made now, and why.
  public var waiting: [UnmadePicture] = []
  /// Snaps and drafts that wait to be read for longer than their project keeps private sides. Nobody has seen what they
  /// say, so they stay until somebody reads them or drops them.
  public var unread: [Job.ID] = []
  /// Copies beside the archive, made before a restore, that could not be purged.
  public var unpurgedCopies: [String] = []
  /// Sheets of sealed boards that lie there in plain text, since their editor died and no key was given.
  public var plainSheets: [String] = []
  /// Sheets that lie there in plain text, since their editor died and the archive lacks their board or their writer.
  public var homelessSheets: [String] = []
}
