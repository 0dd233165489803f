import Whiteboard

/// Tables of actions: a row of heads as "What, Who, When", and rows of cells under them.
struct TableFinder {
  let board: Board
  let frames: [Frame?]

  private struct Head {
    var line: Int
    var column: TableColumn
    var frame: Frame
  }

  var clusters: [Cluster] {
    var found: [Cluster] = []
    var rest = heads
    while let first = rest.first {
      let row = rest.filter { $0.frame.isInRow(with: first.frame) && isSamePhoto($0.line, first.line) }
      let lines = Set(row.map(\.line))
      rest.removeAll { lines.contains($0.line) }
      // "What happened" beside a table of actions heads something else.
      let isOfActions =
        row.contains { $0.column == .item } && row.contains { [.owner, .due, .state].contains($0.column) }
      let sorted = row.filter { !isOfActions || ![.event, .time].contains($0.column) }
        .sorted { $0.frame.minX < $1.frame.minX }
      guard let section = TableColumn.section(sorted.map(\.column)) else { continue }
      if section == .actions {
        if let table = table(under: sorted) { found.append(table) }
      } else {
        found.append(Cluster(statements: [heading(sorted)]))
      }
    }
    return found
  }

  private var heads: [Head] {
    board.lines.indices.compactMap { index in
      guard board.lines[index].mark == nil, let frame = frames[index], let column = TableColumn(board.lines[index].text)
      else { return nil }
      return Head(line: index, column: column, frame: frame)
    }
  }

  private func isSamePhoto(_ a: Int, _ b: Int) -> Bool { board.lines[a].photo == board.lines[b].photo }

  private func heading(_ heads: [Head]) -> [Cluster.Piece] { heads.map { Cluster.Piece($0.line, joint: " - ") } }

  private func table(under heads: [Head]) -> Cluster? {
    guard let first = heads.first, let last = heads.last else { return nil }
    let height = first.frame.height
    let top = heads.map(\.frame.maxY).max() ?? 0
    let width = last.frame.maxX - first.frame.minX
    var cells: [(line: Int, head: Head, frame: Frame)] = []
    var bottom = top
    let below = board.lines.indices.filter { index in
      guard let frame = frames[index], isSamePhoto(index, first.line) else { return false }
      return frame.midY > top && frame.minX > first.frame.minX - 3 * height
        && frame.minX < last.frame.maxX + 0.25 * width
    }
    for line in below.sorted(by: { (frames[$0]?.midY ?? 0) < (frames[$1]?.midY ?? 0) }) {
      guard let frame = frames[line] else { continue }
      // A gap, or the next heading, ends a table.
      if frame.minY - bottom > 3.5 * height { break }
      if let heading = Heading(board.lines[line].text), heading.rest.isEmpty, heading.weight == .sure { break }
      guard let head = heads.last(where: { $0.frame.minX < frame.minX + 2 * height }) else { continue }
      cells.append((line, head, frame))
      bottom = max(bottom, frame.maxY)
    }
    // Each row begins with the first of its cells; what is wrapped stands lower in the same column.
    let tags = cells.filter { $0.head.column != .item }
    let items = cells.filter { $0.head.column == .item }
    guard !tags.isEmpty, !items.isEmpty else { return nil }
    var starts: [Double] = []
    for cell in tags where !starts.contains(where: { abs($0 - cell.frame.midY) < 0.8 * height }) {
      starts.append(cell.frame.midY)
    }
    starts.sort()
    // A title that stands well above the first tag under it begins a row that has no tags.
    for (index, cell) in items.enumerated() {
      let isMarked = Leading(board.lines[cell.line].text, mark: board.lines[cell.line].mark).isItem
      let isFirst = index == 0 || cell.frame.minY - items[index - 1].frame.maxY > 0.45 * height
      if isMarked || isFirst, !starts.contains(where: { abs($0 - cell.frame.midY) < 0.8 * height }) {
        starts.append(cell.frame.midY)
      }
    }
    starts.sort()
    let rows = starts.indices.map { row in
      cells.filter { cell in
        (starts.lastIndex { $0 <= cell.frame.midY + 0.7 * height } ?? 0) == row
      }
    }
    let statements = rows.compactMap { row -> [Cluster.Piece]? in
      let ordered = row.filter { $0.head.column == .item } + row.filter { $0.head.column != .item }
      guard !ordered.isEmpty else { return nil }
      return ordered.enumerated().map { index, cell in
        let isSame = index > 0 && ordered[index - 1].head.line == cell.head.line
        return Cluster.Piece(cell.line, joint: isSame ? " " : " - ")
      }
    }
    return Cluster(statements: [heading(heads)] + statements)
  }
}
