/// Leaving that harms nobody.
extension Harm {
  /// "left in June", "left in 2024": somebody is no longer there. Of an action of leaving.
  static func isDeparture(_ action: Action) -> Bool {
    let at = action.all.lowerBound
    guard action.scene.tokens.indices.contains(at + 1), ["in", "on"].contains(action.scene.key(at)) else {
      return false
    }
    let next = action.scene.tokens[at + 1]
    return next.kind == .number || NotPeople.calendar.contains(next)
  }
}
