import Dispatch

/// Where what takes long is worked out, some at a time, so that no thread that answers requests waits for it.
struct SideQueue: Sendable {
  private let queue: DispatchQueue
  private let room: DispatchSemaphore

  /// - Parameter room: how many at a time.
  init(_ label: String, room: Int) {
    queue = DispatchQueue(label: "boardsnap.\(label)", attributes: .concurrent)
    self.room = DispatchSemaphore(value: room)
  }

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
