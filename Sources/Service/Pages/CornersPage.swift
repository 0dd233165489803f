import Archive
import Whiteboard

/// A photo as it was taken, with the corners of the board on it.
struct CornersPage: Sendable {
  struct Corner: Sendable {
    let index: Int
    let name: String
    let x: Int
    let y: Int
  }

  let frame: Frame
  let title = Texts.say("corners.corners-of-the-board")
  let id: String
  let board: String
  let revision: Int
  let number: Int
  let width: Int
  let height: Int
  let corners: [Corner]
  /// The same, as an outline is drawn in SVG.
  let outline: String
  let problem: String?

  init(
    frame: Frame, card: BoardCard, number: Int, geometry: Board.PhotoGeometry, corners: Quad, problem: String?
  ) {
    self.frame = frame
    id = card.id.text
    board = card.title
    revision = card.revision
    self.number = number
    (width, height) = (geometry.width, geometry.height)
    let names = [
      Texts.say("corners.top-left"), Texts.say("corners.top-right"), Texts.say("corners.bottom-right"),
      Texts.say("corners.bottom-left"),
    ]
    let shown = zip(corners.corners, names).enumerated().map { index, corner in
      Corner(index: index, name: corner.1, x: Self.whole(corner.0.x), y: Self.whole(corner.0.y))
    }
    self.corners = shown
    outline = shown.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    self.problem = problem
  }

  private static func whole(_ number: Double) -> Int {
    number.isFinite ? Int(min(max(number, -1e6), 1e6).rounded()) : 0
  }
}
