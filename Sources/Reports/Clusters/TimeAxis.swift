import Whiteboard

/// A timeline along a horizontal line: times in a row, and what happened above or below each.
struct TimeAxis {
  let board: Board
  let frames: [Frame?]

  private struct Time {
    var line: Int
    var frame: Frame
    var middle: Double { (frame.minX + frame.maxX) / 2 }
  }

  var clusters: [Cluster] { rows.compactMap(cluster(of:)) }

  /// Three times or more side by side, and nothing but times.
  private var rows: [[Time]] {
    var times = board.lines.indices.compactMap { index -> Time? in
      guard let frame = frames[index], board.lines[index].text.count <= 14,
        let time = TimeScanner.leading(board.lines[index].text, isTimeline: true), time.rest.isEmpty
      else { return nil }
      return Time(line: index, frame: frame)
    }.sorted { $0.frame.minX < $1.frame.minX }
    var rows: [[Time]] = []
    while let first = times.first {
      var row = [first]
      for time in times.dropFirst() {
        guard let last = row.last, board.lines[time.line].photo == board.lines[last.line].photo else { continue }
        let gap = time.frame.minX - last.frame.maxX
        let drop = abs(time.frame.midY - last.frame.midY)
        if gap > 0.3 * last.frame.height, drop < max(1.1 * last.frame.height, 0.12 * (time.middle - last.middle)) {
          row.append(time)
        }
      }
      let taken = Set(row.map(\.line))
      times.removeAll { taken.contains($0.line) }
      if row.count >= 3 { rows.append(row) }
    }
    return rows
  }

  private enum Side { case above, below }

  private func cluster(of row: [Time]) -> Cluster? {
    let taken = Set(row.map(\.line))
    let steps = zip(row, row.dropFirst()).map { $1.middle - $0.middle }.sorted()
    let step = steps[steps.count / 2]
    let free = board.lines.indices.filter { index in
      guard let frame = frames[index], !taken.contains(index),
        board.lines[index].photo == board.lines[row[0].line].photo
      else { return false }
      return frame.width < 1.5 * step && Heading(board.lines[index].text)?.rest != ""
        && TimeScanner.leading(board.lines[index].text, isTimeline: false) == nil
    }
    let below = events(of: row, among: free, on: .below, step: step)
    let above = events(of: row, among: free, on: .above, step: step)
    let isBelow = below.count { !$0.isEmpty } >= above.count { !$0.isEmpty }
    let chosen = row.indices.map { index in
      let (first, second) = isBelow ? (below[index], above[index]) : (above[index], below[index])
      return first.isEmpty ? second : first
    }
    // Zigzag: each on its own side. Where nearly none has an event, these are no axis.
    guard chosen.count(where: { !$0.isEmpty }) * 3 >= row.count * 2 else { return nil }
    return Cluster(
      statements: zip(row, chosen).map { time, lines in
        [Cluster.Piece(time.line)] + lines.map { Cluster.Piece($0) }
      })
  }

  /// For each time the lines of its event, from top to bottom.
  private func events(of row: [Time], among free: [Int], on side: Side, step: Double) -> [[Int]] {
    var lines = Array(repeating: [Int](), count: row.count)
    let near = free.filter { index in
      guard let frame = frames[index], let time = nearest(frame, row, byLeft: true, step: step).map({ row[$0] }) else {
        return false
      }
      let gap = side == .below ? frame.midY - time.frame.midY : time.frame.midY - frame.midY
      return gap > 0.6 * time.frame.height && gap < 12 * time.frame.height
    }
    // Texts stand under their times by their left ends or by their middles, whichever fits better.
    let left = near.reduce(0.0) { $0 + miss($1, row, byLeft: true, step: step) }
    let middle = near.reduce(0.0) { $0 + miss($1, row, byLeft: false, step: step) }
    for index in near {
      guard let frame = frames[index], let place = nearest(frame, row, byLeft: left <= middle, step: step) else {
        continue
      }
      lines[place].append(index)
    }
    return lines.indices.map { place in chain(lines[place], from: row[place].frame, on: side) }
  }

  private func miss(_ line: Int, _ row: [Time], byLeft: Bool, step: Double) -> Double {
    guard let frame = frames[line], let place = nearest(frame, row, byLeft: byLeft, step: step) else { return step }
    return distance(frame, row[place], byLeft: byLeft)
  }

  private func distance(_ frame: Frame, _ time: Time, byLeft: Bool) -> Double {
    byLeft ? abs(frame.minX - time.frame.minX) : abs((frame.minX + frame.maxX) / 2 - time.middle)
  }

  private func nearest(_ frame: Frame, _ row: [Time], byLeft: Bool, step: Double) -> Int? {
    let place = row.indices.min { distance(frame, row[$0], byLeft: byLeft) < distance(frame, row[$1], byLeft: byLeft) }
    return place.flatMap { distance(frame, row[$0], byLeft: byLeft) < 0.8 * step ? $0 : nil }
  }

  /// Lines close upon each other, away from the time.
  private func chain(_ lines: [Int], from time: Frame, on side: Side) -> [Int] {
    let sorted = lines.compactMap { index in frames[index].map { (index, $0) } }
      .sorted { side == .below ? $0.1.midY < $1.1.midY : $0.1.midY > $1.1.midY }
    var chain: [Int] = []
    var edge = time
    for (index, frame) in sorted {
      let gap = side == .below ? frame.minY - edge.maxY : edge.minY - frame.maxY
      // Texts above an axis hang from one height, and end at different ones.
      guard gap < (chain.isEmpty ? (side == .below ? 3.5 : 8) : 1.1) * time.height else { break }
      chain.append(index)
      edge = frame
    }
    return side == .below ? chain : chain.reversed()
  }
}
