import Whiteboard

/// What was drawn at lines to say that they matter: circles, stars, votes.
struct Emphasis {
  private(set) var circled: Set<Line.ID> = []
  private(set) var starred: Set<Line.ID> = []
  private(set) var votes: [Line.ID: Int] = [:]
  private(set) var ticked: Set<Line.ID> = []

  init() {}

  init(_ board: Board) {
    for mark in board.marks {
      guard let line = mark.line else { continue }
      switch mark.kind {
      case .circle, .box: circled.insert(line)
      case .star: starred.insert(line)
      case .votes(let count), .tally(let count): votes[line, default: 0] += count
      case .tick: ticked.insert(line)
      case .underline, .strike: break
      }
    }
    // An oval around one statement; a box of a diagram has arrows.
    let joined = Set(
      board.arrows.flatMap { [$0.tail.joint, $0.head.joint] }.compactMap { joint -> Box.ID? in
        if case .box(let id) = joint { id } else { nil }
      })
    for box in board.boxes where !joined.contains(box.id) {
      let lines = board.lines(in: box)
      guard (1...3).contains(lines.count) else { continue }
      if box.shape == .oval || lines.count == 1 || box.shape == .rounded { circled.formUnion(lines.map(\.id)) }
    }
  }

  func isCircled(_ sources: [Line.ID]) -> Bool { sources.contains(where: circled.contains) }
  func isStarred(_ sources: [Line.ID]) -> Bool { sources.contains(where: starred.contains) }
  func isTicked(_ sources: [Line.ID]) -> Bool { sources.contains(where: ticked.contains) }

  func votes(_ sources: [Line.ID]) -> Int? {
    let counts = sources.compactMap { votes[$0] }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }
}
