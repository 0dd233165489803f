import ArgumentParser
import Checking

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds blame in Markdown and text files, and says what to ask of the system instead.",
    discussion: """
      Code, front matter, HTML and the targets of links are left alone. Settings come from the nearest .boardsnap.yml \
      above each file. No finding prints nothing.

      EXAMPLES
        boardsnap check postmortems/*.md
            prints each finding with its line, a question and another wording
        boardsnap check notes.txt --fail-on error
            lets warnings pass
        boardsnap check review.md --fix --dry-run
            shows what --fix would write
        boardsnap check draft.md --names --roster team.csv
            finds who is named, too
        git log -1 --format=%B | boardsnap check -
            checks what is piped in, as Markdown

      IN A FILE
        <!-- boardsnap-ignore personal-action: a quotation -->
            leaves the next line alone; in text: # boardsnap-ignore
        <!-- boardsnap-ignore-start --> ... <!-- boardsnap-ignore-end -->
            leaves what stands between alone

      EXIT STATUS
        0   nothing of the severity of --fail-on
        1   findings
        2   a file could not be checked, or the command line makes no sense
      """)

  @Argument(
    help: ArgumentHelp("The files, or - for standard input.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: "How findings are written.")
  var format = FindingFormat.text

  @Option(help: "The least severity that makes the exit status 1.")
  var failOn = Severity.warning

  @OptionGroup var settings: SettingsOptions

  @Option(name: .customLong("as"), help: "What the files are. Told by their names, unless you say so.")
  var kind: DocumentKind?

  @Flag(help: "Find persons too: errors where the roster has them, suggestions else.")
  var names = false

  @Flag(help: "Put restatements in place where nothing is lost by it.")
  var fix = false

  @Flag(help: "With --fix: print what would change, as a diff, and change nothing.")
  var dryRun = false

  func run() throws {
    let status: ExitStatus
    do throws(Failure) {
      status = try check()
    } catch {
      StandardError.say(error.sentence)
      status = .unchecked
    }
    if status != .ok { throw status.exitCode }
  }

  private func check() throws(Failure) -> ExitStatus {
    if dryRun, !fix { throw Failure(.usage, "--dry-run is about --fix. Add --fix, or leave it out.") }
    if fix, files.contains("-") {
      throw Failure(.usage, "--fix needs files to write to. Leave out '-', or save what is piped in.")
    }
    var check = Check(
      finder: settings.finder(findsNames: names), kind: kind,
      repair: fix ? (dryRun ? .shown : .written) : .none, report: FindingReport(format: format))
    let outcome = try check.run(files.map(CheckedFile.init))
    if outcome.isIncomplete { return .unchecked }
    return outcome.worst.map { $0 >= failOn } ?? false ? .findings : .ok
  }
}

extension Severity: ExpressibleByArgument {}
extension DocumentKind: ExpressibleByArgument {}
