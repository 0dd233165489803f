import Glibc

/// Signals that do not end this program for a while.
enum IgnoredSignals {
  private static let all = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

  static func during<Result>(_ work: () -> Result) -> Result {
    let before = all.map { signal($0, SIG_IGN) }
    defer { for (number, handler) in zip(all, before) { signal(number, handler) } }
    return work()
  }
}
