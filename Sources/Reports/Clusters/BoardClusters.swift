import Whiteboard

/// What belongs together on a board by its place, before it is put in reading order.
struct BoardClusters {
  private let board: Board
  private let frames: [Frame?]
  private var taken: Set<Int> = []
  private(set) var clusters: [Cluster] = []

  init(_ board: Board) {
    self.board = board
    frames = Layout.frames(on: board)
    add(NoteClusters(board: board, frames: frames).clusters)
    add(TableFinder(board: board, frames: frames).clusters)
    add(Fishbone(board: board, frames: frames).clusters)
    add(TimeAxis(board: board, frames: frames).clusters)
  }

  /// A line belongs to the first that claims it.
  private mutating func add(_ found: [Cluster]) {
    for cluster in found {
      let lines = cluster.statements.flatMap { $0.map(\.line) }
      guard taken.isDisjoint(with: lines), Set(lines).count == lines.count else { continue }
      taken.formUnion(lines)
      clusters.append(cluster)
    }
  }
}
