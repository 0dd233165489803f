import Archive
import Reports

/// What those see whom a board is published to.
struct PublishedPage: Sendable {
  let frame: Frame
  let isReport = true
  let title: String
  let heading: String
  let byline: String
  let board: String
  let body: String
  let hasBoard: Bool
  /// The address of the page.
  let place: String
  let pictureProblem: String?

  init(frame: Frame, board: StoredBoard, parts: HTMLReport.Parts, place: String, pictureProblem: String?) {
    self.frame = frame
    title = board.report.title.description
    heading = title
    byline = parts.byline
    self.board = parts.board
    body = parts.body
    hasBoard = !parts.board.isEmpty
    self.place = place
    self.pictureProblem = pictureProblem
  }
}
