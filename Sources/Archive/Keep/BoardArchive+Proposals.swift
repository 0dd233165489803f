import Reports

extension BoardArchive {
  /// How much two titles must have in common to be one action, of all their words.
  private static let alike = 0.8

  /// A board snapped again may show an action or a subtask done that is still open here: that is proposed, and never just
  /// set.
  func propose(from entry: BoardEntry, on occasion: Occasion) async throws(ArchiveError) -> [ActionRecord.ID] {
    let changed = entry.actions.filter { $0.state != .open && !$0.isSuggested }
    let numbers = Set(changed.map(\.number))
    guard !numbers.isEmpty else { return [] }
    var filter = ActionFilter(projects: [entry.project])
    filter.states = [.open, .inProgress]
    // Where there are more than are looked at, a board is snapped again soon and not after years.
    filter.order = .newestFirst
    let open = try await store.actions(filter).filter { $0.id.board != entry.id }
      .map { (record: $0, words: Set(Lemmas.of($0.title))) }
    var proposed: [ActionRecord.ID] = []
    for item in entry.actions where item.subtask == nil && numbers.contains(item.number) {
      let words = Set(item.lemmas)
      let shown = changed.filter { $0.number == item.number }
      for earlier in open where Self.areAlike(words, earlier.words) {
        for (id, state) in Self.proposals(of: shown, for: earlier.record) {
          try await store.propose(state, for: id, by: entry.id, on: occasion)
          proposed.append(id)
        }
      }
    }
    return proposed
  }

  /// - Parameter shown: the item and those of its subtasks that are not open on the later board.
  private static func proposals(of shown: [BoardEntry.Action], for earlier: ActionRecord)
    -> [(ActionRecord.ID, ActionItem.State)]
  {
    shown.flatMap { action -> [(ActionRecord.ID, ActionItem.State)] in
      guard action.subtask != nil else {
        let isNews = earlier.state != action.state && earlier.proposed?.state != action.state
        return isNews ? [(earlier.id, action.state)] : []
      }
      let words = Set(Lemmas.of(action.title))
      return earlier.subtasks.filter { part in
        (part.state == .open || part.state == .inProgress) && part.state != action.state
          && part.proposed?.state != action.state && areAlike(words, Set(Lemmas.of(part.title)))
      }.map { ($0.id, action.state) }
    }
  }

  private static func areAlike(_ words: Set<String>, _ others: Set<String>) -> Bool {
    Double(words.intersection(others).count) >= alike * Double(max(1, words.union(others).count))
  }
}
