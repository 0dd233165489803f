import Whiteboard

/// The headings that are over a place in a write-up.
struct Outline {
  private struct Level {
    var level: Int
    var section: Section
    var tick: TypedLine.Tick?
    /// Whether a root cause may follow: only the first statement below the heading is one.
    var hasRoot = false
    var topic: Item.Topic?
  }

  private var levels: [Level] = []

  /// Nil before the first heading.
  var section: Section? { levels.last?.section }

  /// What the heading says of all that stands below it.
  var tick: TypedLine.Tick? { levels.last?.tick }

  /// A heading that says nothing of its own section is of the one that it stands in.
  /// - Parameter guess: what the list below it looks like, where its words say nothing.
  mutating func open(_ text: String, level: Int, sources: [Line.ID], guess: Section? = nil) {
    let own = WriteUpHeading.section(text) ?? guess
    levels.removeAll { $0.level >= level }
    let above = levels.last
    var next = Level(level: level, section: own ?? above?.section ?? .topic, tick: WriteUpHeading.tick(text))
    // A cause within the causes is no new root.
    if let above, above.section == .rootCause, next.section == .rootCause { next.hasRoot = above.hasRoot }
    if let above, above.section == .actions, own == .event(.mitigation) { next.section = .actions }
    if next.section == .topic || next.section == .quadrant { next.topic = Item.Topic(text: text, sources: sources) }
    next.tick = next.tick ?? above?.tick
    levels.append(next)
  }

  /// - Returns: whether the statement at hand is the root.
  mutating func takesRoot() -> Bool {
    guard levels.contains(where: { $0.section == .rootCause }), !levels.contains(where: \.hasRoot) else { return false }
    for index in levels.indices where levels[index].section == .rootCause { levels[index].hasRoot = true }
    return true
  }

  /// The heading in its own words. Paragraphs that follow each other are told of it once.
  mutating func takeTopic(isProse: Bool) -> Item.Topic? {
    guard let last = levels.indices.last else { return nil }
    defer { if isProse { levels[last].topic = nil } }
    return levels[last].topic
  }
}
