/// What an action of a board and its parts are called. A number that was given once is never given again: what somebody
/// wrote down stays right.
struct ActionNumber: Sendable, Hashable {
  /// Of the action.
  var number: Int
  /// Of its parts, in the report's order.
  var parts: [Int] = []
  /// The highest that a part ever had.
  var highestPart = 0

  /// - Parameter actions: items first, then parts, each in the report's order.
  static func all(of actions: [BoardEntry.Action]) -> [ActionNumber] {
    actions.filter { $0.subtask == nil }.map { item in
      ActionNumber(
        number: item.number, parts: actions.filter { $0.number == item.number }.compactMap(\.subtask),
        highestPart: item.highestPart)
    }
  }

  /// With numbers for parts that are new.
  /// - Parameter parts: nil for each that is new.
  func numbering(_ parts: [Int?]) -> ActionNumber {
    var numbered = ActionNumber(number: number, highestPart: max(highestPart, self.parts.max() ?? 0))
    for part in parts {
      if part == nil { numbered.highestPart += 1 }
      numbered.parts.append(part ?? numbered.highestPart)
    }
    return numbered
  }
}
