import Archive
import ArgumentParser
import Glibc

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks about each doubtful word of a board: a person, not a person, or read wrongly.",
    discussion: """
      What you decide holds for every board from then on. People go to the roster, or where there is none under people \
      in the context file; other words go under vocabulary in the context file, which makes the reader spell them too. \
      Each decision is written at once: stop whenever you like. A person is taken out of a board of the archive at once \
      too, text and picture.

      EXAMPLES
        boardsnap review board.jpg
            asks, and writes to the nearest .boardsnap.yml, or to one beside the photo
        boardsnap review board.jpg --roster team.csv
            people go to the roster
        boardsnap review y3vj
            asks about a board of the archive, by the beginning of its id
      """)

  @Argument(
    help: ArgumentHelp("The photo, or the beginning of the id of a board that is kept.", valueName: "photo|id"),
    completion: .file())
  var board: String

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var settings: SettingsOptions

  @Option(help: ArgumentHelp("How many threads read. All cores, unless you say otherwise.", valueName: "number"))
  var threads: Int?

  func run() async throws {
    let path = Path(board)
    let isKept = path.status == nil && path.ending.isEmpty && !board.contains("/")
    let kept = isKept ? try await keptBoard() : nil
    let doubts: [Doubt]
    if let kept { doubts = kept.doubts } else { doubts = try await self.doubts(of: PhotoFile(path: path)) }
    // What is kept has no folder: settings are those of where one is.
    let keeper = try DecisionKeeper(
      context: settings.context.map(Path.init), roster: settings.roster.map(Path.init), photo: path)
    // From here on everything is written as soon as it is decided.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    var dialogue = ReviewDialogue(keeper: keeper, board: kept)
    try await dialogue.run(doubts)
  }

  private func doubts(of photo: PhotoFile) async throws -> [Doubt] {
    try photo.check()
    let context = try settings.finderOfExisting().context(for: photo.path.folder)
    let road = ReviewRoad(context: context, reader: SharedReader(threads: threads ?? Processor.count))
    return try await InterruptibleWork { try await road.doubts(of: photo) }.value()
  }

  private func keptBoard() async throws -> ReviewedBoard? {
    var board: ReviewedBoard?
    try await archiving { board = try await ReviewedBoard(startingWith: self.board, in: try await archive.open()) }
    return board
  }
}

extension SettingsOptions {
  /// Files that are yet to be made are none.
  fileprivate func finderOfExisting() -> SettingsFinder {
    let paths = [context, roster].map { $0.map(Path.init).flatMap { $0.status == nil ? nil : $0 } }
    return SettingsFinder(context: paths[0], roster: paths[1])
  }
}
