/// The archive as everybody uses it: what is kept, with its photos beside it and the private side sealed where the
/// project wants that. Above the stores, below the command line and the service.
public struct BoardArchive: Sendable {
  /// Where records are. Everything that asks nothing of photos and seals is asked of it directly.
  public let store: any ArchiveStore
  /// The files beside the records.
  public let photos: PhotoFolder
  /// Where it is known what an account may do.
  public let entitlements: any Entitlements
  let key: SealKey?
  let painter: (any PicturePainter)?
  let ids: IDSource
  let seal: ReportSeal

  /// For how many days a deleted board can be brought back.
  public static let binDays = 30

  /// - Parameters:
  ///   - photos: the folder of the files beside the records.
  ///   - key: opens the private side of sealed projects. Nil where nobody gave one.
  ///   - painter: makes the pictures that are due. Nil where nobody is to see any.
  public init(
    store: any ArchiveStore, photos: PhotoFolder, key: SealKey? = nil, painter: (any PicturePainter)? = nil,
    entitlements: (any Entitlements)? = nil,
    ids: IDSource = .system
  ) async throws(ArchiveError) {
    self.store = store
    self.photos = photos
    self.key = key
    self.painter = painter
    self.entitlements = entitlements ?? OperatorEntitlements(accounts: store)
    self.ids = ids
    seal = ReportSeal(secret: try await store.secret())
  }

  /// How many boards a project's owner may have. Nil: no limit.
  public func boardLimit(of project: Project, at moment: Moment) async throws(ArchiveError) -> Int? {
    guard let owner = project.owner else { return nil }
    return try await entitlements.limits(of: owner, at: moment).boards
  }

  /// The key of a sealed project, once it is shown to be the right one. Nil where the project is not sealed.
  /// - Throws: `.keyMissing`, `.wrongKey`.
  func key(of project: Project) async throws(ArchiveError) -> SealKey? {
    guard project.isSealed else { return nil }
    guard let key else { throw .keyMissing(project: project.name.description) }
    guard let check = try await store.keyCheck(of: project.id), key.open(check, for: Self.checkPurpose(project)) != nil
    else { throw .wrongKey(project: project.name.description) }
    return key
  }

  static func checkPurpose(_ project: Project) -> String { "project \(project.id)" }

  func project(_ id: Project.ID) async throws(ArchiveError) -> Project {
    guard let project = try await store.project(id) else { throw .noProject(id.text) }
    return project
  }
}
