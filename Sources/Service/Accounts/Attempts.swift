import Synchronization

/// Counts what failed, by who tried, and says how long to wait: each failure beyond the first few doubles it.
///
/// A try counts as failed from its beginning, so that many at once are as many as one after the other. What is counted is
/// forgotten after a quiet hour; no more than ten thousand are remembered, and nobody else tries meanwhile.
final class Attempts: Sendable {
  private struct Count {
    var failures: Int
    var last: Int
  }

  private static let longest = 900
  private static let memory = 3600
  private static let most = 10_000

  private let free: Int
  private let wearsOff: Int?
  private let counts = Mutex<[String: Count]>([:])

  /// - Parameters:
  ///   - free: how many may fail before anybody waits.
  ///   - wearsOff: after how many seconds one of them counts no more; nil where all count until it is quiet.
  init(free: Int = 5, wearsOff: Int? = nil) {
    self.free = free
    self.wearsOff = wearsOff
  }

  /// Counts one more try, where it may be made.
  /// - Parameter now: in seconds.
  /// - Returns: for how many seconds nothing more is tried; 0 for go on.
  func begin(_ name: String, now: Int) -> Int {
    counts.withLock { counts in
      if counts[name] == nil, counts.count >= Self.most {
        counts = counts.filter { now - $0.value.last < Self.memory }
        guard counts.count < Self.most else { return Self.longest }
      }
      var count = counts[name] ?? Count(failures: 0, last: now)
      let quiet = max(0, now - count.last)
      if quiet >= Self.memory { count.failures = 0 }
      let left = max(0, count.failures - (wearsOff.map { quiet / $0 } ?? 0))
      if left >= free {
        let pause = min(Self.longest, 1 << min(left - free, 10))
        guard quiet >= pause else { return pause - quiet }
      }
      counts[name] = Count(failures: left + 1, last: now)
      return 0
    }
  }

  /// It went well: nothing that failed before counts.
  func succeeded(_ name: String) { counts.withLock { $0[name] = nil } }

  /// It went well: this one counts no more, the others do.
  func forgive(_ name: String) {
    counts.withLock { counts in
      guard let count = counts[name] else { return }
      counts[name] = count.failures > 1 ? Count(failures: count.failures - 1, last: count.last) : nil
    }
  }
}
