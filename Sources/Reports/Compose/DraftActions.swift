import Blameless
import Whiteboard

extension Draft {
  /// - Parameter isBoxed: whether a tick box stands before it.
  mutating func placeAction(_ item: Item, isBoxed: Bool) {
    if !isBoxed, item.text.hasSuffix("?") {
      let known = report.questions.count
      let text = publish(item.text, from: item.sources)
      if let text, report.questions.count == known { ask(text, .board, item.sources) }
      return
    }
    if isBoxed || item.tick == nil, addTags(of: item) { return }
    let isTyped = item.passage.start == nil
    let sign: Declined.Sign? =
      item.section == .declined ? .heading : item.passage.isStruck ? (isTyped ? .typedLine : .line) : nil
    let text = WhyAnswer.withoutArrow(item.text)
    let declined = item.tick == .ticked ? nil : Declined(text, sign: sign)
    let parts = ActionParts(declined?.title ?? text, editor: editor, report: date, custom: custom)
    let isStop = item.section == .stop && Plain.words(parts.title).first != "stop"
    guard let title = publish(isStop ? "Stop " + Draft.lowered(parts.title) : parts.title, from: item.sources) else {
      if let holder = parts.holder { held[item.sources[0]] = holder }
      return
    }
    if let holder = parts.holder {
      holders[report.actions.count] = holder
      held[item.sources[0]] = holder
    }
    if let reason = declined?.reason { note("\(parts.title): \(reason)", item, in: \.decisions) }
    if let weight = parts.weight ?? (emphasis.isStarred(item.sources) ? 1 : nil) {
      weights[report.actions.count] = weight
    }
    report.actions.append(
      ActionItem(
        title: title, state: declined == nil ? Draft.state(of: item, said: parts.state) : .declined, owner: parts.owner,
        due: parts.due?.iso,
        priority: parts.priority,
        aim: Cues.aim(of: title.description), answers: nil, votes: parts.votes, sources: item.sources,
        under: under(item)))
  }

  /// What stands among the actions.
  static func isPlan(_ item: Item) -> Bool {
    !item.isHeading && (item.isBoxed || item.section.map { [.actions, .doing, .stop].contains($0) } ?? false)
  }

  /// What stars and exclamation marks say, where no priority is written.
  mutating func settlePriorities() {
    for (index, level) in Weight.priorities(weights) where report.actions[index].priority == nil {
      report.actions[index].priority = level
    }
  }

  /// "- web team, 9/24" on a line of its own belongs to the action above it.
  mutating func addTags(of item: Item) -> Bool {
    guard item.tick == nil, let last = report.actions.indices.last, let line = item.sources.first?.number,
      report.actions[last].sources.last.map({ $0.number + 1 == line }) ?? false,
      ActionParts.areTags(item.text, editor: editor, report: date)
    else { return false }
    if StateTag.isAlone(item.text) {
      guard let found = StateTag("x - " + item.text) else { return false }
      report.actions[last].state = found.state
    } else {
      let bare = item.text.hasPrefix("(") || item.text.hasPrefix("[") ? item.text : "- " + item.text
      let parts = ActionParts("x \(bare)", editor: editor, report: date)
      report.actions[last].owner = report.actions[last].owner ?? parts.owner
      report.actions[last].due = report.actions[last].due ?? parts.due?.iso
      let left = Plain.trimJoints(parts.title.dropFirst())
      if DayTail.isOne(left.split(separator: " ")),
        let title = publish("\(report.actions[last].title), \(left)", from: item.sources)
      {
        report.actions[last].title = title
      }
      report.actions[last].priority = report.actions[last].priority ?? parts.priority
      if let state = parts.state { report.actions[last].state = state }
      if let holder = parts.holder {
        holders[last] = holders[last].map { "\($0), \(holder)" } ?? holder
        held[item.sources[0]] = holder
      }
    }
    report.actions[last].sources += item.sources
    return true
  }

  /// A cross in a box is how many a hand ticks it. What is struck is done where ticked, else given up.
  private static func state(of item: Item, said: ActionItem.State?) -> ActionItem.State {
    switch item.tick {
    case .ticked, .crossed: .done
    case .half: .inProgress
    case .empty, nil:
      item.passage.isStruck ? .declined : said ?? (item.section == .doing ? .inProgress : .open)
    }
  }

  /// "Deploying on Fridays" within a sentence; "CI" and "iOS" stay.
  private static func lowered(_ text: String) -> String {
    guard text.dropFirst().first?.isLowercase == true else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
