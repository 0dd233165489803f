import Blameless
import Dispatch
import Reports
import Synchronization

/// What an import brought in.
public struct Imported: Sendable, Hashable {
  /// Those that were added, or got the private side that they lacked.
  public var boards = 0
  /// Those that were here already, and stayed as they were.
  public var known = 0
  /// Names of the projects that were made for it.
  public var projects: [String] = []
  /// Those of them that are sealed where they come from and not here, as nothing private and no key came with them.
  public var unsealed: [String] = []
}

extension BoardArchive {
  /// Brings in what ``export(to:project:_:)`` wrote, all or nothing. Boards that are here already stay as they are.
  ///
  /// Text that this archive wrote itself comes back as it was. All other text passes the editor once more, which changes
  /// nothing that an editor wrote.
  /// - Parameters:
  ///   - owner: of projects that are made for it.
  ///   - people: to know beside those that the export has.
  /// - Throws: `.importRefused`, `.boardLimit`, `.projectLimit`, `.keyMissing`, `.projectArchived`, `.diskFull`; then nothing of it stays.
  public func importFolder(
    _ folder: String, owner: Account.ID?, people: [Person] = [], vocabulary: Vocabulary = Vocabulary(),
    on occasion: Occasion
  ) async throws(ArchiveError) -> Imported {
    let manifest = try manifest(of: folder)
    let plan = try await plan(manifest, owner: owner, at: occasion.at)
    // It alone holds the lock of the photos: whoever takes photos away after a failure waits until it lets go.
    let feed = ImportFeed(
      folder: folder, lines: try FileLines(folder + "/boards.jsonl"), expected: manifest.boards, archive: self,
      plan: plan, people: people,
      vocabulary: vocabulary, lock: try await photos.adding())
    var limits = PlanLimits.none
    if let owner { limits = try await entitlements.limits(of: owner, at: occasion.at) }
    let added: Int
    do {
      added = try await store.bringIn(plan.accounts, plan.projects, limits: limits, on: occasion) {
        () throws(ArchiveError) in
        try feed.next()
      }
      for project in plan.projects {
        guard let check = plan.checks[project.id] else { continue }
        try await store.setKeyCheck(check, of: project.id)
      }
      for (project, exported) in manifest.contexts {
        if let place = plan.places[project] { try await bringIn(exported, to: place.project) }
      }
    } catch {
      feed.release()
      // Photos that came before what went wrong belong to nothing now.
      _ = try await sweep(feed.photos)
      if case .idTaken(let id) = error {
        throw .importRefused(file: folder, reason: "There is another board \(id) here.")
      }
      throw error
    }
    // Photos of boards that were here already, and want none of them, belong to nothing.
    feed.release()
    _ = try await sweep(feed.photos)
    return Imported(
      boards: added, known: feed.count - added, projects: plan.projects.map(\.name.description), unsealed: plan.unsealed
    )
  }

  private func manifest(of folder: String) throws(ArchiveError) -> ExportManifest {
    let file = folder + "/archive.json"
    guard let bytes = try DurableFile.read(file, doing: "reading \(file)") else {
      throw .importRefused(file: folder, reason: "It has no archive.json, so 'boardsnap export' did not make it.")
    }
    do { return try ExportManifest(reading: bytes) } catch {
      throw .importRefused(file: file, reason: error.sentence)
    }
  }

  /// Where things of an export go here.
  struct ImportPlan: Sendable {
    /// To be made.
    var projects: [Project] = []
    var accounts: [Account] = []
    /// Of each project of the export: the one here, and its key.
    var places: [Project.ID: (project: Project.ID, key: SealKey?)] = [:]
    var accountNames: [Account.ID: Account.ID] = [:]
    var checks: [Project.ID: [UInt8]] = [:]
    /// Names of those that are sealed where they come from and not here, as nothing private and no key came with them.
    var unsealed: [String] = []
  }

  private func plan(_ manifest: ExportManifest, owner: Account.ID?, at moment: Moment) async throws(ArchiveError)
    -> ImportPlan
  {
    var plan = ImportPlan()
    let here = try await store.projects(readableBy: nil)
    for project in manifest.projects {
      // It may have another name here by now.
      let mine = here.filter { $0.owner == owner }
      if let known = mine.first(where: { $0.id == project.id })
        ?? mine.first(where: { $0.name.key == project.name.key })
      {
        guard !known.isArchived else { throw .projectArchived(known.name.description) }
        guard known.isSealed || !project.isSealed || !manifest.isPrivate else {
          throw .unsealedHere(known.name.description)
        }
        // What is private alone wants the key.
        plan.places[project.id] = (known.id, manifest.isPrivate ? try await key(of: known) : nil)
        continue
      }
      let id = here.contains { $0.id == project.id } ? ids.identifier() : project.id
      var new = Project(
        id: id, name: project.name, owner: owner, isSealed: project.isSealed && (manifest.isPrivate || key != nil),
        madeAt: project.madeAt)
      if project.isSealed && !new.isSealed { plan.unsealed.append(project.name.description) }
      new.isArchived = project.isArchived
      new.privateDays = project.privateDays
      if new.isSealed {
        guard let key else { throw .keyMissing(project: new.name.description) }
        plan.checks[id] = try key.seal(Array("boardsnap".utf8), for: Self.checkPurpose(new))
      }
      plan.places[project.id] = (id, new.isSealed ? key : nil)
      plan.projects.append(new)
    }
    let accounts = try await store.accounts()
    for account in manifest.accounts {
      if let known = accounts.first(where: { $0.name == account.name }) {
        plan.accountNames[account.id] = known.id
      } else {
        let id = accounts.contains { $0.id == account.id } ? ids.identifier() : account.id
        plan.accountNames[account.id] = id
        plan.accounts.append(Account(id: id, name: account.name, madeAt: account.madeAt))
      }
    }
    return plan
  }
}
