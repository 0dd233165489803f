/// The phases of a whole timeline. Words tell most of them; the rest follows from what stands before and behind, for an
/// incident is noticed after it began and ended after it was worked on.
enum PhaseOrder {
  /// - Parameter phases: what the words of each event say, in order of time.
  static func settled(_ phases: [TimelineEvent.Phase]) -> [TimelineEvent.Phase] {
    var phases = phases
    guard phases.count > 2 else { return phases }
    let noticed = phases.firstIndex { $0 == .detection || $0 == .response }
    // Nothing is eased or over before it was noticed; what stands first and reads so began it.
    if let noticed {
      for index in 0..<noticed where [.mitigation, .recovery].contains(phases[index]) {
        phases[index] = index == 0 ? .trigger : .other
      }
      if noticed > 0, !phases[..<noticed].contains(.trigger), phases[0] == .other { phases[0] = .trigger }
    }
    let eased = phases.lastIndex { $0 == .mitigation }
    let first = phases.firstIndex(of: .mitigation)
    if let noticed, let first, noticed < first {
      for index in noticed..<first where phases[index] == .other { phases[index] = .response }
      // A deploy that came after the alarm was an attempt to help.
      let hasBegun = phases[..<noticed].contains(.trigger)
      for index in noticed..<first where phases[index] == .trigger && index > noticed && hasBegun {
        phases[index] = .response
      }
    }
    if let noticed, let eased, noticed < eased, !phases.contains(.recovery), phases[phases.count - 1] == .other,
      eased < phases.count - 1
    {
      phases[phases.count - 1] = .recovery
    }
    return phases
  }
}
