import Blameless
import Reports

extension BoardArchive {
  /// Moves an action or a subtask. Its reason is kept with it: the people of the board's roster are taken out of it, and
  /// whoever else is named.
  /// - Throws: `.noAction`, `.boardDeleted`.
  public func move(
    _ id: ActionRecord.ID, to state: ActionItem.State, because reason: String?, on occasion: Occasion
  ) async throws(ArchiveError) -> Move {
    guard let reason else { return try await store.move(id, to: state, because: nil, on: occasion) }
    let edit = try await edit(id.board).editor.edit(reason.withoutControls)
    return try await store.move(
      id, to: state, because: (edit.text ?? edit.withoutNames).description, on: occasion)
  }
}
