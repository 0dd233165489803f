/// Projects, and who may do what in them.
public protocol ProjectStore: Sendable {
  /// Its owner gets the role of one, and links to the owner's password are over.
  /// - Parameters:
  ///   - limit: how many projects its owner may have; nil is no limit.
  ///   - key: what was made with it is not made again; nil where it may be.
  /// - Throws: `.projectNameTaken`, `.projectLimit`, `.idTaken`; `.doneBefore` with the project's id, `.requestDiffers`.
  func create(_ project: Project, limit: Int?, once key: RequestKey?) async throws(ArchiveError)
  /// By name.
  /// - Parameter account: those that it may read; nil for all.
  func projects(readableBy account: Account.ID?) async throws(ArchiveError) -> [Project]
  func project(_ id: Project.ID) async throws(ArchiveError) -> Project?
  /// - Throws: `.noProject`, `.projectNameTaken`.
  func rename(_ project: Project.ID, to name: ProjectName) async throws(ArchiveError)
  func archive(_ project: Project.ID, _ isArchived: Bool) async throws(ArchiveError)
  /// - Parameter days: after how many the private side of its boards is purged; nil for never.
  func retain(_ project: Project.ID, privateDays days: Int?) async throws(ArchiveError)
  /// Links to the account's password are over where it gets a role: whoever has one got it without this project.
  /// - Parameter role: nil takes it away.
  func share(_ project: Project.ID, with account: Account.ID, as role: Role?) async throws(ArchiveError)
  func role(of account: Account.ID, in project: Project.ID) async throws(ArchiveError) -> Role?
  func members(of project: Project.ID) async throws(ArchiveError) -> [Account.ID: Role]
  /// What its team says of itself, and what is pinned.
  func context(of project: Project.ID) async throws(ArchiveError) -> StoredContext
  /// Puts it in the place of what is there.
  /// - Parameters:
  ///   - context: its revision is the one that it was changed from.
  ///   - isSealed: whether its bytes are encrypted.
  /// - Throws: `.contextChanged`, `.noProject`, `.sealedMeanwhile`; then nothing is changed.
  func setContext(_ context: StoredContext, isSealed: Bool, of project: Project.ID) async throws(ArchiveError)
  /// How many boards count for the plan that it counts for, over all projects of its owner, with what waits to be read.
  func boardCount(besides project: Project.ID) async throws(ArchiveError) -> Int
  /// What shows later that a key is the right one. Nil where the project is not sealed.
  func keyCheck(of project: Project.ID) async throws(ArchiveError) -> [UInt8]?
  /// Sets it for one that is made sealed.
  func setKeyCheck(_ bytes: [UInt8], of project: Project.ID) async throws(ArchiveError)
  /// Puts sealed bytes and files in the place of all that is private of a project, deleted boards and waiting snaps too:
  /// all or nothing.
  /// - Parameters:
  ///   - check: what shows later that a key is the right one.
  ///   - sealed: what to put in the place of one. What it throws undoes all.
  /// - Returns: files that nothing refers to any more.
  /// - Throws: `.noProject`, `.sealedAlready`.
  func seal(
    _ project: Project.ID, check: [UInt8],
    _ sealed: @escaping @Sendable (PrivateMatter) throws(ArchiveError) -> PrivateMatter
  ) async throws(ArchiveError) -> [PhotoHash]
  /// Copies of the archive that restores left, which have what is private of a project in plain text.
  func plainCopies(of project: Project.ID) async -> [String]
}
