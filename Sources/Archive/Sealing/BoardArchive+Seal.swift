extension BoardArchive {
  /// Encrypts the private side of a project that was not sealed: its boards, the bin's too, what waits, and its context. Nothing of it
  /// can be read in the archive's own files afterwards without the key.
  /// - Returns: what is in plain text still: copies that restores left, and sheets whose board or writer is not here.
  /// - Throws: `.keyNeeded`, `.sealedAlready`, `.photoMissing`, `.diskFull`; then all is as it was.
  public func seal(_ project: Project) async throws(ArchiveError) -> [String] {
    guard let key else { throw .keyNeeded }
    // Whoever has no key sees pictures all the same. One that can't be made now wants the key later.
    _ = try await makePictures(in: project)
    let sheets = try await takeInSheets()
    eraseHomeLeftovers()
    let check = try key.seal(Array("boardsnap".utf8), for: Self.checkPurpose(project))
    let freed: [PhotoHash]
    do {
      let lock = try await photos.adding()
      freed = try await store.seal(project.id, check: check) { matter throws(ArchiveError) in
        try self.sealed(matter, key, lock)
      }
    } catch {
      // What was sealed already belongs to nothing.
      _ = try await sweep(photos.contents().photos)
      throw error
    }
    _ = try await sweep(freed)
    return await store.plainCopies(of: project.id) + sheets.homeless
  }

  private func sealed(_ matter: PrivateMatter, _ key: SealKey, _ lock: FileLock) throws(ArchiveError) -> PrivateMatter {
    var matter = matter
    var places: [PhotoHash: PhotoHash] = [:]
    for hash in Set(matter.files) {
      places[hash] = try photos.put(key.seal(photos.bytes(of: hash), for: Self.originalPurpose), lock)
    }
    matter.files = matter.files.map { places[$0] ?? $0 }
    switch matter.owner {
    case .job: matter.bytes = try key.seal(matter.bytes, for: Self.settingsPurpose)
    case .sheet(let id, let account): matter.bytes = try key.seal(matter.bytes, for: Self.sheetPurpose(id, account))
    case .context(let id): matter.bytes = try key.seal(matter.bytes, for: Self.contextPurpose(id))
    case .board(let id):
      guard var board = PrivateCoding.board(from: matter.bytes) else {
        throw .unexpected(doing: "reading the private side of board \(id)", reason: "it is damaged")
      }
      for index in board.originals.indices {
        board.originals[index].hash = places[board.originals[index].hash] ?? board.originals[index].hash
      }
      matter.bytes = try sealed(PrivateCoding.bytes(of: board), of: id, key)
    }
    return matter
  }
}
