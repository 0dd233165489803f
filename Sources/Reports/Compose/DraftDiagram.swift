import Blameless
import Whiteboard

extension Draft {
  /// Boxes that arrows join are a diagram. A box around a list, or around words for emphasis, is none.
  mutating func placeDiagram(_ board: Board) {
    let joined = board.arrows.compactMap { arrow -> (Arrow, Box.ID, Box.ID)? in
      guard case .box(let from) = arrow.tail.joint, case .box(let to) = arrow.head.joint, from != to else { return nil }
      return (arrow, from, to)
    }
    var places: [Box.ID: Int] = [:]
    var diagram = Diagram(boxes: [], arrows: [])
    for box in board.boxes where joined.contains(where: { $0.1 == box.id || $0.2 == box.id }) {
      let lines = board.lines(in: box).sorted { $0.id.number < $1.id.number }
      // A frame around a part of the board holds headings, lists or boxes of its own.
      let isFrame =
        board.boxes.contains { board.parent(of: $0)?.id == box.id }
        || lines.contains { $0.mark != nil || Heading($0.text) != nil }
      guard !lines.isEmpty, lines.count <= 4, !isFrame, lines.reduce(0, { $0 + $1.words.count }) <= 10,
        let text = editor.edit(lines.map(\.text).joined(separator: " ")).text
      else { continue }
      places[box.id] = diagram.boxes.count
      diagram.boxes.append(Statement(text: text, sources: lines.map(\.id)))
    }
    for (arrow, from, to) in joined {
      guard let from = places[from], let to = places[to] else { continue }
      // An arrow whose head was drawn at its tail leads the other way.
      let isTurned = arrow.tail.hasHead && !arrow.head.hasHead
      let label = label(of: arrow, on: board, besides: diagram.boxes.flatMap(\.sources))
      diagram.arrows.append(
        Diagram.Arrow(
          from: isTurned ? to : from, to: isTurned ? from : to, label: label.map { editor.withoutNames($0.text) },
          sources: label.map { [$0.id] } ?? []))
    }
    guard !diagram.arrows.isEmpty else { return }
    report.diagram = diagram
    // What the diagram says is no note besides.
    let told = Set(diagram.boxes.flatMap(\.sources) + diagram.arrows.flatMap(\.sources))
    report.notes.removeAll { !$0.sources.isEmpty && $0.sources.allSatisfy(told.contains) }
    if report.kind == .notes, diagram.boxes.count > 2 { report.kind = .diagram }
  }

  /// A short line of writing close to the middle of an arrow.
  private func label(of arrow: Arrow, on board: Board, besides boxed: [Line.ID]) -> Line? {
    let middle = Point(
      x: (arrow.tail.point.x + arrow.head.point.x) / 2, y: (arrow.tail.point.y + arrow.head.point.y) / 2)
    let near = board.lines.compactMap { line -> (Line, Double)? in
      guard let box = line.box, line.photo == arrow.photo, line.words.count <= 4, !boxed.contains(line.id),
        report.notes.contains(where: { $0.sources == [line.id] })
      else { return nil }
      let distance = box.center.distance(to: middle)
      return distance < 1.5 * box.height + 0.3 * box.width ? (line, distance) : nil
    }
    return near.min { $0.1 < $1.1 }?.0
  }
}
