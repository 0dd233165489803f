import ArgumentParser

struct RedactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Takes the names of people out of photos and texts, and leaves everything else as it is.",
    discussion: """
      A photo comes back as it was taken, upright, in its own format, with every name painted over in the board's own \
      colour and without its metadata. What could not be read is painted over too: a name may stand there. In text and \
      Markdown, names become roles, with the articles and pronouns that hang on them; all else stays byte for byte: \
      redacting is not rewording. Roster and vocabulary come from the nearest .boardsnap.yml above each file, unless you \
      say otherwise.

      EXAMPLES
        boardsnap redact board.jpg -o shared.jpg --roster team.csv
            paints names over
        boardsnap redact notes.md
            prints the notes without names
        boardsnap redact board.heic review.md -o shared
            puts both into a folder, also without the names in their file names
        git log -1 --format=%B | boardsnap redact -
            takes names out of what is piped in

      EXIT STATUS
        0    done, also when there was nothing to take out
        64   the command line makes no sense
        65   a file can't be used
        66   a file is missing
        69   the engine or a model is missing
        73   the output can't be made there
        74   reading or writing broke off, as on a full disk
        77   a name could not be taken out; nothing was written
        130  stopped
      """)

  @Argument(
    help: ArgumentHelp("Photos, text and Markdown files, or - for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where the result goes: a file, or a folder for several. A photo needs it; text goes to standard output else.",
      valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace files that exist.")
  var force = false

  @Flag(help: "Photos: the straightened board, its light flattened, not the photo as taken.")
  var straighten = false

  @Flag(help: "Photos: leave what could not be read. A name may stand there: look at it yourself.")
  var keepUnread = false

  @OptionGroup var settings: SettingsOptions

  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  func run() async throws {
    if let threads, threads < 1 {
      throw Failure(.usage, "--threads must be at least 1. Leave it out for all cores.")
    }
    let inputs = files.map(RedactedInput.init)
    let place = try RedactedPlace(output: output, inputs: inputs, existing: force ? .replace : .refuse)
    for input in inputs { try input.check() }
    let finder = settings.finder()
    let road = RedactRoad(
      finder: finder, photo: straighten ? .straightened : .asTaken, unread: keepUnread ? .kept : .paintedOver,
      reader: SharedReader(threads: threads ?? Processor.count))
    for input in inputs {
      let outcome = try await InterruptibleWork { try await road.redact(input) }.value()
      try place.write(outcome, of: input)
      if StandardError.isTerminal || input.isPhoto { StandardError.say(outcome.sentence(about: input)) }
    }
  }
}
