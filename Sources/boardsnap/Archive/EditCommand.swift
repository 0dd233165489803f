import Archive
import ArgumentParser

struct EditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes a report's statements in your editor.",
    discussion: """
      Opens VISUAL or EDITOR. What you change is checked for names and blame when you save and leave: a sheet that names \
      or blames somebody is not taken, the reason is told, and the sheet is kept in the archive. The same command then \
      goes on with it. Where somebody else changed the board meanwhile, their changes and yours are put on one sheet. An \
      empty sheet is forgotten.
      """)

  @OptionGroup var board: BoardArgument
  @OptionGroup var team: TeamOptions
  @Flag(help: "Begin with the report as it is; forget a sheet that was not taken.") var anew = false

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let (archive, account) = (open.archive, open.account.id)
      let card = try await archive.card(startingWith: board.id)
      let context = try team.known()
      let place = archive.sheetPath(of: card.id, by: account)
      let sheet = try SheetFile(folder: Path(place.folder), file: Path(place.file), board: card.id)
      if anew {
        try await open.store.dropSheet(of: card.id, by: account)
        try sheet.remove()
      }
      let found = try sheet.saved()
      let editing = try await archive.edit(
        card.id, goingOnFor: account, found: found?.text, roster: context.people, vocabulary: context.vocabulary)
      tell(editing.state)
      if let guessed = found?.guessed {
        StandardError.say("The sheet was not saved as UTF-8 and was read as \(guessed): look it over.")
      }
      // From now on a crash leaves what is needed to go on: what it was before, here, and what is written, in the file.
      try await archive.keep(editing.sheet, of: editing, by: account, at: .now)
      let (text, problem) = try sheet.edited(startingWith: editing.sheet)
      if let problem {
        try await keep(text, of: editing, sheet, open)
        throw Failure(problem.status, "\(problem.sentence) \(kept(card.id))")
      }
      guard text.contains(where: { !$0.isWhitespace }) else {
        try await forget(sheet, open, card.id)
        return StandardError.say("The sheet was empty: nothing was changed, and it is forgotten.")
      }
      do {
        let changes = try await archive.finish(editing, with: text, on: open.now)
        try await forget(sheet, open, card.id)
        StandardError.say(
          changes == 0 ? "Nothing was changed." : "Kept, with \(counted(changes, "statement")) changed.")
      } catch {
        // Changed by somebody else, or refused: what was written stays.
        let failure = Failure.from(error) as? Failure ?? Failure(.defect, "\(error)")
        try await keep(text, of: editing, sheet, open)
        throw Failure(failure.status, "\(failure.sentence) \(kept(card.id))")
      }
    }
  }

  private func kept(_ board: StoredBoard.ID) -> String {
    "Your sheet is kept: 'boardsnap edit \(board)' goes on with it."
  }

  private func keep(_ text: String, of editing: Editing, _ sheet: SheetFile, _ open: OpenArchive) async throws {
    do { try await open.archive.keep(text, of: editing, by: open.account.id, at: .now) } catch {
      // A restore took the board or the account out meanwhile, or the disk is full: the file stays.
      let failure = Failure.from(error) as? Failure ?? Failure(.defect, "\(error)")
      throw Failure(failure.status, "\(failure.sentence) What you wrote is in \(sheet.path).")
    }
    try sheet.remove()
  }

  private func forget(_ sheet: SheetFile, _ open: OpenArchive, _ board: StoredBoard.ID) async throws {
    try await open.store.dropSheet(of: board, by: open.account.id)
    try sheet.remove()
  }

  private func tell(_ state: Editing.State) {
    switch state {
    case .new: break
    case .goesOn: StandardError.say("Goes on with the sheet that was kept. '--anew' begins with the report instead.")
    case .merged(conflicts: 0):
      StandardError.say("Somebody else changed the board meanwhile. Their changes are on your sheet now; look it over.")
    case .merged(let conflicts):
      StandardError.say(
        "Somebody else changed the board meanwhile, \(counted(conflicts, "statement")) of yours too. Both stand on the "
          + "sheet, with a note: keep the one that is right.")
    }
  }
}
