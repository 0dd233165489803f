import Archive
import Foundation
import Logging
import Testing

@testable import Service

/// A reader that does what a test wants: a script in the place of the program.
private struct Desk {
  let bench: ServiceBench
  let progress = JobProgress()

  init() async throws { bench = try await ServiceBench() }

  func job() async throws -> Job.ID {
    try await bench.archive.admit(
      [Handed(.notes, Array("notes".utf8))], settings: [], to: bench.project, isReadNow: false,
      on: Occasion(by: nil, at: ServiceBench.start)
    ).job.id
  }

  func reading(
    _ script: String, patience: Duration = .seconds(60), log: any LogHandler = SwiftLogNoOpLogHandler()
  ) -> Reading {
    Reading(
      archive: bench.archive, progress: progress,
      reader: ReaderCommand(program: "/bin/sh", arguments: ["-c", script], patience: patience),
      logger: Logger(label: "test") { _ in log }, clock: { ServiceBench.start })
  }

  /// Leases it as the reader does.
  func lease() async throws {
    let until = ServiceBench.start.adding(seconds: 600)
    _ = try #require(try await bench.archive.store.lease(now: ServiceBench.start, until: until))
  }

  func state(_ job: Job.ID) async throws -> Job? { try await bench.archive.store.jobs().first { $0.id == job } }
}

/// What a log is told first.
private struct ToldWarnings: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.warning
  private let stream = AsyncStream<String>.makeStream()

  var first: String? { get async { await stream.stream.first { _ in true } } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { stream.continuation.yield("\(event.message)") }
}

private func waited(_ done: () async throws -> Bool) async throws {
  while try await !done() { try await Task.sleep(for: .milliseconds(20)) }
}

@Test func `what a reader was reading when it died is tried again, and set aside the third time`() async throws {
  let desk = try await Desk()
  let job = try await desk.job()
  let says = ReaderMessage.doing(job, "Opening").line
  for attempt in 1...Job.tries {
    try await desk.lease()
    // Somebody else's work makes the reader start.
    let other = try await desk.job()
    let run = Task { try await desk.reading("echo '\(says)'; kill -9 $$").run() }
    try await waited { try await desk.state(job)?.state != .leased }
    run.cancel()
    _ = await run.result
    #expect(try await desk.state(job)?.state == (attempt < Job.tries ? .waiting : .setAside))
    _ = try await desk.bench.archive.store.drop(other)
  }
  #expect(try await desk.state(job)?.failure?.contains("stopped") == true && desk.progress[job] == nil)
}

@Test func `a reader that can do nothing about what waits is not started again and again`() async throws {
  let desk = try await Desk()
  let job = try await desk.job()
  let starts = desk.bench.folder.appending(path: "starts")
  let says = ReaderMessage.failed(job, "The engine that reads is not there.").line
  // One that is started twice ends badly, which is told too.
  let script = "test -e '\(starts.path)' && exit 1; touch '\(starts.path)'; echo '\(says)'"
  let log = ToldWarnings()
  let run = Task { try await desk.reading(script, log: log).run() }
  let first = await log.first
  run.cancel()
  _ = await run.result
  #expect(first?.hasPrefix("nothing that waits could be read") == true)
  #expect(try await desk.state(job)?.state == .waiting)
}

@Test func `a service that stops gives back what is being read, untried`() async throws {
  let desk = try await Desk()
  let job = try await desk.job()
  try await desk.lease()
  _ = try await desk.job()
  let run = Task { try await desk.reading("echo '\(ReaderMessage.doing(job, "Reading").line)'; sleep 50").run() }
  try await waited { desk.progress[job] == "Reading" }
  run.cancel()
  _ = await run.result
  let left = try await desk.state(job)
  #expect(left?.state == .waiting && left?.attempts == 0)
}

@Test func `a reader that says nothing for too long is ended`() async throws {
  let desk = try await Desk()
  let job = try await desk.job()
  try await desk.lease()
  _ = try await desk.job()
  let script = "echo '\(ReaderMessage.doing(job, "Reading").line)'; exec sleep 50"
  let run = Task { try await desk.reading(script, patience: .seconds(1)).run() }
  try await waited { try await desk.state(job)?.state == .waiting }
  run.cancel()
  _ = await run.result
  #expect(try await desk.state(job)?.failure == "Reading took too long.")
}

@Test func `a message is read as it was written, and nothing else is`() throws {
  let job = try #require(Job.ID("k3fmn7xw"))
  let board = try #require(StoredBoard.ID("y3vjbcdf"))
  for message in [ReaderMessage.doing(job, "Reading \"line\" 1"), .kept(job, board), .failed(job, "It is no photo.")] {
    #expect(ReaderMessage(message.line) == message)
  }
  for text in ["", "{}", "{\"job\": 3}", "warning: a library says so"] { #expect(ReaderMessage(text) == nil) }
}
