import Blameless
import Whiteboard

extension Draft {
  /// Puts an item where its heading, or else its own form, says.
  mutating func place(_ item: Item) {
    if item.section == .quoted { return quote(item) }
    if item.section != .fiveWhys { lastWhy = nil }
    if ![.factors, .rootCause, .fiveWhys].contains(item.section) {
      parents.clear()
      lastFactor = nil
    }
    if item.isPart, placePart(item) { return }
    let hasBox = item.isBoxed
    if !hasBox, Draft.isAside(item) { return note(item.text, item, in: \.notes) }
    if hasBox || item.section.map(Draft.holdActions) ?? false {
      return placeAction(item, isBoxed: hasBox)
    }
    // What somebody holds and is told to do is an action, even where the columns of a board run into each other.
    if item.section == .factors, Cues.isImperative(item.text), editor.holding(of: item.text).rest != item.text {
      return placeAction(item, isBoxed: false)
    }
    if item.passage.isStruck { return note(item.text, item, in: \.notes) }
    if let time = time(of: item) {
      if case .event(let phase) = item.section { return placeEvent(item, at: time, phase: phase) }
      return placeEvent(item, at: time)
    }
    switch item.section {
    case .timeline: placeEvent(item, at: nil)
    case .event(let phase): placeEvent(item, at: nil, phase: phase)
    case .rootCause: placeFactor(item, isRoot: true)
    case .factors: placeFactor(item, isRoot: false)
    case .fiveWhys where askedWhy.isEmpty && Cues.isImperative(item.text): placeAction(item, isBoxed: false)
    case .fiveWhys: placeWhy(item)
    case .summary: note(item.text, item, in: \.summary)
    case .impact: note(item.text, item, in: \.impact)
    case .decisions: note(item.text, item, in: \.decisions)
    case .questions: placeQuestion(item)
    case .wentWell: note(item.text, item, in: \.wentWell)
    case .wentPoorly: note(item.text, item, in: \.wentPoorly)
    case .lucky: note(item.text, item, in: \.lucky)
    case .leadership: note(item.text, item, in: \.leadership)
    case .notes, .done: placeLoose(item, mayAct: false)
    case .quadrant: noteUnderTopic(item)
    case .talk, .quoted: note(item.text, item, in: \.notes)
    case .topic, .actions, .doing, .stop, .declined, nil: placeLoose(item, mayAct: true)
    }
  }

  /// Adds a statement as it is.
  mutating func note(_ text: String, _ item: Item, in list: WritableKeyPath<Report, [Statement]>) {
    let votes = Votes(text)
    guard let published = publish(votes?.rest ?? text, from: item.sources) else { return }
    var statement = Statement(text: published, sources: item.sources, votes: votes?.count)
    statement.under = item.isHeading ? [] : under(item)
    report[keyPath: list].append(statement)
  }

  /// Adds what is no sentence. A "+1" in it is no vote.
  private mutating func quote(_ item: Item) {
    guard let published = publish(sentence: item.text, from: item.sources) else { return }
    var statement = Statement(text: published, sources: item.sources)
    statement.under = under(item)
    report.notes.append(statement)
    quoted.formUnion(item.sources)
  }

  /// What stands under a heading and is not what the heading says: "Blocked: no test account" beside a card, "Next retro:
  /// 5 June", and a word alone under events or factors, which is a drawing's label more often than either.
  private static func isAside(_ item: Item) -> Bool {
    let words = Plain.words(item.text)
    if item.text.contains(":"), let first = words.first {
      if ["blocked", "waiting"].contains(first) { return true }
      if first == "next", words.count > 2, ["retro", "review", "meeting", "retrospective"].contains(words[1]) {
        return true
      }
    }
    guard words.count == 1, item.passage.mark == nil, item.passage.text == item.text else { return false }
    switch item.section {
    case .timeline, .factors, .rootCause: return true
    default: return false
    }
  }

  private static func holdActions(_ section: Section) -> Bool {
    [.actions, .doing, .stop, .declined].contains(section)
  }

