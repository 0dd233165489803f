/// Where events stand on a line drawn to scale.
struct TimelineScale {
  /// An event with a place on the line.
  struct Stop {
    let event: TimelineEvent
    /// From 0, where the timeline begins, to 1.
    let place: Double
    /// The phase that holds from here on: that of the event, or of the last one that has any.
    let phase: TimelineEvent.Phase
  }

  let stops: [Stop]

  /// Nil where fewer than two events have a time, or all have the same, or clocks and stopwatches are mixed.
  init?(_ events: [TimelineEvent]) {
    let timed = events.compactMap { event in event.time.flatMap(TimelineScale.seconds).map { (event, $0) } }
    guard Set(timed.map(\.1.isRelative)).count == 1, let first = timed.map(\.1.value).min(),
      let last = timed.map(\.1.value).max(), last > first
    else { return nil }
    var phase = TimelineEvent.Phase.other
    var stops: [Stop] = []
    for (event, time) in timed.sorted(by: { $0.1.value < $1.1.value }) {
      if event.phase != .other { phase = event.phase }
      stops.append(Stop(event: event, place: Double(time.value - first) / Double(last - first), phase: phase))
    }
    self.stops = stops
  }

  /// "14:02", "14:02:10", "+1 00:12", "T+00:05".
  private static func seconds(_ text: String) -> (value: Int, isRelative: Bool)? {
    var body = text[...]
    var days = 0
    var sign = 1
    let isRelative = body.hasPrefix("T")
    if isRelative {
      body = body.dropFirst()
      sign = body.hasPrefix("-") ? -1 : 1
      body = body.dropFirst()
    } else if body.hasPrefix("+"), let blank = body.firstIndex(of: " ") {
      guard let count = Int(body[..<blank]) else { return nil }
      days = count
      body = body[blank...].dropFirst()
    }
    let parts = body.split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.map { (0...999).contains($0) } ?? false }) else {
      return nil
    }
    let numbers = parts.compactMap(\.self) + [0]
    return (sign * (numbers[0] * 3600 + numbers[1] * 60 + numbers[2]) + days * 86_400, isRelative)
  }
}
