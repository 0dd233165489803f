import HTTPTypes
import Hummingbird

/// How much of what is handed in is in memory at a time: a whole team sends photos at once, and the machine may be a small
/// one. The others wait in their order, with their photos still on the way.
actor UploadRoom {
  private let most: Int
  private let patience: Duration
  private var free: Int
  private var waiting: [Waiting] = []
  private var tickets = 0

  private struct Waiting {
    let ticket: Int
    let bytes: Int
    let admit: CheckedContinuation<Bool, Never>
    /// Sends them away when their patience is over.
    let alarm: Task<Void, any Error>
  }

  /// - Parameters:
  ///   - most: in bytes.
  ///   - patience: how long somebody waits; a connection on which nothing happens for longer is closed.
  init(most: Int = 384 << 20, patience: Duration = .seconds(20)) {
    self.most = most
    self.patience = patience
    free = most
  }

  /// Does some work while there is room for its bytes.
  /// - Throws: `.unavailable` where there was none for too long, and what the work throws.
  nonisolated func holding<Result>(_ bytes: Int, _ work: () async throws -> Result) async throws -> Result {
    // What is larger than all of it has all of it for itself.
    let bytes = min(bytes, most)
    guard await enter(bytes) else {
      throw Refusal.unavailable(Texts.say("upload-room.many-photos-are-being"))
    }
    do {
      let result = try await work()
      await leave(bytes)
      return result
    } catch {
      await leave(bytes)
      throw error
    }
  }

  private func enter(_ bytes: Int) async -> Bool {
    if waiting.isEmpty, bytes <= free {
      free -= bytes
      return true
    }
    tickets += 1
    let ticket = tickets
    return await withCheckedContinuation { admit in
      let alarm = Task {
        try await Task.sleep(for: patience)
        giveUp(ticket)
      }
      waiting.append(Waiting(ticket: ticket, bytes: bytes, admit: admit, alarm: alarm))
    }
  }

  private func leave(_ bytes: Int) {
    free += bytes
    admitNext()
  }

  private func giveUp(_ ticket: Int) {
    guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
    waiting.remove(at: place).admit.resume(returning: false)
    admitNext()
  }

  private func admitNext() {
    while let first = waiting.first, first.bytes <= free {
      free -= first.bytes
      let admitted = waiting.removeFirst()
      admitted.alarm.cancel()
      admitted.admit.resume(returning: true)
    }
  }
}

extension Request {
  /// How much memory it takes to hand it in: as it comes, and taken apart.
  var bytesToTakeIn: Int {
    2 * min(headers[.contentLength].flatMap { Int($0) }.map { max(0, $0) } ?? Upload.largest, Upload.largest)
  }
}