  /// A time before an item makes it an event; one after it only where events are expected, or nothing else is.
  private func time(of item: Item) -> TimeScanner.Found? {
    let expected: Bool
    switch item.section {
    case .timeline, .event: expected = true
    default: expected = false
    }
    if let time = TimeScanner.leading(item.text, isTimeline: expected) { return time.rest.isEmpty ? nil : time }
    guard expected || item.section == nil else { return nil }
    return TimeScanner.trailing(item.text, isTimeline: expected) ?? (expected ? TimeScanner.inner(item.text) : nil)
  }

  /// What no heading speaks for.
  private mutating func placeLoose(_ item: Item, mayAct: Bool) {
    if item.text.hasSuffix("?") { return placeQuestion(item) }
    if tellsChain(item) { return placeFactor(item, isRoot: false) }
    // What is imagined without a heading is what could go wrong.
    if report.kind == .premortem,
      item.section == nil || item.section == .topic || item.section == .notes && !item.isEvident,
      item.passage.beginsItem || item.passage.start != nil, Plain.words(item.text).count > 2,
      !Cues.isImperative(item.text)
    {
      return placeFactor(item, isRoot: false)
    }
    if mayAct, Cues.isImperative(item.text) { return placeAction(item, isBoxed: false) }
    if item.section == nil, Cues.isImpact(item.text) { return note(item.text, item, in: \.impact) }
    noteUnderTopic(item)
  }

  /// "Import locked the table → queries waited → timeouts" on the board of an incident.
  private func tellsChain(_ item: Item) -> Bool {
    guard report.kind == .postmortem || report.kind == .nearMiss, item.section == nil else { return false }
    guard item.text.contains(where: { "→⇒←".contains($0) }) || item.text.contains("->") || item.text.contains("<-")
    else { return false }
    return CauseText(item.text, arrowsDig: false).chain.count > 1
      && OwnerPhrase(item.text, editor: editor, custom: custom) == nil
  }

  /// "All logins down at 06:00" under "Could have been" is true only with its heading.
  private mutating func noteUnderTopic(_ item: Item) {
    guard let topic = item.topic else { return note(item.text, item, in: \.notes) }
    let heading = topic.text.hasSuffix(":") ? topic.text : topic.text + ":"
    let sources = topic.sources + item.sources
    guard let text = publish("\(heading) \(item.text)", from: sources) else { return }
    report.notes.append(Statement(text: text, sources: sources))
  }

  /// A heading of the board's own that no note has taken up.
  mutating func noteBareTopic(_ item: Item) {
    guard !report.notes.contains(where: { $0.sources.starts(with: item.sources) }) else { return }
    note(item.text, item, in: \.notes)
  }

  private mutating func placeQuestion(_ item: Item) {
    let edit = editor.edit(Votes(item.text)?.rest ?? item.text)
    if let question = edit.questionInstead { return turn(item.sources, into: question) }
    if let text = edit.text { ask(text, .board, item.sources) }
  }

  private mutating func placeEvent(_ item: Item, at time: TimeScanner.Found?, phase: TimelineEvent.Phase? = nil) {
    let told = time?.rest ?? item.text
    guard let text = publish(told, from: item.sources) else { return ask(instead: told, item, at: time) }
    let event = TimelineEvent(
      time: nil, end: nil, phase: phase ?? Cues.phase(of: text.description), text: text, sources: item.sources,
      under: under(item))
    events.append(TimedEvent(event: event, start: time?.start, end: time?.end))
  }

  /// Of an event that can't be told without blame its time stays, and what is asked instead.
  private mutating func ask(instead told: String, _ item: Item, at time: TimeScanner.Found?) {
    guard let time, let question = Turned(told, by: editor).questions.first else { return }
    let event = TimelineEvent(
      time: nil, end: nil, phase: .other, text: question, sources: item.sources, under: under(item))
    events.append(TimedEvent(event: event, start: time.start, end: time.end))
  }
}
