/// What the head of a table's column says of the cells under it.
enum TableColumn: Hashable, Sendable {
  case item, owner, due, state, priority, time, event

  init?(_ text: String) {
    guard let column = TableColumn.names[Plain.words(text).joined(separator: " ")] else { return nil }
    self = column
  }

  private static let names: [String: TableColumn] = [
    "what": .item, "action": .item, "actions": .item, "action item": .item, "action items": .item, "task": .item,
    "tasks": .item, "item": .item, "follow up": .item, "measure": .item,
    "who": .owner, "owner": .owner, "owners": .owner, "assignee": .owner, "responsible": .owner, "dri": .owner,
    "team": .owner, "lead": .owner, "by whom": .owner, "assigned to": .owner, "assigned": .owner,
    "when": .due, "due": .due, "by": .due, "by when": .due, "deadline": .due, "due date": .due, "eta": .due,
    "until": .due, "date": .due, "due by": .due,
    "status": .state, "state": .state, "prio": .priority, "priority": .priority,
    "time": .time, "at": .time, "event": .event, "events": .event, "what happened": .event,
  ]

  /// The section that a row of heads opens: "What - Who - When", "Time | Event". Nil where they head no table.
  static func section(_ heads: [TableColumn]) -> Section? {
    let set = Set(heads)
    guard set.count > 1, set.count == heads.count else { return nil }
    if set.contains(.time) || set.isSuperset(of: [.event, .due]) {
      return set.contains(.event) || set.contains(.item) ? .timeline : nil
    }
    return set.contains(.item) && !set.isDisjoint(with: [.owner, .due, .state, .priority]) ? .actions : nil
  }
}
