import ArgumentParser
import Reports

struct WriteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Reads typed notes, a chat or a transcript and prints the blameless report.",
    discussion: """
      What the text is, is told from what is in it: notes, a write-up in Markdown, a chat with times and names, Slack's \
      export as JSON, a transcript as WebVTT or SRT. Names are taken out, also those of who speaks, and blame is turned \
      into questions about the system.

      EXAMPLES
        boardsnap write notes.txt
            prints the report as Markdown
        boardsnap write incident.md --template google-sre -o postmortem.md
            with the sections of Google's SRE book, in a file
        boardsnap write 2026-11-18.json --format html -o report.html
            makes a page of a day of Slack
        pbpaste | boardsnap write -
            takes what is piped in

      EXIT STATUS
        0    done, also when there is no text
        64   the command line makes no sense
        65   a file can't be used
        66   a file is missing
        69   no browser is there to make a PDF
        70   a defect of BoardSnap
        73   the output can't be made there
        74   reading or writing broke off, as on a full disk
        130  stopped
      """)

  @Argument(help: ArgumentHelp("The notes, or - for standard input.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var options: ReportOptions

  func run() async throws {
    try options.check()
    let outlet = try options.outlet(reading: [file])
    let composer = Composer(try options.wholeContext())
    let rendering = try options.rendering()
    let source = NotesFile(path: Path(file))
    let report = try await Interruption.stops { () throws(Failure) in
      try rendering.render(composer.compose(try source.notes()))
    }
    try outlet.write(report)
  }
}
