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
    let heading: Item.Topic
    /// It and those above it that say more than what the section is called.
    var within: [Item.Topic] = []
  }

  private var levels: [Level] = []

  /// Nil before the first heading.
  var section: Section? { levels.last?.section }

  /// What the heading says of all that stands below it.
  var tick: TypedLine.Tick? { levels.last?.tick }

  /// The headings within the section at hand, the outermost first.
  var within: [Item.Topic] { levels.last?.within ?? [] }

  /// All headings over a place, the outermost first.
  var all: [Item.Topic] { levels.map(\.heading) }

  /// A heading that says nothing of its own section is of the one that it stands in.
  /// - Parameter guess: what the list below it looks like, where its words say nothing.
  mutating func open(_ text: String, level: Int, sources: [Line.ID], guess: Section? = nil) {
    var own = WriteUpHeading.section(text) ?? guess
    levels.removeAll { $0.level >= level }
    let above = levels.last
    let isWithin = above.map { $0.section != .topic && $0.section != .quadrant } ?? false
    // "What happened" under the causes tells of them.
    if isWithin, own == .summary { own = nil }
    var next = Level(
      level: level, section: own ?? above?.section ?? .topic, tick: WriteUpHeading.tick(text),
      heading: Item.Topic(text: text, sources: sources))
    // A cause within the causes is no new root.
    if let above, above.section == .rootCause, next.section == .rootCause { next.hasRoot = above.hasRoot }
    if let above, above.section == .actions, own == .event(.mitigation) { next.section = .actions }
    if next.section == .topic || next.section == .quadrant { next.topic = Item.Topic(text: text, sources: sources) }
    next.tick = next.tick ?? above?.tick
    if Outline.saysMore(text, next.section, within: isWithin ? above?.section : nil) {
      let goesOn = above.map { Outline.kin($0.section) == Outline.kin(next.section) } ?? false
      next.within = (goesOn ? above?.within ?? [] : []) + [next.heading]
    }
    levels.append(next)
  }

  /// Whether a heading tells a reader more than which section it opens.
  /// - Parameter above: the section that it stands in; nil where that is none.
  private static func saysMore(_ text: String, _ section: Section, within above: Section?) -> Bool {
    let words = Plain.words(text).joined(separator: " ")
    // Headings of the board's own stand before what is under them.
    guard section != .topic, section != .quadrant, !plainNames.contains(words) else { return false }
    // "Lessons learned" stands among the notes.
    guard let above else { return section == .notes }
    if kin(above) == kin(section) { return true }
    return Heading(Leading(text, mark: nil).rest).map { !$0.rest.isEmpty || $0.weight != .sure } ?? true
  }

  /// What a chapter is called anyway.
  private static let plainNames: Set<String> = [
    "root cause", "root causes", "contributing factors", "factors", "causes", "action items", "actions", "timeline",
    "events", "impact", "summary", "notes", "decisions", "questions", "open questions",
  ]

  /// Sections that one heading holds.
  private static func kin(_ section: Section) -> Section {
    switch section {
    case .rootCause, .fiveWhys: .factors
    case .event: .timeline
    case .doing, .done: .actions
    default: section
    }
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
