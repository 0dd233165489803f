import Archive
import ArgumentParser

struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Lists every change of a board, when, and by which account. Private.",
    discussion: """
      A change that replaced the board's report has that report's number beside it. --back-to puts it in place again, as a \
      new change: nothing of what came between is lost, and actions keep how far they are.
      """)

  @OptionGroup var board: BoardArgument
  @Option(help: ArgumentHelp("Goes back to the report with this number.", valueName: "number")) var backTo: Int?

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let card = try await open.archive.card(startingWith: board.id)
      if let backTo {
        try await open.archive.goBack(to: backTo, seen: card.revision, in: card.id, on: open.now)
        return StandardError.say("Board \(card.id) is again what report \(backTo) says. 'boardsnap undo' undoes that.")
      }
      let names = Dictionary(uniqueKeysWithValues: try await open.store.accounts().map { ($0.id, $0.name) })
      var table = Table("WHEN", "BY", "WHAT", "REPLACED", "")
      let history = try await open.archive.history(of: card.id)
      for entry in history.entries.reversed() {
        let change = entry.change
        table.add(
          change.at.description, change.account.flatMap { names[$0] } ?? "-", change.deed.rawValue,
          entry.replaced.map { "\($0)" } ?? "-",
          [change.action?.description, change.detail].compactMap { $0 }.joined(separator: "  "))
      }
      try StandardOutput.write(table.text)
    }
  }
}

struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undoes the last change of a board's report, or of one of its actions.",
    discussion: "Done once more, it is undone itself. 'boardsnap history ID --back-to NUMBER' goes further back.")

  @OptionGroup var board: BoardArgument

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let card = try await open.archive.card(startingWith: board.id)
      try await open.archive.undo(seen: card.revision, in: card.id, on: open.now)
      StandardError.say("Undone. 'boardsnap history \(card.id)' lists what happened.")
    }
  }
}
