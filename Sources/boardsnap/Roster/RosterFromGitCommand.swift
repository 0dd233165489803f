import ArgumentParser

struct RosterFromGitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "from-git",
    abstract: "Drafts a roster from who wrote to a Git repository.",
    discussion: """
      Authors, committers and those whom trailers such as Co-authored-by name, on every branch, each once: .mailmap \
      says who is the same. Bots are left out. Needs git.

      EXAMPLES
        boardsnap roster from-git ~/src/checkout -o team.csv
            drafts a roster for your eyes only
        boardsnap roster from-git . -o team.csv --add
            adds who came since
      """)

  @Argument(help: ArgumentHelp("A folder of the repository.", valueName: "path"), completion: .directory)
  var path: String

  @OptionGroup var output: RosterOutput

  func run() throws {
    try output.check(against: [])
    try output.write(GitRepository(path: Path(path)).people())
  }
}
