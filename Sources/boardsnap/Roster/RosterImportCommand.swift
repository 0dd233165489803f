import ArgumentParser
import Blameless
import Rosters

struct RosterImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Drafts a roster from files that list people.",
    discussion: """
      The files are CODEOWNERS, the users of a Slack export (users.json), the users of PagerDuty's REST API (JSON), \
      vCards, or rosters. What a file is, is told by what is in it. Somebody who is in several of them becomes one person.

      EXAMPLES
        boardsnap roster import users.json .github/CODEOWNERS -o team.csv
            makes one roster of two files, for your eyes only
        boardsnap roster import pagerduty.json -o team.csv --add
            adds who is missing, and roles to who has none
      """)

  @Argument(help: ArgumentHelp("The files.", valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var output: RosterOutput

  func run() throws {
    try output.check(against: output.add ? [] : files)
    var draft = RosterDraft()
    for file in files {
      for person in try RosterFile(path: Path(file)).people() { draft.add(person) }
    }
    guard !draft.people.isEmpty else {
      throw Failure(.badInput, "\(files.map { "\(Path($0))" }.joined(separator: ", ")): nobody is in it.")
    }
    try output.write(draft.people)
  }
}
