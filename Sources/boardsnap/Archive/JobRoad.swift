import Archive
import Reports

/// From what waits in the archive to a board that is kept.
struct JobRoad {
  let open: OpenArchive
  let reader: SharedReader

  /// - Parameters:
  ///   - job: leased.
  ///   - listener: is told how far it is.
  /// - Throws: ``Failure``; then it waits again, or is set aside.
  func read(_ job: Job, listener: Progress.Listener? = nil) async throws -> ArchivedInput {
    guard let project = try await open.store.project(job.project) else {
      throw ArchiveError.noProject(job.project.text)
    }
    let input: KeptInput
    do {
      let handed = try await open.archive.handed(in: job)
      // As it is known now, and not when it was handed in.
      input = self.input(handed.originals, of: job, try InputSettings(handed.settings), listener)
        .knowing(try await open.archive.context(of: project))
    } catch {
      let failure = Failure.from(error) as? Failure ?? Failure(.defect, "\(error)")
      _ = try await open.store.fail(job.id, because: failure.sentence)
      throw failure
    }
    let archived = ArchivedInput(input, job, in: project, of: open)
    // Nobody waits for the report, so pictures are made at once.
    _ = try await archived.keep(InterruptibleWork { try await input.read(pictures: true) })
    return archived
  }

  /// Notes are handed in one file at a time, photos of a board together.
  private func input(
    _ originals: [Handed], of job: Job, _ settings: InputSettings, _ listener: Progress.Listener?
  ) -> KeptInput {
    let context = settings.context
    let rendering = Rendering(
      format: .markdown, side: .published, context: context, template: nil, browser: nil)
    if let notes = originals.first, notes.content == .notes {
      let name = ["text of \(job.id)", settings.ending].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ".")
      return .notes(NotesFile(path: Path(name), given: notes.bytes), WriteRoad(context: context, rendering: rendering))
    }
    let photos = originals.enumerated().map { index, original in
      PhotoFile(path: Path("photo \(index + 1) of \(job.id)"), given: original.bytes)
    }
    return .photos(photos, SnapRoad(context: context, rendering: rendering, reader: reader, listener: listener))
  }
}
