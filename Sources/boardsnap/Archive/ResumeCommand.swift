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
      let aside = Set(try await open.store.jobs().filter { $0.state == .setAside }.map(\.id))
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
      let road = JobRoad(open: open, reader: SharedReader(threads: threads ?? Processor.count))
      var failures: [Failure] = []
      var seen: Set<Job.ID> = []
      while let job = try await open.store.lease(
        now: .now, until: Moment.now.adding(seconds: BoardArchive.lease), except: seen.union(others))
      {
        seen.insert(job.id)
        do { try await road.read(job).tell(isOutputFree: true) } catch let failure as Failure {
          if failure.status == .interrupted { throw failure }
          StandardError.say("\(job.id): \(failure.sentence)")
          failures.append(failure)
        }
      }
      if id == nil { try await open.archive.makePictures().tell() }
      let told = id == nil ? try await tellWhatIsLeft(open, aside) : 0
      if seen.isEmpty, told == 0 {
        let drafts = try await open.store.jobs().count { $0.state == .draft }
        StandardError.say(
          drafts == 0
            ? "Nothing waits." : "\(counted(drafts, "draft")) for which the plan has no room; nothing else waits.")
      }
      if let first = failures.first {
        throw Failure(
          first.status, "\(failures.count) of \(seen.count) were not read. 'boardsnap boards' shows them.")
      }
    }
  }

  /// What another process reads, or was reading when it died, which shows only once its lease is over; and what was set aside
  /// just now.
  /// - Parameter aside: what was set aside before.
  /// - Returns: how many.
  private func tellWhatIsLeft(_ open: OpenArchive, _ aside: Set<Job.ID>) async throws -> Int {
    let jobs = try await open.store.jobs()
    let read = jobs.filter { $0.state == .leased && $0.leasedUntil.map { $0 > .now } ?? false }
    for job in read {
      let end = job.leasedUntil.map { " It has until \($0)." } ?? ""
      StandardError.say(
        "\(job.id) is being read by another process.\(end) If that one has died, 'boardsnap resume \(job.id)' reads it now."
      )
    }
    let new = jobs.filter { $0.state == .setAside && !aside.contains($0.id) }
    for job in new {
      StandardError.say(
        "\(job.id) was set aside after \(job.attempts) tries. 'boardsnap resume \(job.id)' tries again.")
    }
    return read.count + new.count
  }

  private func retry(_ job: Job, _ open: OpenArchive) async throws {
    guard let project = try await open.store.project(job.project) else {
      throw ArchiveError.noProject(job.project.text)
    }
    try await open.store.retry(job.id, limit: try await open.archive.boardLimit(of: project, at: .now))
  }
}
