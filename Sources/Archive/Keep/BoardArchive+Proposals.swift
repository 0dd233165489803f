import Reports

extension BoardArchive {
  /// How much two titles must have in common to be one action, of all their words.
  private static let alike = 0.8

  /// A board snapped again may show an action done that is still open here: that is proposed, and never just set.
  func propose(from entry: BoardEntry, on occasion: Occasion) async throws(ArchiveError) -> [ActionRecord.ID] {
    let changed = entry.actions.filter { $0.subtask == nil && $0.state != .open && !$0.lemmas.isEmpty }
    guard !changed.isEmpty else { return [] }
    var filter = ActionFilter(projects: [entry.project])
    filter.states = [.open, .inProgress]
    let open = try await store.actions(filter).filter { $0.id.board != entry.id }
    var proposed: [ActionRecord.ID] = []
    for action in changed {
      let words = Set(action.lemmas)
      for earlier in open where earlier.state != action.state && earlier.proposed?.state != action.state {
        let others = Set(Lemmas.of(earlier.title))
        let shared = Double(words.intersection(others).count)
        guard shared / Double(words.union(others).count) >= Self.alike else { continue }
        try await store.propose(action.state, for: earlier.id, by: entry.id, on: occasion)
        proposed.append(earlier.id)
      }
    }
    return proposed
  }
}
