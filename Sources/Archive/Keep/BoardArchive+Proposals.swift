import Reports

extension BoardArchive {
  /// How much two titles must have in common to be one action, of all their words.
  private static let alike = 0.8

  /// A board snapped again may show an action or a subtask done that is still open here: that is proposed, and never just
  /// set.
  func propose(from entry: BoardEntry, on occasion: Occasion) async throws(ArchiveError) -> [ActionRecord.ID] {
    guard entry.actions.contains(where: Self.isShown) else { return [] }
    let open = try await openActions(in: entry.project, notOf: entry.id)
    var proposed: [ActionRecord.ID] = []
    for (id, state) in Self.shown(by: entry.actions, for: open) {
      let now = open.lazy.flatMap(Self.proposed).first { $0.id == id }
      guard now?.proposal?.state != state else { continue }
      try await store.propose(state, for: id, by: entry.id, on: occasion)
      proposed.append(id)
    }
    return proposed
  }

  /// What a board proposed and shows no more, since it was changed, is not proposed any more.
  func withdraw(by board: StoredBoard.ID, in project: Project.ID, on occasion: Occasion) async throws(ArchiveError) {
    let open = try await openActions(in: project, notOf: board)
    let proposed = open.flatMap(Self.proposed).filter { $0.proposal?.by == board }
    guard !proposed.isEmpty, let entry = try await store.board(board) else { return }
    let shown = Dictionary(Self.shown(by: entry.actions, for: open)) { first, _ in first }
    for (id, proposal) in proposed where shown[id] != proposal?.state { try await store.dismiss(id, on: occasion) }
  }

  /// Where there are more than are looked at, a board is snapped again soon and not after years.
  private func openActions(in project: Project.ID, notOf board: StoredBoard.ID) async throws(ArchiveError)
    -> [ActionRecord]
  {
    var filter = ActionFilter(projects: [project])
    filter.states = [.open, .inProgress]
    filter.order = .newestFirst
    return try await store.actions(filter).filter { $0.id.board != board }
  }

  /// An action and its parts, and what is proposed for each.
  private static func proposed(_ record: ActionRecord) -> [(id: ActionRecord.ID, proposal: ActionRecord.Proposal?)] {
    [(record.id, record.proposed)] + record.subtasks.map { ($0.id, $0.proposed) }
  }

  private static func isShown(_ action: BoardEntry.Action) -> Bool { action.state != .open && !action.isSuggested }

  /// The states that a board shows for actions of other boards, and that they do not have.
  private static func shown(by actions: [BoardEntry.Action], for open: [ActionRecord])
    -> [(ActionRecord.ID, ActionItem.State)]
  {
    let changed = actions.filter(isShown)
    let numbers = Set(changed.map(\.number))
    guard !numbers.isEmpty else { return [] }
    let open = open.map { (record: $0, words: Set(Lemmas.of($0.title))) }
    return actions.filter { $0.subtask == nil && numbers.contains($0.number) }.flatMap { item in
      let words = Set(Lemmas.of(item.title))
      return open.filter { areAlike(words, $0.words) }.flatMap { earlier in
        shown(by: changed.filter { $0.number == item.number }, for: earlier.record)
      }
    }
  }

  /// - Parameter shown: an item and those of its subtasks that are not open on the later board.
  private static func shown(by shown: [BoardEntry.Action], for earlier: ActionRecord)
    -> [(ActionRecord.ID, ActionItem.State)]
  {
    shown.flatMap { action -> [(ActionRecord.ID, ActionItem.State)] in
      guard action.subtask != nil else { return earlier.state == action.state ? [] : [(earlier.id, action.state)] }
      let words = Set(Lemmas.of(action.title))
      return earlier.subtasks.filter { part in
        (part.state == .open || part.state == .inProgress) && part.state != action.state
          && areAlike(words, Set(Lemmas.of(part.title)))
      }.map { ($0.id, action.state) }
    }
  }

  private static func areAlike(_ words: Set<String>, _ others: Set<String>) -> Bool {
    Double(words.intersection(others).count) >= alike * Double(max(1, words.union(others).count))
  }
}
