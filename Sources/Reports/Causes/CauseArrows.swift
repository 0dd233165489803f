import Whiteboard

/// What drawn arrows say between statements: from a cause to its effect, from an action to what it answers.
struct CauseArrows {
  private let board: Board

  /// - Parameter board: its lines numbered as the report's are.
  init(_ board: Board) { self.board = board }

  /// From the lines at the tail of each directed arrow to those at its head.
  var links: [(from: [Line.ID], to: [Line.ID])] {
    board.arrows.filter(\.isDirected).compactMap { arrow in
      let (start, end) = arrow.head.hasHead ? (arrow.tail, arrow.head) : (arrow.head, arrow.tail)
      let from = lines(at: start)
      let to = lines(at: end)
      return from.isEmpty || to.isEmpty || from == to ? nil : (from, to)
    }
  }

  private func lines(at end: Arrow.End) -> [Line.ID] {
    switch end.joint {
    case .line(let id): [id]
    case .box(let id): board.boxes.first { $0.id == id }.map { board.lines(in: $0).map(\.id) } ?? []
    case .note(let id): board.notes.first { $0.id == id }.map { board.lines(on: $0).map(\.id) } ?? []
    case nil: []
    }
  }
}
