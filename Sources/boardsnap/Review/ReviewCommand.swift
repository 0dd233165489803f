import ArgumentParser
import Glibc

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks about each doubtful word of a board: a person, not a person, or read wrongly.",
    discussion: """
      What you decide holds for every board from then on. People go to the roster, or where there is none under people \
      in the context file; other words go under vocabulary in the context file, which makes the reader spell them too. \
      Each decision is written at once: stop whenever you like.

      EXAMPLES
        boardsnap review board.jpg
            asks, and writes to the nearest .boardsnap.yml, or to one beside the photo
        boardsnap review board.jpg --roster team.csv
            people go to the roster
      """)

  @Argument(help: ArgumentHelp("The photo.", valueName: "photo"), completion: .file())
  var photo: String

  @OptionGroup var settings: SettingsOptions

  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  func run() async throws {
    let path = Path(photo)
    let file = PhotoFile(path: path)
    try file.check()
    let keeper = try DecisionKeeper(
      context: settings.context.map(Path.init), roster: settings.roster.map(Path.init), photo: path)
    let context = try settings.finderOfExisting().context(for: path.folder)
    let road = ReviewRoad(context: context, threads: threads ?? Processor.count)
    let doubts = try await Interruption.stops { () throws(Failure) in try road.doubts(of: file) }
    // From here on everything is written as soon as it is decided.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    var dialogue = ReviewDialogue(keeper: keeper)
    try dialogue.run(doubts)
  }
}

extension SettingsOptions {
  /// Files that are yet to be made are none.
  fileprivate func finderOfExisting() -> SettingsFinder {
    let paths = [context, roster].map { $0.map(Path.init).flatMap { $0.status == nil ? nil : $0 } }
    return SettingsFinder(context: paths[0], roster: paths[1])
  }
}
