import Blameless
import Reports

extension BoardArchive {
  /// Moves an action or a subtask. Its reason is kept with it: the people of the board's roster are taken out of it, and
  /// whoever else is named.
  /// - Parameter seen: how far it was for whoever moves it; nil where they did not look.
  /// - Throws: `.noAction`, `.boardDeleted`; `.changedSince` where it is neither as it was seen nor as it is to be.
  public func move(
    _ id: ActionRecord.ID, to state: ActionItem.State, seen: ActionItem.State? = nil, because reason: String?,
    on occasion: Occasion
  ) async throws(ArchiveError) -> Move {
    var said: String?
    if let reason {
      let edit = try await edit(id.board).editor.edit(reason.withoutControls)
      said = (edit.text ?? edit.withoutNames).description
    }
    let move = try await store.move(id, to: state, seen: seen, because: said, on: occasion)
    if move != .alreadyThere, let card = try await store.card(id.board) {
      try await withdraw(by: card.id, in: card.project, on: occasion)
    }
    return move
  }
}
