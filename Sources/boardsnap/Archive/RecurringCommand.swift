import Archive
import ArgumentParser

struct RecurringCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recurring", abstract: "Ranks the contributing factors that keep coming back.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var only: ProjectFilter
  @OptionGroup var most: LimitOption

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      let recurring = try await open.archive.recurring(
        in: try await only.ids(in: open.archive), limit: most.limit ?? 20)
      for factor in recurring { try StandardOutput.write(text(factor)) }
      if recurring.isEmpty { StandardError.say("No factor is on two boards.") }
    }
  }

  private func text(_ recurring: RecurringFactor) -> String {
    var text = "\(recurring.boards) boards: \(recurring.text)\n  by \(recurring.words.joined(separator: ", "))\n"
    for factor in recurring.factors {
      text += "  \(factor.board)  \(factor.date)  \(factor.boardTitle): \(factor.text)\n"
      for answer in factor.answers { text += "    \(answer.id) \(answer.title): \(answer.state.words)\n" }
    }
    return text
  }
}
