import Dispatch
import Glibc

/// Work that Ctrl-C and its like cancel: the first signal as a task is cancelled, a second one doesn't wait. It begins as
/// soon as it is made.
struct InterruptibleWork<Success: Sendable> {
  private let task: Task<Success, any Error>
  private let sources: [any DispatchSourceSignal]

  init(_ work: @escaping @Sendable () async throws -> Success) {
    let task = Task { try await work() }
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)  // else the program would end before the source is told
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    self.task = task
  }

  /// What came of it.
  /// - Throws: what the work threw; `.stopped` where it was interrupted.
  func value() async throws -> Success {
    defer { sources.forEach { $0.cancel() } }
    let result = try await task.value
    // Too late for the work to notice, and in time not to write anything.
    if task.isCancelled { throw Failure.stopped }
    return result
  }

  /// Ends it, whatever it has done.
  func abandon() async {
    task.cancel()
    _ = await task.result
    sources.forEach { $0.cancel() }
  }
}
