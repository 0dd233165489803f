import Archive
import Reports

/// Photos or notes that the archive has, and how they are read: accepted when they are on disk, kept as a report after that.
final class ArchivedInput {
  private let open: OpenArchive
  private let project: Project
  private let job: Job
  private let input: KeptInput
  /// Whether this run handed it in: then whoever did is told what is wrong with it, and has the file.
  private let isNew: Bool
  private(set) var kept: Kept?

  /// Takes it in.
  /// - Throws: ``Failure`` where the plan has no room: it is kept as a draft.
  convenience init(
    _ input: KeptInput, in project: Project, of open: OpenArchive, isReadNow: Bool
  ) async throws {
    let admitted = try await open.archive.admit(
      try input.handed(), settings: input.settings.bytes, to: project, isReadNow: isReadNow, on: open.now)
    if admitted.state == .draft {
      let limit = try await open.archive.boardLimit(of: project, at: .now) ?? 0
      throw Failure(
        .unavailable,
        "\(ArchiveError.boardLimit(limit)) The \(input.noun) kept as a draft (\(admitted.job.id)): "
          + "'boardsnap resume' goes on then.")
    }
    if !isReadNow { StandardError.say("Kept to be read later (\(admitted.job.id)). 'boardsnap resume' reads it.") }
    self.init(input, admitted.job, isNew: true, in: project, of: open)
  }

  /// - Parameter isNew: not one that waited.
  init(_ input: KeptInput, _ job: Job, isNew: Bool = false, in project: Project, of open: OpenArchive) {
    self.input = input
    self.isNew = isNew
    self.job = job
    self.project = project
    self.open = open
  }

  /// Keeps what the board says, once it is read.
  func keep(_ reading: InterruptibleWork<Reading>) async throws -> SnapRoad.Snapped {
    let hold = LeaseHold(job, in: open.store)
    let read: Reading
    let report: [UInt8]
    do {
      read = try await reading.value()
      report = try input.rendered(read)
    } catch {
      await hold.end()
      guard let failure = error as? Failure else { throw error }
      throw try await settled(failure)
    }
    let held = await hold.end()
    do {
      try await archiving {
        kept = try await open.archive.keep(
          Keeping(
            composition: read.composition, pictures: read.pictures, roster: input.context.people,
            vocabulary: input.context.vocabulary), from: held, in: project, on: open.now)
      }
    } catch let failure as Failure {
      // It is in the archive already, and would be there twice if it were handed in again.
      throw Failure(
        failure.status,
        "\(failure.sentence) The \(input.noun) in the archive already (\(job.id)): 'boardsnap resume \(job.id)' goes on with it."
      )
    }
    try await archiving {
      // Those who have no key see pictures all the same.
      if project.isSealed { try await open.archive.makePictures(in: project).tell() }
      try await open.archive.purge(at: .now).tellWhatStays()
    }
    return SnapRoad.Snapped(report: report, isWithoutText: read.isWithoutText)
  }

  /// Says under which id it is kept, and what came of it.
  /// - Parameter isOutputFree: the report went elsewhere, so the id may go to standard output alone.
  func tell(isOutputFree: Bool) async throws {
    guard let kept else { return }
    if isOutputFree { try StandardOutput.write("\(kept.id)\n") }
    StandardError.say("Kept as \(kept.id) in \(project.name).")
    for proposal in kept.proposals {
      StandardError.say("This board shows another state for action \(proposal): 'boardsnap actions' shows it.")
    }
    try await archiving {
      let matches = try await open.archive.matches(of: try await open.archive.board(kept.id), in: nil)
      for match in matches {
        StandardError.say(
          "Happened before: \"\(match.text)\" is like \"\(match.earlier.text)\" of board \(match.earlier.board), \(match.earlier.date)."
        )
      }
    }
  }

  /// What becomes of what was not read: what can never be read is not kept, all else waits.
  private func settled(_ failure: Failure) async throws -> Failure {
    switch failure.status {
    case .badInput, .noInput, .named:
      if isNew {
        let freed = try await open.store.drop(job.id)
        _ = try await open.archive.sweep(freed)
      } else {
        _ = try await open.store.fail(job.id, because: failure.sentence)
      }
      return failure
    case .ok, .findings, .unchecked, .usage, .unavailable, .cannotCreate, .interrupted, .defect, .inputOutput:
      if failure.status == .defect {
        _ = try await open.store.fail(job.id, because: failure.sentence)
      } else {
        try await open.store.release(job.id)
      }
      let sentence = failure == .stopped ? "Stopped." : failure.sentence
      return Failure(failure.status, "\(sentence) The \(input.noun) kept: 'boardsnap resume' goes on.")
    }
  }
}
