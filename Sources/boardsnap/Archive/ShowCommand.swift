import Archive
import ArgumentParser
import Reports

struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints the report of a board that is kept, its actions as they are now.",
    discussion: """
      Any beginning of an id that no other board has will do. Earlier factors that are like one of this board's follow \
      the report, as text and Markdown; 'boardsnap recurring' shows those of all boards.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "The board's id, or its beginning.") var id: String
  @Option(help: "How the report is written.") var format = ReportFormat.markdown
  @Flag(help: "With names and lines as read, for your own eyes. Not for HTML.") var `private` = false
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the report goes, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the output file when it exists.") var force = false

  func run() async throws {
    if `private`, format == .html {
      throw Failure(.usage, "HTML is for sharing and never has names. Leave out --private, or use another format.")
    }
    try await archiving {
      let open = try await archive.open()
      let card = try await open.archive.card(startingWith: id)
      let board = try await open.archive.board(card.id)
      let side = `private` ? try await open.archive.privateBoard(card).side : nil
      var text = StoredRendering(format: format).text(
        of: board, side: side, pictures: format == .html ? try open.archive.pictures(of: board) : [])
      if format == .markdown || format == .text {
        text += HappenedBefore(matches: try await open.archive.matches(of: board, in: nil)).text(format)
      }
      if let output, output != "-" {
        let file = OutputFile(
          path: Path(output), existing: force ? .replace : .refuse, readers: `private` ? .ownerOnly : .anybody)
        try file.check(against: [])
        try file.write(Array(text.utf8))
      } else {
        try StandardOutput.write(text)
      }
    }
  }
}

/// A report that is kept, as text.
struct StoredRendering {
  let format: ReportFormat

  func text(of board: StoredBoard, side: PrivateSide?, pictures: [BoardPicture]) -> String {
    switch format {
    case .markdown: MarkdownReport.render(board.report, privateSide: side)
    case .text: TextReport.render(board.report, privateSide: side)
    case .json: JSONReport.render(board.report, privateSide: side)
    case .html: HTMLReport.render(board.report, pictures: pictures)
    }
  }
}
