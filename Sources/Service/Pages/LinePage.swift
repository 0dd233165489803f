import Archive
import Reports

/// One line of a board, to be mended: its ink, and what it says.
struct LinePage: Sendable {
  let title = Texts.say("line.fix-a-line")
  let frame: Frame
  let id: String
  let line: String
  /// As it is published.
  let was: String
  /// As it was typed, or as it is.
  let text: String
  let problem: String?
  let ink: PublishPage.Ink?
  /// Words that were hard to read.
  let doubtful: String?

  init(
    frame: Frame, board: StoredBoard.ID, line: ReportLine, typed: String?, problem: String?, doubtful: [String],
    pictures: [LinkedPicture]
  ) {
    self.frame = frame
    id = board.text
    self.line = line.id.description
    was = line.text.description
    text = typed ?? was
    self.problem = problem
    ink =
      pictures.indices.contains(line.photo) ? line.box.flatMap { PublishPage.Ink($0, on: pictures[line.photo]) } : nil
    self.doubtful = doubtful.isEmpty ? nil : doubtful.map { "“\($0)”" }.joined(separator: ", ")
  }
}
