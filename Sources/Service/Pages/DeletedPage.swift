/// Boards that were deleted and can be brought back still.
struct DeletedPage: Sendable {
  let title = Texts.say("all.deleted-boards")
  let frame: Frame
  let boards: [LibraryPage.Deleted]
  let isEmpty: Bool
  let older: String?

  init(frame: Frame, boards: [LibraryPage.Deleted], older: String?) {
    self.frame = frame
    self.boards = boards
    isEmpty = boards.isEmpty
    self.older = older
  }
}
