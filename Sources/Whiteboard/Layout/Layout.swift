/// A board in reading order: column by column, and each column from top to bottom.
public struct Layout: Sendable {
  /// The lines in reading order, their ids counted from 1, and `unread[].near` told in the new ids.
  public let board: Board
  /// Together they hold every line once, in order.
  public let regions: [Region]
  /// Where each line stands on the straightened board, by its index. Nil in typed notes.
  public let frames: [Frame?]
  /// Which statement of which cluster a line belongs to, by its index. Nil for one of none.
  public let places: [Place?]

  /// A line's place in a cluster.
  public struct Place: Hashable, Sendable {
    /// Counted over all clusters.
    public var statement: Int
    public var joint: String
  }

  /// Where each line stands on the straightened board, by its index on a board that is in no order yet.
  public static func frames(on board: Board) -> [Frame?] {
    var frames: [Int: Frame] = [:]
    for photo in Set(board.lines.map(\.photo)).sorted() {
      let members = board.lines.indices.filter { board.lines[$0].photo == photo }
      frames.merge(Upright.frames(of: members, on: board, photo: photo)) { first, _ in first }
    }
    return board.lines.indices.map { frames[$0] }
  }

  /// Finds the reading order of a board and numbers its lines anew in it.
  /// - Parameter clusters: lines that belong together, by their index on the board.
  public init(_ board: Board, clusters: [Cluster] = []) {
    var places: [Int: Place] = [:]
    for (number, statement) in clusters.filter({ !$0.isLoose }).flatMap(\.statements).enumerated() {
      for piece in statement { places[piece.line] = Place(statement: number, joint: piece.joint) }
    }
    var order: [Int] = []
    var regions: [Region] = []
    var frames: [Int: Frame] = [:]
    for photo in Set(board.lines.map(\.photo)).sorted() {
      let members = board.lines.indices.filter { board.lines[$0].photo == photo }
      let placed = Upright.frames(of: members, on: board, photo: photo)
      frames.merge(placed) { first, _ in first }
      for block in ReadingOrder.blocks(of: members, frames: placed, board: board, clusters: clusters) {
        regions.append(Region(lines: order.count..<(order.count + block.lines.count), isBeside: block.isBeside))
        order += block.lines
      }
    }
    self.regions = regions
    self.frames = order.map { frames[$0] }
    self.places = order.map { places[$0] }
    self.board = Layout.renumber(board, in: order)
  }

  private static func renumber(_ board: Board, in order: [Int]) -> Board {
    var renumbered = board
    var ids: [Line.ID: Line.ID] = [:]
    renumbered.lines = order.enumerated().map { place, index in
      var line = board.lines[index]
      ids[line.id] = Line.ID(place + 1)
      line.id = Line.ID(place + 1)
      return line
    }
    renumbered.refer(to: ids)
    return renumbered
  }
}
