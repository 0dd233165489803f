import Glibc
import JSONText
import Reports

/// What an export wrote.
public struct Exported: Sendable, Hashable {
  /// One line of `boards.jsonl` each.
  public var boards = 0
  /// Files that were written.
  public var photos = 0
  /// Photos that the archive itself lacks, or has damaged: the boards say so, and are whole but for them.
  public var lacking = 0
  /// Boards that went without their picture, since it could not be made now, and why.
  public var unpictured: [UnmadePicture] = []
  /// Snaps and drafts that wait to be read: they are no boards yet, and are not in it.
  public var waiting = 0
}

extension BoardArchive {
  /// Which side of the boards an export has.
  public enum Side: Sendable { case published, everything }

  /// Writes boards into a folder: Markdown to read, JSON lines and photos to bring back with ``importFolder``.
  ///
  /// Published: reports, pictures with names painted over, and the actions' states. Everything: photos as taken, names,
  /// history and the bin too, readable only by the owner of the files, and not encrypted.
  /// - Parameter project: nil for all.
  /// - Throws: `.targetExists`, `.targetWithinArchive`, `.diskFull`, `.readOnly`, `.keyMissing`; then nothing is left there.
  public func export(to folder: String, project: Project?, _ side: Side) async throws(ArchiveError) -> Exported {
    guard !DurableFile.exists(folder) || DurableFile.isFolder(folder) && DurableFile.names(in: folder).isEmpty else {
      throw .targetExists(path: folder)
    }
    guard !photos.contains(folder) else { throw .targetWithinArchive(path: folder) }
    let temporary = "\(folder).new-\(getpid())"
    do {
      let exported = try await write(to: temporary, project, side)
      // An empty folder of that name gives way.
      try DurableFile.move(temporary, to: folder, doing: "exporting")
      return exported
    } catch {
      DurableFile.removeFolder(temporary)
      throw error
    }
  }

  private func write(to folder: String, _ only: Project?, _ side: Side) async throws(ArchiveError) -> Exported {
    try DurableFile.makeFolder(folder)
    for name in ["reports", "photos"] { try DurableFile.makeFolder("\(folder)/\(name)") }
    if side == .everything { try DurableFile.makeFolder("\(folder)/originals") }
    var projects = try await store.projects(readableBy: nil)
    if let only { projects = [only] }
    var manifest = ExportManifest(
      isPrivate: side == .everything, projects: projects.sorted { $0.id < $1.id },
      accounts: side == .everything ? try await store.accounts().sorted { $0.id < $1.id } : [])
    for project in projects { manifest.contexts[project.id] = try await exported(project, side) }
    let lines = try AppendedFile("\(folder)/boards.jsonl", mode: side == .everything ? 0o600 : 0o644)
    var exported = Exported()
    for isDeleted in side == .everything ? [false, true] : [false] {
      var filter = BoardFilter(projects: Set(projects.map(\.id)), limit: 200)
      filter.isDeleted = isDeleted
      while true {
        let page = try await store.boards(filter)
        guard let last = page.last else { break }
        filter.after = last.id
        for card in page {
          if Task.isCancelled { throw .cancelled }
          try await write(card, to: folder, lines, side, &exported)
        }
      }
    }
    try lines.finish()
    manifest.boards = exported.boards
    try DurableFile.write(Array(manifest.text.utf8), to: "\(folder)/archive.json", doing: "exporting")
    let places = Set(projects.map(\.id))
    exported.waiting = try await store.jobs().count { places.contains($0.project) }
    return exported
  }

  private func write(
    _ card: BoardCard, to folder: String, _ lines: AppendedFile, _ side: Side, _ exported: inout Exported
  ) async throws(ArchiveError) {
    guard var entry = try await store.board(card.id) else {
      // Purged since it was listed; or a damaged index hides it, and an export without it would look whole.
      guard try await store.check(repairs: false).isEmpty else { throw .damagedIndex(card.id) }
      return
    }
    if entry.isPictureDue {
      do { try await makePictures(of: card.id) } catch {
        switch error {
        case .pictureWithheld: break  // its report is whole without
        case .photoMissing, .photoDamaged: exported.lacking += 1
        case .pictureNotMade, .keyMissing, .wrongKey:
          exported.unpictured.append(UnmadePicture(board: card.id, reason: error))
        default: throw error
        }
      }
      entry = try await store.board(card.id) ?? entry
    }
    let report = try await report(of: entry)
    // What was not written by this archive leaves it as it is shown: checked.
    let isOurs = seal.holds(entry.seal, for: entry.report)
    let text = isOurs ? entry.report : StoredReport.write(report)
    let value: JSONValue
    do { value = try JSONReader.value(of: Array(text.utf8)) } catch {
      throw .unexpected(doing: "exporting board \(card.id)", reason: "\(error)")
    }
    var line = ExportLine(
      id: card.id, project: card.project, madeAt: card.madeAt, revision: card.revision, report: value,
      seal: seal.seal(of: text), pictures: entry.pictures, actions: entry.actions)
    line.isPictureDue = side == .everything && entry.isPictureDue
    for picture in entry.pictures {
      let isThere = try copy(to: "\(folder)/photos/\(picture.hash).jpg", &exported) { () throws(ArchiveError) in
        try photos.bytes(of: picture.hash)
      }
      if !isThere { line.lacking.append(picture.hash) }
    }
    if side == .everything { line.secrets = try await secrets(card, to: folder, &line.lacking, &exported) }
    try lines.add(line.text)
    if card.deletedAt == nil {
      let place = "\(folder)/reports/\(card.project)"
      if !DurableFile.exists(place) { try DurableFile.makeFolder(place) }
      let markdown = MarkdownReport.render(try await asItIs(report, entry), privateSide: nil)
      // An id is in the name and no title: a title may be anything.
      let file = try AppendedFile("\(place)/\(card.date ?? card.madeAt.date)-\(card.id).md", mode: 0o644)
      try file.add(markdown)
      try file.finish()
    }
    exported.boards += 1
  }

  private func secrets(
    _ card: BoardCard, to folder: String, _ lacking: inout [PhotoHash], _ exported: inout Exported
  ) async throws(ArchiveError) -> ExportLine.Secrets {
    var board = card.hasPrivateSide ? try await privateBoard(card) : nil
    // Reports that were replaced have other revisions where they are imported.
    board?.past = []
    let key = try await key(of: try await project(card.project))
    for index in board?.originals.indices ?? 0..<0 {
      guard let original = board?.originals[index] else { continue }
      do {
        let bytes = try opened(photos.bytes(of: original.hash), original.hash, key)
        let hash = PhotoHash(of: bytes)
        board?.originals[index].hash = hash
        _ = try copy(to: "\(folder)/originals/\(hash)", &exported) { bytes }
      } catch .photoMissing, .photoDamaged {
        lacking.append(original.hash)
        exported.lacking += 1
      }
    }
    return ExportLine.Secrets(
      board: board, deletedAt: card.deletedAt, changes: try await store.history(of: card.id),
      formerReports: try await store.formerReports(of: card.id))
  }

  /// - Returns: whether the archive has it whole.
  private func copy(
    to file: String, _ exported: inout Exported, _ bytes: () throws(ArchiveError) -> [UInt8]
  ) throws(ArchiveError) -> Bool {
    if DurableFile.exists(file) { return true }
    do {
      try DurableFile.write(bytes(), to: file, doing: "exporting")
      exported.photos += 1
      return true
    } catch .photoMissing, .photoDamaged {
      exported.lacking += 1
      return false
    }
  }
}
