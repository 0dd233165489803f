import JSONText
import Reports

/// What a look at everything found.
public struct Verified: Sendable, Hashable {
  /// How many were looked at.
  public var boards = 0
  /// How many were looked at.
  public var photos = 0
  /// Private sides that are sealed, and for which there was no key: they were not looked into.
  public var unopened = 0
  /// Each a sentence. Empty is well.
  public var problems: [String] = []
  /// What was put right.
  public var repaired: [String] = []
}

extension BoardArchive {
  /// Checks every page, reference and hash.
  /// - Parameter repairs: takes away files that nothing refers to, and mends indexes. Nothing that a board needs is touched.
  public func verify(repairs: Bool) async throws(ArchiveError) -> Verified {
    var verified = Verified()
    verified.problems = try await store.check(repairs: repairs)
    try await verifyReports(&verified)
    try await verifyContexts(&verified)
    try await verifyPhotos(&verified)
    try await sweep(&verified, repairs: repairs)
    return verified
  }

  private func verifyReports(_ verified: inout Verified) async throws(ArchiveError) {
    for isDeleted in [false, true] {
      var filter = BoardFilter(limit: 500)
      filter.isDeleted = isDeleted
      while true {
        let page = try await store.boards(filter)
        guard let last = page.last else { break }
        filter.after = last.id
        for card in page {
          if Task.isCancelled { throw .cancelled }
          guard let entry = try await store.board(card.id) else { continue }
          verified.boards += 1
          if !seal.holds(entry.seal, for: entry.report) {
            verified.problems.append(
              "board \(card.id) was not written by this archive: it is checked for names each time it is shown")
          }
          await verifyPrivateSide(card, &verified)
          do { _ = try await report(of: entry) } catch { verified.problems.append("board \(card.id): \(error)") }
        }
      }
    }
  }

  private func verifyPrivateSide(_ card: BoardCard, _ verified: inout Verified) async {
    guard card.hasPrivateSide else { return }
    do { _ = try await privateBoard(card) } catch .keyMissing, .wrongKey {
      verified.unopened += 1
    } catch {
      verified.problems.append("the private side of board \(card.id) can't be read: \(error)")
    }
  }

  private func verifyContexts(_ verified: inout Verified) async throws(ArchiveError) {
    for project in try await store.projects(readableBy: nil) {
      do { _ = try await context(of: project) } catch .keyMissing, .wrongKey {
        verified.unopened += 1
      } catch {
        verified.problems.append("the context of project \(project.id) can't be read: \(error)")
      }
    }
  }

  private func verifyPhotos(_ verified: inout Verified) async throws(ArchiveError) {
    for (hash, board) in try await store.references() {
      if Task.isCancelled { throw .cancelled }
      verified.photos += 1
      let owner = board.map { "board \($0)" } ?? "a snap that waits"
      do {
        _ = try photos.bytes(of: hash)
      } catch .photoMissing {
        verified.problems.append("a photo of \(owner) is missing: \(photos.place(of: hash))")
      } catch .photoDamaged {
        verified.problems.append("a photo of \(owner) is damaged: \(photos.place(of: hash))")
      }
    }
  }

  private func sweep(_ verified: inout Verified, repairs: Bool) async throws(ArchiveError) {
    try await sweepHome(&verified, repairs: repairs)
    let contents = photos.contents()
    let orphans = try await store.unreferenced(contents.photos)
    if !orphans.isEmpty, !damagedArchives().isEmpty {
      // Nobody can read there whose they are.
      verified.problems.append(
        "photos that may be of an archive that was set aside, damaged: \(orphans.count). They stay as long as it is beside "
          + "this one (\(damagedArchives().joined(separator: ", ")))")
    } else if !orphans.isEmpty {
      if repairs {
        let gone = try await photos.sweep(orphans, unreferenced: store.unreferenced)
        if !gone.isEmpty { verified.repaired.append("photos taken away, to which nothing refers: \(gone.count)") }
      } else {
        verified.problems.append("photos that belong to nothing: \(orphans.count). '--repair' takes them away")
      }
    }
    if !contents.leftovers.isEmpty {
      if repairs {
        try await photos.removeLeftovers(contents.leftovers)
        verified.repaired.append("files taken away, which a crash left half written: \(contents.leftovers.count)")
      } else {
        verified.problems.append("files left half written: \(contents.leftovers.count). '--repair' takes them away")
      }
    }
  }

  private func sweepHome(_ verified: inout Verified, repairs: Bool) async throws(ArchiveError) {
    let sheets = leftSheets.all()
    if !sheets.isEmpty, repairs {
      let taken = try await takeInSheets()
      if taken.count > 0 {
        verified.repaired.append("sheets taken into the archive, on which somebody wrote: \(taken.count)")
      }
      verified.problems += taken.plain.map { "a sheet of a sealed board is in plain text, and no key was given: \($0)" }
      verified.problems += taken.homeless.map {
        "a sheet stays in plain text, as its board or its writer is not in the archive now, perhaps since a restore: \($0)"
      }
    } else if !sheets.isEmpty {
      verified.problems.append(
        "sheets in plain text, whose editor died: \(sheets.count). '--repair' takes them into the archive, where it has "
          + "their boards and writers")
    }
    let leftovers = homeLeftovers()
    if !leftovers.isEmpty, repairs {
      eraseHomeLeftovers()
      verified.repaired.append("files taken away, which a restore or an edit left half written: \(leftovers.count)")
    } else if !leftovers.isEmpty {
      verified.problems.append("files left half written in the home: \(leftovers.count). '--repair' takes them away")
    }
  }

  /// Empties the bin and purges what its project no longer wants to keep; the photos go too.
  public func purge(at moment: Moment) async throws(ArchiveError) -> Purged {
    let waiting = try await makePictures(beforePurgeAt: moment)
    let sheets = try await takeInSheets()
    var binned: [StoredBoard.ID] = []
    for sheet in leftSheets.all() where try await store.card(sheet.board)?.deletedAt != nil {
      binned.append(sheet.board)
    }
    eraseHomeLeftovers()
    var purged = try await store.purge(binnedBefore: moment.adding(days: -Self.binDays), now: moment)
    purged.waiting = waiting
    var gone: [StoredBoard.ID] = []
    for board in binned where try await store.board(board) == nil { gone.append(board) }
    try await eraseSheets(of: gone, homelessBefore: moment.adding(days: -Self.binDays))
    purged.plainSheets = sheets.plain
    purged.homelessSheets = sheets.homeless
    // With those of whoever died before it was done.
    purged.photos = try await sweep(Array(Set(purged.photos + store.freed())))
    try await photos.removeLeftovers(photos.contents().leftovers)
    return purged
  }

  /// Takes away those of the files given that nothing refers to.
  /// - Returns: which they were.
  public func sweep(_ candidates: [PhotoHash]) async throws(ArchiveError) -> [PhotoHash] {
    let gone = try await photos.sweep(candidates, unreferenced: store.unreferenced)
    try await store.settle(freed: candidates)
    return gone
  }
}
