import Synchronization
import Testing

@testable import Service

/// How much is held at a time.
private final class Held: Sendable {
  private let counts = Mutex((now: 0, most: 0, done: 0))

  var most: Int { counts.withLock { $0.most } }
  var done: Int { counts.withLock { $0.done } }

  func take(_ bytes: Int) {
    counts.withLock {
      $0.now += bytes
      $0.most = max($0.most, $0.now)
    }
  }

  func give(_ bytes: Int) {
    counts.withLock {
      $0.now -= bytes
      $0.done += 1
    }
  }
}

@Test func `what is handed in at once waits for room, in its order, and never takes more than there is`() async throws {
  let room = UploadRoom(most: 100, patience: .seconds(3600))
  let held = Held()
  try await withThrowingTaskGroup(of: Void.self) { group in
    for _ in 0..<20 {
      group.addTask {
        try await room.holding(40) {
          held.take(40)
          await Task.yield()
          held.give(40)
        }
      }
    }
    try await group.waitForAll()
  }
  #expect(held.most <= 100 && held.done == 20)
}

@Test func `what is larger than the room has it for itself, and work that fails gives it back`() async throws {
  let room = UploadRoom(most: 100)
  for _ in 0..<3 {
    await #expect(throws: Refusal.tooLarge) { try await room.holding(1000) { throw Refusal.tooLarge } }
  }
  #expect(try await room.holding(100) { true })
}

@Test func `whoever waits too long for room is told so, and keeps nobody else from it`() async throws {
  let room = UploadRoom(most: 100, patience: .milliseconds(50))
  let (begun, begin) = AsyncStream<Void>.makeStream()
  let (over, end) = AsyncStream<Void>.makeStream()
  async let first: Void = room.holding(60) {
    begin.finish()
    for await _ in over {}
  }
  for await _ in begun {}
  await #expect(throws: Refusal.self) { try await room.holding(60) {} }
  #expect(try await room.holding(40) { true })
  end.finish()
  try await first
  #expect(try await room.holding(60) { true })
}
