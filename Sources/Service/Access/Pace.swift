import Synchronization

/// How often something may be done: so much at once, then no faster than that much in its span. Whoever goes on beyond
/// waits longer each time.
///
/// No more than ten thousand names are remembered, each until it may do all of it at once again.
final class Pace: Sendable {
  private struct Count {
    /// What was done and has not worn off yet.
    var level = 0.0
    var at: Int
    /// How often it was too much.
    var refusals = 0
    /// Nothing before.
    var until = 0
  }

  private static let longest = 60
  private static let mostNames = 10_000

  private let most: Int
  private let span: Int
  private let counts = Mutex<[String: Count]>([:])

  /// - Parameter span: in seconds.
  init(most: Int, in span: Int) {
    self.most = most
    self.span = span
  }

  /// Counts one more, where it may be done.
  /// - Parameter now: in seconds.
  /// - Returns: for how many seconds it may not; 0 for go on.
  func take(_ name: String, now: Int) -> Int {
    counts.withLock { counts in
      if counts[name] == nil, counts.count >= Self.mostNames {
        counts = counts.filter { now - $0.value.at < span }
        guard counts.count < Self.mostNames else { return Self.longest }
      }
      var count = counts[name] ?? Count(at: now)
      defer { counts[name] = count }
      count.level = max(0, count.level - Double(max(0, now - count.at) * most) / Double(span))
      count.at = now
      if count.level < Double(most) / 2 { count.refusals = 0 }
      guard now >= count.until else { return count.until - now }
      guard count.level + 1 > Double(most) else {
        count.level += 1
        return 0
      }
      let pause = min(Self.longest, 1 << min(count.refusals, 10))
      count.refusals += 1
      count.until = now + pause
      return pause
    }
  }
}
