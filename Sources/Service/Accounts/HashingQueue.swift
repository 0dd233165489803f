import Dispatch

/// Where passwords are hashed: a hash takes a tenth of a second and 32 MiB, so two are made at a time, and no thread that
/// answers requests waits for one.
struct HashingQueue: Sendable {
  private let queue = DispatchQueue(label: "boardsnap.passwords", attributes: .concurrent)
  private let room = DispatchSemaphore(value: 2)

  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        room.wait()
        defer { room.signal() }
        continuation.resume(with: Swift.Result { try work() })
      }
    }
  }
}
