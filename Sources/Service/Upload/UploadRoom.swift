import Hummingbird
import Synchronization

/// How much of what is handed in is in memory at a time: a whole team sends photos at once, and the machine may be a small
/// one. Room is taken as bytes come, so that whoever sends slowly holds little; the others wait, with their photos still on the
/// way.
actor UploadRoom {
  private let most: Int
  /// Of one account: the others have the rest.
  private let share: Int
  private let patience: Duration
  private var held: [String: Int] = [:]
  private var waiting: [Waiting] = []
  private var tickets = 0

  private struct Waiting {
    let ticket: Int
    let account: String
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
    share = most / 4 * 3
    self.patience = patience
  }

  /// Does some work that takes room as it needs it, and gives all of that back.
  nonisolated func holding<Result>(for account: String, _ work: (Seat) async throws -> Result) async throws -> Result {
    let seat = Seat(room: self, account: account)
    do {
      let result = try await work(seat)
      await give(back: seat.bytes, account)
      return result
    } catch {
      await give(back: seat.bytes, account)
      throw error
    }
  }

  /// What one request holds.
  final class Seat: Sendable {
    private let room: UploadRoom
    private let account: String
    private let taken = Mutex(0)

    fileprivate init(room: UploadRoom, account: String) { (self.room, self.account) = (room, account) }

    fileprivate var bytes: Int { taken.withLock { $0 } }

    /// Takes so much more.
    /// - Throws: `.unavailable` where there was none for too long.
    func take(_ bytes: Int) async throws(Refusal) {
      // What is larger than an account's share has all of it for itself.
      let more = min(bytes, room.share - self.bytes)
      guard more > 0 else { return }
      guard await room.enter(more, account) else {
        throw .unavailable(Texts.say("upload-room.many-photos-are-being"))
      }
      taken.withLock { $0 += more }
    }
  }

  private func enter(_ bytes: Int, _ account: String) async -> Bool {
    if fits(bytes, account) {
      held[account, default: 0] += bytes
      return true
    }
    tickets += 1
    let ticket = tickets
    return await withCheckedContinuation { admit in
      let alarm = Task {
        try await Task.sleep(for: patience)
        giveUp(ticket)
      }
      waiting.append(Waiting(ticket: ticket, account: account, bytes: bytes, admit: admit, alarm: alarm))
    }
  }

  private func fits(_ bytes: Int, _ account: String) -> Bool {
    held.values.reduce(bytes, +) <= most && held[account, default: 0] + bytes <= share
  }

  private func give(back bytes: Int, _ account: String) {
    let left = held[account, default: 0] - bytes
    held[account] = left > 0 ? left : nil
    admitWhoFits()
  }

  private func giveUp(_ ticket: Int) {
    guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
    waiting.remove(at: place).admit.resume(returning: false)
  }

  /// In their order, but nobody waits for one whom others of the same account keep waiting.
  private func admitWhoFits() {
    var kept: [Waiting] = []
    for one in waiting {
      guard fits(one.bytes, one.account) else {
        kept.append(one)
        continue
      }
      held[one.account, default: 0] += one.bytes
      one.alarm.cancel()
      one.admit.resume(returning: true)
    }
    waiting = kept
  }
}
