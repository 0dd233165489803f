import Whiteboard

/// The lines of one sticky note are one statement; a note that holds a list is a small board of its own.
struct NoteClusters {
  let board: Board
  let frames: [Frame?]

  var clusters: [Cluster] {
    let indices = Dictionary(board.lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return board.notes.compactMap { note in
      let lines = board.lines(on: note).compactMap { indices[$0.id] }
        .sorted { (frames[$0]?.midY ?? 0, frames[$0]?.minX ?? 0) < (frames[$1]?.midY ?? 0, frames[$1]?.minX ?? 0) }
      guard !lines.isEmpty, lines.count <= 7 else { return nil }
      let items = lines.count { index in
        let line = board.lines[index]
        return Leading(line.text, mark: line.mark).isItem || TimeScanner.leading(line.text, isTimeline: true) != nil
      }
      guard items < 2, lines.dropFirst().allSatisfy({ Heading(board.lines[$0].text)?.rest != "" }) else { return nil }
      return Cluster(statements: [lines.map { Cluster.Piece($0) }])
    }
  }
}
