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
        boardsnap write incident.md --project Payments
            keeps text and report in the archive too, and says under which id

      EXIT STATUS
        0    done, also when there is no text
        64   the command line makes no sense
        65   a file can't be used
        66   a file is missing
        69   no browser is there to make a PDF
        70   a defect of BoardSnap
        73   the output can't be made there
        74   reading or writing broke off, as on a full disk
        77   the report would name somebody
        130  stopped
      """)

  @Argument(help: ArgumentHelp("The notes, or - for standard input.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var options: ReportOptions
  @OptionGroup var keeping: KeepingOptions

  func run() async throws {
    try options.check()
    let outlet = try options.outlet(reading: [file])
    let source = NotesFile(path: Path(file))
    let context = try options.wholeContext(beside: source.isStandardInput ? nil : source.path)
    let road = WriteRoad(context: context, rendering: try options.rendering(context))
    var archived: ArchivedInput?
    let report: [UInt8]
    if keeping.project != nil {
      var given = source
      given.given = try source.bytes()
      guard given.given?.contains(where: { !" \n\r\t".utf8.contains($0) }) ?? false else {
        throw Failure(.badInput, "There is no text in it, so nothing was kept. Give notes, or leave out --project.")
      }
      let (kept, snapped) = try await keeping.keep(KeptInput.notes(given, road))
      archived = kept
      report = snapped.report
    } else {
      report = try await InterruptibleWork { try road.rendered(try road.read(source)) }.value()
    }
    try outlet.write(report)
    try await archived?.tell(isOutputFree: outlet.file != nil)
  }
}
