import Dispatch
import Glibc

/// Ctrl-C and its like, as the cancellation of a task.
enum Interruption {
  /// Runs `work`; the first signal cancels it, a second one doesn't wait.
  static func stops<Success: Sendable>(_ work: @escaping @Sendable () throws(Failure) -> Success) async throws
    -> Success
  {
    let task = Task { try work() }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)  // else the program would end before the source is told
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    let result = try await task.value
    // Too late for the work to notice, and in time not to write anything.
    if task.isCancelled { throw Failure.stopped }
    return result
  }
}
