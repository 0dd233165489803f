import Synchronization

/// Counts what failed, by who tried, and says how long to wait: each failure doubles it.
///
/// What is counted is forgotten after a quiet hour; no more than ten thousand are remembered.
final class Attempts: Sendable {
  private struct Count {
    var failures: Int
    var last: Int
  }

  private static let free = 5
  private static let longest = 900
  private static let memory = 3600
  private static let most = 10_000

  private let counts = Mutex<[String: Count]>([:])

  /// - Parameter now: in seconds.
  /// - Returns: for how many seconds nothing more is tried; 0 for go on.
  func wait(for name: String, now: Int) -> Int {
    counts.withLock { counts in
      guard let count = counts[name], count.failures >= Self.free else { return 0 }
      let pause = min(Self.longest, 1 << min(count.failures - Self.free, 10))
      return max(0, count.last + pause - now)
    }
  }

  func failed(_ name: String, now: Int) {
    counts.withLock { counts in
      if counts.count >= Self.most { counts = counts.filter { now - $0.value.last < Self.memory } }
      let old = counts[name].flatMap { now - $0.last < Self.memory ? $0 : nil }
      guard old != nil || counts.count < Self.most else { return }
      counts[name] = Count(failures: (old?.failures ?? 0) + 1, last: now)
    }
  }

  func succeeded(_ name: String) { counts.withLock { $0[name] = nil } }
}
