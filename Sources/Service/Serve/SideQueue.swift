import Foundation
import Synchronization

/// Where what takes long is worked out, some at a time, so that no thread that answers requests waits for it.
final class SideQueue: Sendable {
  private let queue: OperationQueue
  private let most: Int
  private let waiting = Mutex(0)

  /// - Parameters:
  ///   - room: how many at a time.
  ///   - most: how many may wait and be worked out together; others are sent away at once.
  init(_ label: String, room: Int, most: Int = 32) {
    self.most = most
    queue = OperationQueue()
    queue.name = "boardsnap.\(label)"
    queue.maxConcurrentOperationCount = room
  }

  /// - Throws: `.unavailable` where too many wait, and what the work throws.
  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    let isAdmitted = waiting.withLock { waiting in
      guard waiting < most else { return false }
      waiting += 1
      return true
    }
    guard isAdmitted else { throw Refusal.unavailable(Texts.say("refusals.busy")) }
    defer { waiting.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Swift.Result { try work() }) }
    }
  }
}
