import Synchronization

/// How many requests were answered, how, and how long each took. Nothing of what was asked for: routes, and not paths.
final class RequestTimes: Sendable {
  /// What requests are counted by.
  struct Kind: Hashable, Sendable {
    let method: String
    /// As the service has it: "/boards/{board}".
    let route: String
    let status: Int
  }

  private struct Times {
    var sum = 0.0
    /// How many took no longer than each bound, and longer than the one before; the last one: longer than all.
    var counts = [Int](repeating: 0, count: RequestTimes.bounds.count + 1)
  }

  /// In seconds. Those that Prometheus' own libraries have.
  private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private let times = Mutex<[Kind: Times]>([:])

  func note(_ kind: Kind, took duration: Duration) {
    let seconds = duration / .seconds(1)
    let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    times.withLock {
      $0[kind, default: Times()].sum += seconds
      $0[kind, default: Times()].counts[place] += 1
    }
  }

  /// As Prometheus reads it (its text format, version 0.0.4).
  var exposition: String {
    let name = "boardsnap_request_seconds"
    var out = "# HELP \(name) How long answers took to begin.\n# TYPE \(name) histogram\n"
    let all = times.withLock { $0 }.sorted {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }
    for (kind, times) in all {
      let labels = "method=\"\(kind.method)\",route=\"\(kind.route)\",status=\"\(kind.status)\""
      var count = 0
      for (bound, own) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], times.counts) {
        count += own
        out += "\(name)_bucket{\(labels),le=\"\(bound)\"} \(count)\n"
      }
      out += "\(name)_sum{\(labels)} \(times.sum)\n\(name)_count{\(labels)} \(count)\n"
    }
    return out
  }
}
