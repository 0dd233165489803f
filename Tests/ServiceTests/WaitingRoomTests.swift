import Synchronization
import Testing

@testable import Service

@Test func `so many are let in at a time, and nobody waits behind too many`() async throws {
  let room = WaitingRoom(room: 1, most: 2)
  let (inside, goIn) = AsyncStream<Void>.makeStream()
  let (over, end) = AsyncStream<Void>.makeStream()
  let most = Mutex((now: 0, most: 0))
  let enter: @Sendable () async throws -> Void = {
    try await room.whenThereIsRoom {
      most.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      goIn.yield()
      for await _ in over {}
      most.withLock { $0.now -= 1 }
    }
  }
  await withThrowingTaskGroup(of: Void.self) { group in
    for _ in 0..<5 { group.addTask { try await enter() } }
    // One is in, two wait: two are sent away before anybody is through.
    var sentAway = 0
    while sentAway < 2, let result = await group.nextResult() {
      if case .failure = result { sentAway += 1 }
    }
    for await _ in inside { break }
    end.finish()
    while let result = await group.nextResult() { #expect(throws: Never.self) { try result.get() } }
  }
  #expect(most.withLock { $0.most } == 1)
}
