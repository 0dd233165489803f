import Archive
import ArgumentParser
import Service

/// What `serve` starts beside itself: reads what waits until nothing does, and says how far it is in lines of JSON.
struct WorkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Reads what waits, for 'boardsnap serve'.", shouldDisplay: false)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?
  @Option(help: ArgumentHelp("How much memory it may take.", valueName: "MiB"))
  var memory = MemoryLimit.usual

  func run() async throws {
    try MemoryLimit.set(megabytes: memory)
    LowPriority.take()
    try await archiving {
      let open = try await archive.open()
      let road = JobRoad(open: open, reader: SharedReader(threads: threads ?? Processor.count))
      var tried: Set<Job.ID> = []
      while let job = try await open.store.lease(
        now: .now, until: Moment.now.adding(seconds: BoardArchive.lease), except: tried)
      {
        tried.insert(job.id)
        try tell(.doing(job.id, "Opening"))
        do {
          let archived = try await road.read(job) { words in
            StandardOutput.tell(.doing(job.id, words.prefix(1).uppercased() + words.dropFirst()))
          }
          if let kept = archived.kept { try tell(.kept(job.id, kept.id)) }
        } catch let failure as Failure {
          if failure.status == .interrupted { throw failure }
          try tell(.failed(job.id, failure.sentence))
        }
      }
    }
  }

  private func tell(_ message: ReaderMessage) throws { try StandardOutput.write(message.line + "\n") }
}

extension StandardOutput {
  /// Where nobody listens any more, the reading goes on: what is read is kept.
  fileprivate static func tell(_ message: ReaderMessage) {
    do { try write(message.line + "\n") } catch { return }
  }
}
