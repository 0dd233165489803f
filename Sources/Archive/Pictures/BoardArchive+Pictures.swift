import Reports

extension BoardArchive {
  /// The pictures of a board, to be shown. Those that are still due are made now, and kept.
  /// - Throws: `.photoMissing`, `.photoDamaged`, `.pictureNotMade`, `.keyMissing`; once `.pictureWithheld`: from then on
  ///   the board has none.
  public func pictures(of board: StoredBoard) async throws(ArchiveError) -> [BoardPicture] {
    var stored = board.pictures
    if board.isPictureDue {
      try await makePictures(of: board.id)
      stored = try await store.board(board.id)?.pictures ?? []
    }
    var pictures: [BoardPicture] = []
    for picture in stored {
      pictures.append(
        BoardPicture(
          jpeg: try photos.bytes(of: picture.hash), width: picture.width, height: picture.height,
          straightening: picture.straightening))
    }
    return pictures
  }

  /// Makes all pictures that are due.
  /// - Parameter project: nil for all.
  /// - Returns: what could not be made, and why.
  public func makePictures(in project: Project? = nil) async throws(ArchiveError) -> [UnmadePicture] {
    try await makePictures(of: store.boardsWithoutPictures(in: project?.id, over: nil))
  }

  /// Makes the pictures for which there will be no photo after a purge.
  func makePictures(beforePurgeAt moment: Moment) async throws(ArchiveError) -> [UnmadePicture] {
    var waiting: [UnmadePicture] = []
    for problem in try await makePictures(of: store.boardsWithoutPictures(in: nil, over: moment)) {
      switch problem.reason {
      case .photoMissing, .photoDamaged:
        // There is nothing to make one from, and there never will be.
        if let card = try await store.card(problem.board) {
          try await store.put([], of: problem.board, seen: card.revision)
        }
      default: waiting.append(problem)
      }
    }
    return waiting
  }

  private func makePictures(of boards: [StoredBoard.ID]) async throws(ArchiveError) -> [UnmadePicture] {
    var waiting: [UnmadePicture] = []
    for id in boards {
      if Task.isCancelled { throw .cancelled }
      do { try await makePictures(of: id) } catch .pictureWithheld { continue } catch {
        waiting.append(UnmadePicture(board: id, reason: error))
      }
    }
    return waiting
  }

  /// Makes the pictures of a board from its photos.
  /// - Throws: `.pictureWithheld` where none can ever be made: the board has none from then on.
  func makePictures(of id: StoredBoard.ID) async throws(ArchiveError) {
    let board = try await board(id, evenDeleted: true)
    let secrets = try await privateBoard(board.card)
    var taken: [[UInt8]] = []
    for original in secrets.originals { taken.append(try await self.original(original, of: board.card)) }
    let made: [BoardPicture]
    do throws(PictureProblem) {
      guard let painter else { throw PictureProblem("Nothing is there to make it with.", isFinal: false) }
      made = try await painter.pictures(of: taken, for: board.report, hiding: secrets.side)
    } catch {
      guard error.isFinal else { throw .pictureNotMade(id, reason: error.reason) }
      try await store.put([], of: id, seen: board.card.revision)
      throw .pictureWithheld(id, reason: error.reason)
    }
    let lock = try await photos.adding()
    defer { withExtendedLifetime(lock) {} }
    var pictures: [StoredPicture] = []
    for picture in made { pictures.append(try stored(picture, lock)) }
    try await store.put(pictures, of: id, seen: board.card.revision)
  }

  /// Puts a picture beside the records.
  func stored(_ picture: BoardPicture, _ lock: FileLock) throws(ArchiveError) -> StoredPicture {
    StoredPicture(
      hash: try photos.put(picture.jpeg, lock), width: picture.width, height: picture.height,
      straightening: picture.straightening)
  }
}
