import Archive

extension Failure {
  init(_ error: ArchiveError) {
    switch error {
    case .noHome, .noProject, .noAccount, .noBoard, .noAction, .noJob, .noToken, .noPhoto, .photoMissing,
      .noBackup, .noFormerReport:
      self.init(.noInput, error.description)
    case .homeIsNoFolder, .readOnly, .targetExists, .noTargetFolder, .targetWithinArchive:
      self.init(.cannotCreate, error.description)
    case .diskFull, .inputOutput: self.init(.inputOutput, error.description)
    case .severalBoards, .projectNameTaken, .accountNameTaken, .boardDeleted, .boardNotDeleted, .keyTooShort,
      .keyNeeded,
      .sealedAlready:
      self.init(.usage, error.description)
    case .newerVersion, .corrupt, .damagedIndex, .recordsLost, .notAnArchive, .wrongKey, .keyMissing,
      .privateSidePurged,
      .photoDamaged,
      .importRefused, .unsealedHere, .pictureWithheld:
      self.init(.badInput, error.description)
    case .busy, .changedSince, .contextChanged, .nothingToUndo, .unsettled, .unread, .publishedNow, .idTaken,
      .leaseLost, .boardLimit,
      .projectLimit,
      .projectArchived,
      .sealedMeanwhile, .doneBefore, .requestDiffers, .tokenLimit, .pictureNotMade:
      self.init(.unavailable, error.description)
    case .cancelled: self.init(.interrupted, error.description)
    case .unexpected: self.init(.defect, error.description)
    }
  }

  init(_ refusal: EditRefusal) { self.init(.badInput, refusal.description) }

  /// Whatever a verb of the archive threw.
  static func from(_ error: any Error) -> any Error {
    switch error {
    case let error as ArchiveError: Failure(error)
    case let refusal as EditRefusal: Failure(refusal)
    case let problem as ProjectName.Problem: Failure(.usage, problem.description)
    default: error
    }
  }
}

/// A command on the archive: what the archive says is wrong becomes a sentence and an exit status.
func archiving(_ work: () async throws -> Void) async throws {
  do { try await work() } catch { throw Failure.from(error) }
}
