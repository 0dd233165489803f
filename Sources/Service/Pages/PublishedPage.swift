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
  let hasPDF: Bool
  let pictureProblem: String?

  init(frame: Frame, content: PublishedContents.Content, place: String, hasPDF: Bool, pictureProblem: String?) {
    self.frame = frame
    title = content.title
    heading = title
    byline = content.parts.byline
    board = content.parts.board
    body = content.parts.body
    hasBoard = !board.isEmpty
    self.place = place
    self.hasPDF = hasPDF
    self.pictureProblem = pictureProblem
  }
}
