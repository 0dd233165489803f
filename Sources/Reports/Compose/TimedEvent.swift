/// An event with the time that was read for it.
struct TimedEvent {
  var event: TimelineEvent
  var start: BoardTime?
  var end: BoardTime?

  /// In order of time. An event without one stays behind the event it stood behind.
  static func inOrder(_ events: [TimedEvent]) -> [TimedEvent] {
    var events = events
    let isAfternoon = runsPastNoon(events)
    var day = 0
    var last: Int?
    var keys: [Int?] = []
    for index in events.indices {
      guard var start = events[index].start else {
        keys.append(nil)
        continue
      }
      if start.scale == .clock {
        if isAfternoon { start.seconds = afternoon(start) }
        // Falling back by more than half a day is midnight; by less, the board is out of order.
        if let last, start.seconds + day * BoardTime.day < last - BoardTime.day / 2 { day += 1 }
        if let last, day > 0, start.seconds + day * BoardTime.day > last + BoardTime.day / 2 {
          start.seconds -= BoardTime.day
        }
        start.seconds += day * BoardTime.day
        last = start.seconds
        if var end = events[index].end {
          if isAfternoon { end.seconds = afternoon(end) }
          end.seconds += start.seconds / BoardTime.day * BoardTime.day
          if end.seconds < start.seconds { end.seconds += BoardTime.day }
          events[index].end = end
        }
      }
      events[index].start = start
      events[index].event.time = start.text
      events[index].event.end = events[index].end?.text
      keys.append(start.seconds)
    }
    let scales = Set(events.compactMap { $0.start?.scale })
    // A clock and a stopwatch cannot be put in one order: the board's stands.
    var ordered = scales.count > 1 ? events : sorted(events, by: keys)
    let settled = PhaseOrder.settled(ordered.map(\.event.phase))
    for index in ordered.indices { ordered[index].event.phase = settled[index] }
    return ordered
  }

  /// The events that stand behind a later one on the board: one of the two times may be wrong.
  /// - Parameter ordered: the same events as ``inOrder(_:)`` gives them, with their days settled.
  static func outOfPlace(_ events: [TimedEvent], ordered: [TimedEvent]) -> [(event: TimedEvent, behind: TimedEvent)] {
    guard Set(events.compactMap { $0.start?.scale }).count == 1 else { return [] }
    // By what says them, for the order is what differs.
    let timed = events.compactMap { event in
      ordered.first { $0.event.sources == event.event.sources && $0.event.text == event.event.text }
    }.filter { $0.start != nil }
    var latest: TimedEvent?
    var found: [(event: TimedEvent, behind: TimedEvent)] = []
    for event in timed {
      if let latest, let late = latest.start, let start = event.start, start.seconds < late.seconds {
        found.append((event, latest))
      } else {
        latest = event
      }
    }
    return found
  }

  private static func sorted(_ events: [TimedEvent], by keys: [Int?]) -> [TimedEvent] {
    var groups: [(key: Int, members: [TimedEvent])] = []
    for (event, key) in zip(events, keys) {
      if let key {
        groups.append((key, [event]))
      } else if groups.isEmpty {
        groups.append((.min, [event]))
      } else {
        groups[groups.count - 1].members.append(event)
      }
    }
    return groups.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .flatMap(\.element.members)
  }

  /// "11:50, 12:10, 1:15, 2:30": a twelve-hour clock without am or pm that runs past noon. Only where nothing on the
  /// board says otherwise, and the times then rise.
  private static func runsPastNoon(_ events: [TimedEvent]) -> Bool {
    let times = events.compactMap(\.start).filter { $0.scale == .clock }
    guard times.count > 1, times.allSatisfy({ !$0.isSure }) else { return false }
    let raw = times.map(\.seconds)
    let lifted = times.map(afternoon)
    return raw != lifted && zip(raw, raw.dropFirst()).contains { $0 > $1 }
      && zip(lifted, lifted.dropFirst()).allSatisfy { $0 <= $1 }
  }

  private static func afternoon(_ time: BoardTime) -> Int {
    time.seconds < 7 * 3600 ? time.seconds + BoardTime.day / 2 : time.seconds
  }
}

extension Measures {
  /// From the last trigger before anybody noticed to the first event of each kind after it. Nothing recovers before it
  /// was noticed.
  init(of events: [TimedEvent]) {
    func times(_ phase: TimelineEvent.Phase) -> [BoardTime] {
      events.filter { $0.event.phase == phase }.compactMap(\.start)
    }
    let triggers = times(.trigger)
    let noticed = triggers.first.flatMap { first in
      times(.detection).first { $0.scale == first.scale && $0.seconds >= first.seconds }
    }
    guard let start = noticed.flatMap({ end in triggers.last { $0.seconds <= end.seconds } }) ?? triggers.first else {
      return
    }
    func span(to phase: TimelineEvent.Phase, from earliest: BoardTime) -> String? {
      let next = times(phase).filter { $0.scale == start.scale && $0.seconds >= earliest.seconds }.map(\.seconds).min()
      return next.map { BoardTime.duration($0 - start.seconds) }
    }
    timeToDetect = span(to: .detection, from: start)
    timeToMitigate = span(to: .mitigation, from: start)
    timeToRecover = span(to: .recovery, from: noticed ?? start)
  }
}
