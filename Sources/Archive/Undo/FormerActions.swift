import Reports

/// What the actions of a former report are called now, and how far they are: a number never names another action, and what was
/// done stays done.
struct FormerActions {
  private(set) var numbers: [ActionNumber] = []
  private(set) var report: Report
  /// Who held an action, by its place in the report.
  private(set) var holders: [Int: String] = [:]

  /// - Parameters:
  ///   - report: the former one.
  ///   - then: as they were called; nil where nobody knows any more.
  ///   - now: as they are, items first.
  ///   - titles: of the report as it is, with its actions in the order of `now`.
  ///   - highest: the highest number that an action of the board ever had.
  init(
    of report: Report, then: [FormerSide.Followed]?, now: [BoardEntry.Action], in current: Report, highest: Int,
    holders: [Int: String]
  ) {
    self.report = report
    let present = ActionNumber.all(of: now)
    if let then, let known = Self.known(then, of: report) {
      numbers = known
      take(then.map { ($0.number, $0.subtask, $0.state) })
    } else {
      numbers = Self.matched(report, current, present, highest: highest)
      for (place, number) in numbers.enumerated() {
        self.holders[place] = present.firstIndex { $0.number == number.number }.flatMap { holders[$0] }
      }
    }
    for index in numbers.indices {
      let known = present.first { $0.number == numbers[index].number }?.highestPart ?? 0
      numbers[index].highestPart = max(known, numbers[index].highestPart, numbers[index].parts.max() ?? 0)
    }
    take(now.map { ($0.number, $0.subtask, $0.state) })
  }

  private mutating func take(_ states: [(number: Int, subtask: Int?, state: ActionItem.State)]) {
    for (place, number) in numbers.enumerated() {
      for one in states where one.number == number.number {
        guard let subtask = one.subtask else {
          report.actions[place].state = one.state
          continue
        }
        guard let part = number.parts.firstIndex(of: subtask) else { continue }
        report.actions[place].subtasks[part].state = one.state
      }
    }
  }

  private static func known(_ then: [FormerSide.Followed], of report: Report) -> [ActionNumber]? {
    let numbers = then.filter { $0.subtask == nil }.map { item in
      ActionNumber(number: item.number, parts: then.filter { $0.number == item.number }.compactMap(\.subtask))
    }
    return numbers.map(\.parts.count) == report.actions.map(\.subtasks.count) ? numbers : nil
  }

  /// An action that has the same words, else the same lines, is the same.
  private static func matched(_ report: Report, _ current: Report, _ present: [ActionNumber], highest: Int)
    -> [ActionNumber]
  {
    var left = Set(present.indices)
    var found: [Int: Int] = [:]
    func match(_ isSame: (ActionItem, ActionItem) -> Bool) {
      for (place, action) in report.actions.enumerated() where found[place] == nil {
        guard let index = left.sorted().first(where: { isSame(action, current.actions[$0]) }) else { continue }
        found[place] = index
        left.remove(index)
      }
    }
    match { $0.title == $1.title && $0.sources == $1.sources }
    match { $0.title == $1.title }
    match { !$0.sources.isEmpty && $0.sources == $1.sources }
    var next = highest
    return report.actions.enumerated().map { place, action in
      guard let index = found[place] else {
        next += 1
        return ActionNumber(number: next).numbering([Int?](repeating: nil, count: action.subtasks.count))
      }
      let parts = current.actions[index].subtasks
      var free = Set(parts.indices)
      return present[index].numbering(
        action.subtasks.map { part in
          guard let same = free.sorted().first(where: { parts[$0].title == part.title }) else { return nil }
          free.remove(same)
          return present[index].parts[same]
        })
    }
  }
}
