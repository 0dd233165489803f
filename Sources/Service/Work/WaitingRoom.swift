/// Lets in so many at a time, in their order; sends away at once who would wait behind too many.
actor WaitingRoom {
  private let room: Int
  private let most: Int
  private var inside = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameters:
  ///   - room: how many at a time.
  ///   - most: how many may wait.
  init(room: Int, most: Int) {
    self.room = room
    self.most = most
  }

  /// - Throws: `.unavailable` where too many wait, and what the work throws.
  nonisolated func whenThereIsRoom<Result: Sendable>(_ work: () async throws -> Result) async throws -> Result {
    guard await enter() else { throw Refusal.unavailable(Texts.say("refusals.busy")) }
    do {
      let result = try await work()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async -> Bool {
    if inside < room {
      inside += 1
      return true
    }
    guard waiting.count < most else { return false }
    await withCheckedContinuation { waiting.append($0) }
    return true
  }

  /// The place is the next one's, where somebody waits.
  private func leave() {
    if waiting.isEmpty { inside -= 1 } else { waiting.removeFirst().resume() }
  }
}
