import Blameless
import Whiteboard

extension Draft {
  /// What stands in a list below an action is a part of it.
  /// - Returns: whether there is an action that it is a part of.
  mutating func placePart(_ item: Item) -> Bool {
    guard let action = report.actions.indices.last, item.section == .actions || item.section == .doing else {
      return false
    }
    if addTags(of: item) { return true }
    let parts = ActionParts(item.text, editor: editor, report: date, custom: custom)
    if let holder = parts.holder { held[item.sources[0]] = holder }
    report.actions[action].sources += item.sources
    guard let title = publish(parts.title, from: item.sources) else { return true }
    let state: ActionItem.State =
      switch item.tick {
      case .ticked, .crossed: .done
      case .empty: .open
      case .half: .inProgress
      // Without a box of its own it is as far as the whole.
      case nil: report.actions[action].state
      }
    report.actions[action].subtasks.append(ActionItem.Subtask(title: title, state: state, isSuggested: false))
    return true
  }
}
