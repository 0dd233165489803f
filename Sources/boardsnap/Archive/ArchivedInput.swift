import Archive
import Reports

/// A snap that the archive has: accepted when it is on disk, read after that.
final class ArchivedSnap {
  private let open: OpenArchive
  private let project: Project
  private let job: Job
  private let photos: [PhotoFile]
  private let road: SnapRoad
  private var kept: Kept?

  /// Takes the photos in.
  /// - Throws: ``Failure`` where the plan has no room: the photos are kept as a draft.
  convenience init(_ files: [PhotoFile], on road: SnapRoad, in project: Project, of open: OpenArchive, isReadNow: Bool)
    async throws
  {
    var photos: [PhotoFile] = []
    for file in files {
      var photo = file
      photo.given = try file.bytes()
      photos.append(photo)
    }
    let admitted = try await open.archive.admit(
      photos.map { Handed(.photo, $0.given ?? []) }, settings: SnapSettings(road.context).bytes, to: project,
      isReadNow: isReadNow, on: open.now)
    if admitted.state == .draft {
      let limit = try await open.archive.boardLimit(of: project, at: .now) ?? 0
      throw Failure(
        .unavailable,
        "\(ArchiveError.boardLimit(limit)) The photo is kept as a draft (\(admitted.job.id)): 'boardsnap resume' reads it then."
      )
    }
    if !isReadNow { StandardError.say("Kept to be read later (\(admitted.job.id)). 'boardsnap resume' reads it.") }
    self.init(photos, admitted.job, on: road, in: project, of: open)
  }

  /// One that waited.
  init(_ photos: [PhotoFile], _ job: Job, on road: SnapRoad, in project: Project, of open: OpenArchive) {
    self.photos = photos
    self.job = job
    self.road = road
    self.project = project
    self.open = open
  }

  /// Reads the board and keeps what it says.
  func read() async throws -> SnapRoad.Snapped {
    let (road, photos) = (road, photos)
    let read: SnapRoad.Read
    let report: [UInt8]
    do {
      read = try await Interruption.stops { () throws(Failure) in try road.read(photos, .wanted) }
      report = try road.rendered(read)
    } catch let failure as Failure {
      throw try await settled(failure)
    }
    try await archiving {
      kept = try await open.archive.keep(
        Keeping(
          composition: read.composition, pictures: read.pictures, roster: road.context.people,
          vocabulary: road.context.vocabulary), from: job, in: project, on: open.now)
      _ = try await open.archive.purge(at: .now)
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

  var id: StoredBoard.ID? { kept?.id }

  /// What becomes of a snap that was not read: what can never be read is not kept, all else waits.
  private func settled(_ failure: Failure) async throws -> Failure {
    switch failure.status {
    case .badInput, .noInput:
      let state = try await open.store.fail(job.id, because: failure.sentence)
      if state == .waiting, job.attempts <= 1 {
        // The first try: whoever handed it in is told, and has the file.
        let freed = try await open.store.drop(job.id)
        _ = try await open.archive.sweep(freed)
      }
      return failure
    case .ok, .findings, .unchecked, .usage, .unavailable, .cannotCreate, .interrupted, .defect, .inputOutput, .named:
      if failure.status == .defect {
        _ = try await open.store.fail(job.id, because: failure.sentence)
      } else {
        try await open.store.release(job.id)
      }
      let sentence = failure == .stopped ? "Stopped." : failure.sentence
      return Failure(failure.status, "\(sentence) The photo is kept: 'boardsnap resume' reads it.")
    }
  }
}
