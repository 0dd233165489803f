import Blameless
import JSONText
import Reports

/// A board's statements, ready to be changed by hand.
public struct Editing: Sendable {
  /// What stands on the sheet.
  public enum State: Sendable, Hashable {
    /// The report as it is.
    case new
    /// What the same account wrote before, and no report has taken yet.
    case goesOn
    /// The same, and the board was changed meanwhile: both are on the sheet. `conflicts` statements were changed by both.
    case merged(conflicts: Int)
  }

  /// What to put before somebody.
  public let sheet: String
  /// What that is.
  public let state: State
  /// The report as it is, as a sheet.
  public let begun: String
  /// The board as it is.
  public let board: StoredBoard
  let numbers: [ActionNumber]
  let actions: [BoardEntry.Action]
  let editor: Editor
}

extension BoardArchive {
  /// - Parameters:
  ///   - account: whose sheet is gone on with, where one was kept; nil for a new one.
  ///   - found: what stands on a sheet that was being written on when its writer's process died.
  ///   - begunFrom: what that sheet was begun from, where it was not the one that was kept.
  ///   - roster: people to know beside those that were known when it was read, and those of the project.
  ///   - vocabulary: words that are not people, as well.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.keyMissing`, `.wrongKey`.
  public func edit(
    _ id: StoredBoard.ID, goingOnFor account: Account.ID? = nil, found: String? = nil, begunFrom: String? = nil,
    roster: [Person] = [],
    vocabulary: Vocabulary = Vocabulary()
  ) async throws(ArchiveError) -> Editing {
    guard let entry = try await store.board(id) else { throw .noBoard(id.text) }
    let board = try await board(id)
    // Without its key, the people of a sealed board are not known, and so could be named.
    let side = entry.card.hasPrivateSide ? try await privateBoard(entry.card) : nil
    let context = try await contextIfOpen(of: try await project(entry.card.project)) ?? ProjectContext()
    // Two of one person would be two people.
    let known = Set((side?.roster ?? []) + roster)
    let people = roster + context.roster.filter { !known.contains($0) }
    let words = vocabulary.adding(context.vocabulary)
    let editor = side?.editor(knowing: people, words) ?? Editor(roster: people, vocabulary: words)
    let numbers = ActionNumber.all(of: entry.actions)
    let begun = EditSheet(board.report, numbers: numbers).rendered(for: id)
    var (sheet, state) = (begun, Editing.State.new)
    if var kept = try await keptSheet(of: entry.card, by: account) ?? found.map({ KeptSheet(begun: begun, text: $0) }) {
      kept.text = found ?? kept.text
      kept.begun = begunFrom ?? kept.begun
      (sheet, state) = (kept.text, .goesOn)
      if kept.begun != begun {
        let merge = SheetMerge(begun: kept.begun, mine: kept.text, now: begun)
        (sheet, state) = (merge.text, .merged(conflicts: merge.conflicts))
      }
    }
    return Editing(
      sheet: sheet, state: state, begun: begun, board: board, numbers: numbers, actions: entry.actions, editor: editor)
  }

  /// Keeps what somebody has written so far, encrypted where the project is sealed. On disk when this returns.
  public func keep(_ sheet: String, of editing: Editing, by account: Account.ID, at moment: Moment)
    async throws(ArchiveError)
  {
    let card = editing.board.card
    let key = try await key(of: try await project(card.project))
    let plain = KeptSheet(begun: editing.begun, text: sheet).bytes
    try await store.keepSheet(
      try key?.seal(plain, for: Self.sheetPurpose(card.id, account)) ?? plain, isSealed: key != nil, of: card.id,
      by: account, at: moment)
  }

  private func keptSheet(of card: BoardCard, by account: Account.ID?) async throws(ArchiveError) -> KeptSheet? {
    guard let account, let bytes = try await store.sheet(of: card.id, by: account) else { return nil }
    let project = try await project(card.project)
    guard let key = try await key(of: project) else { return KeptSheet(bytes) }
    guard let plain = key.open(bytes, for: Self.sheetPurpose(card.id, account)) else {
      throw .wrongKey(project: project.name.description)
    }
    return KeptSheet(plain)
  }

  static func sheetPurpose(_ board: StoredBoard.ID, _ account: Account.ID) -> String { "sheet \(board) \(account)" }

  /// Takes a changed sheet. Nothing changes where one line of it names or blames somebody.
  /// - Returns: how many statements changed; nothing is written where it is 0.
  /// - Throws: ``EditRefusal`` where the sheet is not taken, ``ArchiveError`` where it can't be kept (`.changedSince`).
  public func finish(_ editing: Editing, with sheet: String, on occasion: Occasion) async throws -> Int {
    let review = try SheetReview(
      EditSheet(sheet), on: editing.board.report, numbers: editing.numbers, editor: editing.editor)
    guard review.changes > 0 else { return 0 }
    let card = editing.board.card
    // A number that was given once is never given again: what somebody wrote down stays right.
    var next = max(try await store.highestAction(of: card.id), editing.numbers.map(\.number).max() ?? 0)
    let numbers = review.actions.map { action in
      if let place = action.place { return editing.numbers[place].numbering(action.parts) }
      next += 1
      return ActionNumber(number: next).numbering(action.parts)
    }
    let before = review.actions.map(\.place)
    let side = card.hasPrivateSide ? try await privateBoard(card) : nil
    // Who holds an action goes where the action goes.
    let holders = side?.side.holders ?? [:]
    let moved = before.enumerated().reduce(into: [Int: String]()) { moved, place in
      moved[place.offset] = place.element.flatMap { holders[$0] }
    }
    let revision = ReportRevision(
      editing.board.report, changedTo: review.report, held: (Set(holders.keys), Set(moved.keys)),
      editor: editing.editor)
    // An event goes back to where its time puts it.
    guard revision.report != editing.board.report else { return 0 }
    let now = side.map { board in
      var board = board
      board.side.rawLines.merge(review.typed) { _, new in new }
      board.side.holders = moved
      return board
    }
    try await replace(
      card, editing.actions, by: revision.report, numbers: numbers, side.flatMap { before in now.map { (before, $0) } },
      detail: "\(review.changes) \(review.changes == 1 ? "statement" : "statements")", on: occasion)
    return review.changes
  }

  /// Nil where it is sealed and nobody gave the key: fewer names are known then.
  func privateBoardIfOpen(_ card: BoardCard) async throws(ArchiveError) -> PrivateBoard? {
    do { return try await privateBoard(card) } catch .keyMissing { return nil }
  }
}
