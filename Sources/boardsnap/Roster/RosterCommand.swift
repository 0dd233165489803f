import ArgumentParser

struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Drafts a roster, the list of people who may be named, from what the team has already.",
    subcommands: [RosterFromGitCommand.self, RosterImportCommand.self])
}
