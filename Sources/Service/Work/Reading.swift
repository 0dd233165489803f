import Archive
import AsyncAlgorithms
import Logging
import ServiceLifecycle
import Synchronization

/// Has what waits read by another process: a photo that crashes it, or that it never ends with, takes one board down and not
/// the service. The models stay loaded there while there is work.
struct Reading: Service {
  let archive: BoardArchive
  let progress: JobProgress
  let reader: ReaderCommand
  let logger: Logger
  let clock: @Sendable () -> Moment
  private let calls: AsyncStream<Void>
  private let caller: AsyncStream<Void>.Continuation

  init(
    archive: BoardArchive, progress: JobProgress, reader: ReaderCommand, logger: Logger,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.archive = archive
    self.progress = progress
    self.reader = reader
    self.logger = logger
    self.clock = clock
    (calls, caller) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// There is something to read.
  func call() { caller.yield() }

  func run() async throws {
    // What was left from before is read first.
    call()
    await cancelWhenGracefulShutdown {
      for await _ in merge(calls, AsyncTimerSequence(interval: .seconds(30), clock: .continuous).map { _ in () }) {
        if Task.isCancelled { return }
        do { try await readAll() } catch {
          if Task.isCancelled { return }
          logger.error("reading stopped", metadata: ["reason": "\(type(of: error))"])
        }
      }
    }
  }

  private func readAll() async throws {
    while !Task.isCancelled, try await archive.store.jobs().contains(where: isDue) {
      let begun = BegunJob()
      let ended: ReaderCommand.End
      do {
        ended = try await reader.run { message in hear(message, begun) }
      } catch {
        await giveBack(begun.job)
        throw error
      }
      if Task.isCancelled { return await giveBack(begun.job) }
      if ended == .well {
        if begun.isDone { continue }
        // It looked at what waits and could do nothing about it: trying at once again would change nothing.
        logger.warning("nothing that waits could be read: 'boardsnap resume' says why")
        return
      }
      try await settle(begun.job, ended)
      return
    }
  }

  private func hear(_ message: ReaderMessage, _ begun: BegunJob) {
    switch message {
    case .doing(let job, let words):
      begun.job = job
      progress[job] = words
    case .kept(let job, _):
      begun.job = nil
      begun.isDone = true
      progress[job] = nil
    case .failed(let job, _):
      begun.job = nil
      progress[job] = nil
    }
  }

  /// What was being read when the service stopped waits again, untried.
  private func giveBack(_ job: Job.ID?) async {
    guard let job else { return }
    // Our own task is cancelled, and would do nothing any more.
    let released = Task { try await archive.store.release(job) }
    do { try await released.value } catch {
      logger.error("a snap waits until its lease ends", metadata: ["reason": "\(type(of: error))"])
    }
  }

  /// What was being read when the reader died is tried again, or set aside.
  private func settle(_ job: Job.ID?, _ ended: ReaderCommand.End) async throws {
    logger.warning("the reader ended early", metadata: ["how": "\(ended)"])
    guard let job else { return }
    let sentence =
      ended == .tooSlow ? Texts.say("reading.reading-took-too-long") : Texts.say("reading.the-reader-stopped-in")
    let state = try await archive.store.fail(job, because: sentence)
    progress[job] = nil
    if state != .setAside { call() }
  }

  private func isDue(_ job: Job) -> Bool {
    job.state == .waiting || job.state == .leased && job.leasedUntil.map { $0 <= clock() } ?? true
  }
}

/// What the reader has in hand.
private final class BegunJob: Sendable {
  private let held = Mutex<(job: Job.ID?, isDone: Bool)>((nil, false))

  var job: Job.ID? {
    get { held.withLock { $0.job } }
    set { held.withLock { $0.job = newValue } }
  }

  /// Whether it came to an end with any.
  var isDone: Bool {
    get { held.withLock { $0.isDone } }
    set { held.withLock { $0.isDone = newValue } }
  }
}
