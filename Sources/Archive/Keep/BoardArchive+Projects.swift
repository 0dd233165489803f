extension BoardArchive {
  /// Makes a project.
  /// - Parameters:
  ///   - owner: whose plan its boards count for. Nil: nobody's.
  ///   - isSealed: encrypts the private side of its boards with the archive's key.
  ///   - once: what was made with this key is not made again; nil where it may be.
  /// - Throws: `.projectNameTaken`, `.projectLimit`, `.keyNeeded`; `.doneBefore` with the project's id, `.requestDiffers`.
  public func createProject(
    named name: ProjectName, owner: Account.ID?, isSealed: Bool = false, once: RequestKey? = nil, at moment: Moment
  ) async throws(ArchiveError) -> Project {
    let project = Project(id: ids.identifier(), name: name, owner: owner, isSealed: isSealed, madeAt: moment)
    var limit: Int?
    if let owner { limit = try await entitlements.limits(of: owner, at: moment).projects }
    var check: [UInt8]?
    if isSealed {
      guard let key else { throw .keyNeeded }
      check = try key.seal(Array("boardsnap".utf8), for: Self.checkPurpose(project))
    }
    try await store.create(project, limit: limit, once: once)
    if let check { try await store.setKeyCheck(check, of: project.id) }
    return project
  }

  /// Finds a project by its name, capitals or not, or by its id.
  /// - Parameter account: among those that it may read; nil for all.
  /// - Throws: `.noProject`.
  public func project(named text: String, readableBy account: Account.ID? = nil) async throws(ArchiveError) -> Project {
    let projects = try await store.projects(readableBy: account)
    let key: String?
    do { key = try ProjectName(text).key } catch { key = nil }
    guard let found = projects.first(where: { $0.name.key == key }) ?? projects.first(where: { $0.id.text == text })
    else { throw .noProject(text.filter { !$0.isNewline && $0 != "\0" }) }
    return found
  }
}
