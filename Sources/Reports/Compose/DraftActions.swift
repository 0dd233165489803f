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
    let parts = ActionParts(item.text, editor: editor, report: date)
    let isStop = item.section == .stop && Plain.words(parts.title).first != "stop"
    guard let title = publish(isStop ? "Stop " + Draft.lowered(parts.title) : parts.title, from: item.sources) else {
      if let holder = parts.holder { held[item.sources[0]] = holder }
      return
    }
    if let holder = parts.holder {
      holders[report.actions.count] = holder
      held[item.sources[0]] = holder
    }
    report.actions.append(
      ActionItem(
        title: title, state: Draft.state(of: item), owner: parts.owner, due: parts.due?.iso, priority: parts.priority,
        aim: Cues.aim(of: title.description), answers: nil, votes: parts.votes, sources: item.sources))
  }

  /// A cross in a box is how many a hand ticks it. What is struck is done where ticked, else given up.
  private static func state(of item: Item) -> ActionItem.State {
    switch item.tick {
    case .ticked, .crossed: .done
    case .half: .inProgress
    case .empty, nil:
      item.passage.isStruck ? .declined : item.section == .doing ? .inProgress : .open
    }
  }

  /// "Deploying on Fridays" within a sentence; "CI" and "iOS" stay.
  private static func lowered(_ text: String) -> String {
    guard text.dropFirst().first?.isLowercase == true else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
