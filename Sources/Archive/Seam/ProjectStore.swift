/// Projects, and who may do what in them.
public protocol ProjectStore: Sendable {
  /// Its owner gets the role of one.
  /// - Parameter limit: how many projects its owner may have; nil is no limit.
  /// - Throws: `.projectNameTaken`, `.projectLimit`, `.idTaken`.
  func create(_ project: Project, limit: Int?) async throws(ArchiveError)
  /// By name.
  /// - Parameter account: those that it may read; nil for all.
  func projects(readableBy account: Account.ID?) async throws(ArchiveError) -> [Project]
  func project(_ id: Project.ID) async throws(ArchiveError) -> Project?
  /// - Throws: `.noProject`, `.projectNameTaken`.
  func rename(_ project: Project.ID, to name: ProjectName) async throws(ArchiveError)
  func archive(_ project: Project.ID, _ isArchived: Bool) async throws(ArchiveError)
  /// - Parameter days: after how many the private side of its boards is purged; nil for never.
  func retain(_ project: Project.ID, privateDays days: Int?) async throws(ArchiveError)
  /// - Parameter role: nil takes it away.
  func share(_ project: Project.ID, with account: Account.ID, as role: Role?) async throws(ArchiveError)
  func role(of account: Account.ID, in project: Project.ID) async throws(ArchiveError) -> Role?
  func members(of project: Project.ID) async throws(ArchiveError) -> [Account.ID: Role]
  /// What shows later that a key is the right one. Nil where the project is not sealed.
  func keyCheck(of project: Project.ID) async throws(ArchiveError) -> [UInt8]?
  func setKeyCheck(_ bytes: [UInt8], of project: Project.ID) async throws(ArchiveError)
}
