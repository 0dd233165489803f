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

  @OptionGroup var board: BoardArgument
  @Option(help: "How the report is written.") var format = ReportFormat.markdown
  @Flag(help: "With names and lines as read, for your own eyes. Not for HTML.") var `private` = false
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the report goes, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the output file when it exists.") var force = false

  func run() async throws {
    if `private`, ReportFormat.forSharing.contains(format) {
      throw Failure(
        .usage,
        "\(format.rawValue.uppercased()) is for sharing and never has names. Leave out --private, or use another format."
      )
    }
    try await archiving {
      let open = try await self.board.archive.open()
      let card = try await open.archive.card(startingWith: self.board.id)
      let board = try await open.archive.board(card.id)
      let side = `private` ? try await open.archive.privateBoard(card).side : nil
      var text = try StoredRendering(format: format).bytes(
        of: board, side: side,
        pictures: format.hasPictures ? try await pictures(of: board, open.archive) : [])
      if format == .markdown || format == .text {
        text += HappenedBefore(matches: try await open.archive.matches(of: board, in: nil)).text(format).utf8
      }
      if let output, output != "-" {
        let file = OutputFile(
          path: Path(output), existing: force ? .replace : .refuse, readers: `private` ? .ownerOnly : .anybody)
        try file.check(against: [])
        try file.write(text)
      } else {
        try StandardOutput.write(text)
      }
    }
  }
}

extension ShowCommand {
  /// A report is whole without its pictures: where they can't be had, it is shown without, and that is told.
  private func pictures(of board: StoredBoard, _ archive: BoardArchive) async throws(ArchiveError) -> [BoardPicture] {
    do { return try await archive.pictures(of: board) } catch {
      switch error {
      case .pictureWithheld, .pictureNotMade, .photoMissing, .photoDamaged, .keyMissing, .wrongKey, .diskFull,
        .readOnly,
        .busy:
        StandardError.say("\(error) The report is shown without it.")
        return []
      default: throw error
      }
    }
  }
}

/// A report that is kept, as text.
struct StoredRendering {
  let format: ReportFormat

  func bytes(of board: StoredBoard, side: PrivateSide?, pictures: [BoardPicture]) throws(Failure) -> [UInt8] {
    switch format {
    case .markdown: Array(MarkdownReport.render(board.report, privateSide: side).utf8)
    case .text: Array(TextReport.render(board.report, privateSide: side).utf8)
    case .json: Array(JSONReport.render(board.report, privateSide: side).utf8)
    case .html: Array(HTMLReport.render(board.report, pictures: pictures).utf8)
    case .svg: Array(TimelineSVG.render(board.report).utf8)
    case .pdf: try Browser.installed().print(HTMLReport.render(board.report, pictures: pictures))
    }
  }
}
