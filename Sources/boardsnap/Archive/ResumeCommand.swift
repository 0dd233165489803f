import Archive
import ArgumentParser
import BoardReading

struct ResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Reads what waits: photos taken with --later, photos and notes that were broken off, and drafts.",
    discussion: """
      'boardsnap boards' lists what waits. What was set aside after three tries is tried again by its id. Pictures of boards \
      that nobody has looked at yet are made too.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "Only this one, though it was set aside.") var id: String?
  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      var others: Set<Job.ID> = []
      if let id {
        let job = try await open.job(startingWith: id)
        others = Set(try await open.store.jobs().map(\.id)).subtracting([job.id])
        try await retry(job, open)
      } else {
        for job in try await open.store.jobs() where job.state == .draft {
          // One that there is still no room for goes on waiting.
          do { try await retry(job, open) } catch ArchiveError.boardLimit { continue }
        }
      }
      let reader = SharedReader(threads: threads ?? Processor.count)
      var failures: [Failure] = []
      var seen: Set<Job.ID> = []
      while let job = try await open.store.lease(
        now: .now, until: Moment.now.adding(seconds: BoardArchive.lease), except: seen.union(others))
      {
        seen.insert(job.id)
        do { try await read(job, open, reader) } catch let failure as Failure {
          if failure.status == .interrupted { throw failure }
          StandardError.say("\(job.id): \(failure.sentence)")
          failures.append(failure)
        }
      }
      if id == nil { try await open.archive.makePictures().tell() }
      try await tellWhatIsRead(open)
      if seen.isEmpty { StandardError.say("Nothing waits.") }
      if let first = failures.first {
        throw Failure(
          first.status, "\(failures.count) of \(seen.count) were not read. 'boardsnap boards' shows them.")
      }
    }
  }

  /// What another process reads, or was reading when it died: that shows only once its lease is over.
  private func tellWhatIsRead(_ open: OpenArchive) async throws {
    for job in try await open.store.jobs() where job.state == .leased {
      let end = job.leasedUntil.map { " It has until \($0)." } ?? ""
      StandardError.say(
        "\(job.id) is being read by another process.\(end) If that one has died, 'boardsnap resume \(job.id)' reads it now."
      )
    }
  }

  private func retry(_ job: Job, _ open: OpenArchive) async throws {
    guard let project = try await open.store.project(job.project) else {
      throw ArchiveError.noProject(job.project.text)
    }
    try await open.store.retry(job.id, limit: try await open.archive.boardLimit(of: project, at: .now))
  }

  /// Notes are handed in one file at a time, photos of a board together.
  private func input(_ originals: [Handed], of job: Job, _ settings: InputSettings, _ reader: SharedReader) -> KeptInput
  {
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
    return .photos(
      photos, SnapRoad(context: context, rendering: rendering, reader: reader))
  }

  private func read(_ job: Job, _ open: OpenArchive, _ reader: SharedReader) async throws {
    guard let project = try await open.store.project(job.project) else {
      throw ArchiveError.noProject(job.project.text)
    }
    let handed: (originals: [Handed], settings: [UInt8])
    do {
      handed = try await open.archive.handed(in: job)
    } catch {
      _ = try await open.store.fail(job.id, because: "\(error)")
      throw Failure.from(error)
    }
    let settings = try InputSettings(handed.settings)
    let input = input(handed.originals, of: job, settings, reader)
    let archived = ArchivedInput(input, job, in: project, of: open)
    // Nobody waits for the report, so pictures are made at once.
    _ = try await archived.keep(InterruptibleWork { try await input.read(pictures: true) })
    try await archived.tell(isOutputFree: true)
  }
}
