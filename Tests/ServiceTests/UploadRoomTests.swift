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

@Test func `what is handed in at once waits for room, and never takes more than there is`() async throws {
  let room = UploadRoom(most: 100, patience: .seconds(3600))
  let held = Held()
  try await withThrowingTaskGroup(of: Void.self) { group in
    for member in 0..<20 {
      group.addTask {
        try await room.holding(for: "member \(member)") { seat in
          try await seat.take(40)
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

@Test func `what is larger than a share has all of it, and work that fails gives it back`() async throws {
  let room = UploadRoom(most: 100)
  for _ in 0..<3 {
    await #expect(throws: Refusal.tooLarge) {
      try await room.holding(for: "member") { seat in
        try await seat.take(1000)
        throw Refusal.tooLarge
      }
    }
  }
  try await room.holding(for: "member") { try await $0.take(75) }
}

@Test func `whoever waits too long for room is told so, and keeps nobody else from it`() async throws {
  let room = UploadRoom(most: 100, patience: .milliseconds(50))
  try await room.holding(for: "first") { first in
    try await first.take(60)
    await #expect(throws: Refusal.self) { try await room.holding(for: "second") { try await $0.take(60) } }
    try await room.holding(for: "second") { try await $0.take(40) }
  }
  try await room.holding(for: "second") { try await $0.take(60) }
}

@Test func `one account leaves room to the others, however much it hands in`() async throws {
  let room = UploadRoom(most: 100, patience: .milliseconds(50))
  try await room.holding(for: "greedy") { first in
    try await first.take(1000)
    await #expect(throws: Refusal.self) { try await room.holding(for: "greedy") { try await $0.take(10) } }
    try await room.holding(for: "other") { try await $0.take(25) }
  }
}
