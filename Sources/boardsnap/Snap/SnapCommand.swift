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

  @OptionGroup var options: ReportOptions

  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  @OptionGroup var keeping: KeepingOptions

  @Flag(help: "Keep the photos now, and read them with 'boardsnap resume'. With --project.")
  var later = false

  func run() async throws {
    try options.check()
    if later, keeping.project == nil {
      throw Failure(.usage, "--later keeps photos. Say where, with --project NAME.")
    }
    if let threads, threads < 1 { throw Failure(.usage, "--threads must be at least 1. Leave it out for all cores.") }
    let outlet = try options.outlet(reading: photos)
    let photos = photos.map { PhotoFile(path: Path($0)) }
    for photo in photos { try photo.check() }
    let context = try options.wholeContext(beside: photos.first?.path)
    let road = SnapRoad(
      context: context, rendering: try options.rendering(context),
      reader: SharedReader(threads: threads ?? Processor.count))
    if later {
      var loaded: [PhotoFile] = []
      for photo in photos { loaded.append(try photo.decodable()) }
      try await keeping.take(.photos(loaded, road))
      return
    }
    var archived: ArchivedInput?
    let snapped: SnapRoad.Snapped
    if keeping.project != nil {
      (archived, snapped) = try await keeping.keep(try KeptInput.photos(photos, road).loaded())
    } else {
      snapped = try await InterruptibleWork { try await road.snap(photos) }.value()
    }
    if snapped.isWithoutText {
      StandardError.say("No text was found. Take the photo from nearer, with all of the board in it and less glare.")
    }
    try outlet.write(snapped.report)
    try await archived?.tell(isOutputFree: outlet.file != nil)
  }
}
