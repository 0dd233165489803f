import ArgumentParser

struct SnapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snap",
    abstract: "Reads photos of one board and prints its blameless report.",
    discussion: """
      Photos are JPEG, PNG, WebP, HEIC, AVIF or TIFF, at most 64 MiB and 80 megapixels each. Several photos make one \
      report. Names are taken out and blame is turned into questions about the system; progress goes to standard \
      error, and nothing but the report to standard output.

      EXAMPLES
        boardsnap snap board.jpg
            prints the report as Markdown
        boardsnap snap left.heic right.heic -o report.md
            makes one report of two photos, in a file
        boardsnap snap board.jpg --format html -o report.html
            shows the board beside it, to point at
        boardsnap snap board.jpg --roster team.csv
            knows the people who may stand on the board
        boardsnap snap board.jpg --project Payments
            keeps photo and report in the archive too, and says under which id

      EXIT STATUS
        0    done, also when no text was found
        64   the command line makes no sense
        65   a file can't be used
        66   a file is missing
        69   the engine or a model is missing
        70   a defect of BoardSnap
        73   the output can't be made there
        74   reading or writing broke off, as on a full disk
        130  stopped
      """)

  @Argument(help: ArgumentHelp("The photos, in the order of the board.", valueName: "photo"), completion: .file())
  var photos: [String]

  @Option(help: "How the report is written.")
  var format = ReportFormat.markdown

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the report goes, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the output file when it exists.")
  var force = false

  @Option(
    help: ArgumentHelp("People who may stand on the board: CSV or YAML.", valueName: "file"),
    completion: .file(extensions: ["csv", "yml", "yaml"]))
  var roster: String?

  @Option(
    help: ArgumentHelp("Settings, instead of the nearest .boardsnap.yml: YAML.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var context: String?

  @Flag(help: "Keep the names, for your own eyes. Says so in a banner; not for HTML.")
  var `private` = false

  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  @OptionGroup var keeping: KeepingOptions

  func run() async throws {
    try checkOptions()
    let file = output.flatMap(outputFile)
    try file?.check(against: (photos + [roster, context].compactMap { $0 }).map(Path.init))
    let photos = photos.map { PhotoFile(path: Path($0)) }
    for photo in photos { try photo.check() }
    let road = SnapRoad(
      context: try Context.whole(context: context, roster: roster, beside: photos.first?.path.text), format: format,
      side: `private` ? .ownEyes : .published, threads: threads ?? Processor.count)
    let archived = try await keeping.take(photos, on: road)
    if keeping.isLater { return }
    let snapped: SnapRoad.Snapped
    if let archived {
      snapped = try await archived.read()
    } else {
      snapped = try await Interruption.stops { () throws(Failure) in try road.snap(photos) }
    }
    if snapped.isWithoutText {
      StandardError.say("No text was found. Take the photo from nearer, with all of the board in it and less glare.")
    }
    if let file {
      try file.write(Array(snapped.report.utf8))
      if StandardError.isTerminal { StandardError.say("The report is in \(file.path).") }
    } else {
      try StandardOutput.write(snapped.report)
    }
    try await archived?.tell(isOutputFree: file != nil)
  }

  private func checkOptions() throws(Failure) {
    if `private`, format == .html {
      throw Failure(.usage, "HTML is for sharing and never has names. Leave out --private, or use another format.")
    }
    if force, output == nil { throw Failure(.usage, "--force is about the output file. Add --output FILE.") }
    try keeping.check()
    if let threads, threads < 1 { throw Failure(.usage, "--threads must be at least 1. Leave it out for all cores.") }
  }

  /// Nil for "-", which is standard output.
  private func outputFile(_ path: String) -> OutputFile? {
    guard path != "-" else { return nil }
    return OutputFile(
      path: Path(path), existing: force ? .replace : .refuse, readers: `private` ? .ownerOnly : .anybody)
  }
}
