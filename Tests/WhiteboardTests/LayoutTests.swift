import Testing
import Whiteboard

/// A board whose writing has letters of ten by twenty-four pixels.
private func line(_ text: String, x: Double, y: Double, height: Double = 24, id: Int = 0, photo: Int = 0) -> Line {
  Line(
    id: Line.ID(id), words: text.split(separator: " ").map { Word(text: String($0), confidence: 1, box: nil) },
    box: Quad(x: x, y: y, width: Double(text.count) * 10, height: height), photo: photo)
}

private func texts(_ lines: [Line], photos: [Board.PhotoGeometry] = []) -> [String] {
  let numbered = lines.enumerated().map { index, line in
    var line = line
    line.id = Line.ID(index + 1)
    return line
  }
  return Layout(Board(lines: numbered, photos: photos)).board.lines.map(\.text)
}

@Test func `two columns are read one after the other`() {
  let rows = (0..<5).flatMap { row in
    [line("left \(row) and more", x: 40, y: Double(row) * 40), line("right \(row)", x: 500, y: Double(row) * 40 + 3)]
  }
  #expect(texts(rows) == (0..<5).map { "left \($0) and more" } + (0..<5).map { "right \($0)" })
}

@Test func `a title over two columns comes first`() {
  let lines = [
    line("Left", x: 40, y: 100), line("Right", x: 500, y: 100),
    line("A title that runs over both of the columns below it", x: 100, y: 10),
    line("one below left", x: 40, y: 140), line("one below right", x: 500, y: 140),
  ]
  #expect(
    texts(lines) == [
      "A title that runs over both of the columns below it", "Left", "one below left", "Right", "one below right",
    ])
}

@Test func `a line at the foot of two columns comes last`() {
  let lines = [
    line("Left", x: 40, y: 10), line("Right", x: 500, y: 10), line("below left", x: 40, y: 50),
    line("below right", x: 500, y: 50), line("A remark at the foot that runs over both columns", x: 100, y: 120),
  ]
  #expect(texts(lines).last == "A remark at the foot that runs over both columns")
  #expect(texts(lines).prefix(2) == ["Left", "below left"])
}

@Test func `one line that runs too far does not mix up the columns`() {
  var lines = (0..<10).flatMap { row in
    [line("left \(row)", x: 40, y: Double(row) * 40), line("right \(row)", x: 500, y: Double(row) * 40)]
  }
  lines[8] = line("left 4 goes on and on and on, far beyond the lane to", x: 40, y: 160)
  lines.remove(at: 9)
  let found = texts(lines)
  #expect(found.prefix(10).allSatisfy { $0.hasPrefix("left") })
  #expect(found.suffix(9).allSatisfy { $0.hasPrefix("right") })
}

@Test func `times in a column of their own stay beside their events`() {
  let lines = (0..<4).flatMap { row in
    [line("14:0\(row)", x: 40, y: Double(row) * 40), line("event \(row) of some length", x: 180, y: Double(row) * 40)]
  }
  #expect(texts(lines).prefix(4) == ["14:00", "event 0 of some length", "14:01", "event 1 of some length"])
}

@Test func `a heading with an indented list under it is one column`() {
  let board = Board(
    lines: [
      line("Why", x: 40, y: 10, id: 1), line("first reason", x: 120, y: 50, id: 2),
      line("second reason", x: 120, y: 90, id: 3),
    ])
  #expect(Layout(board).regions.count == 1)
}

@Test func `a board photographed askew keeps its columns`() {
  let slant = Homography(rows: [0.97, -0.24, 300, 0.24, 0.97, 20, 0, 0, 1])
  let rows = (0..<5).flatMap { row in
    [line("left \(row) and more", x: 40, y: Double(row) * 40), line("right \(row)", x: 500, y: Double(row) * 40 + 3)]
  }.map { upright in
    var line = upright
    line.box = upright.box.map(slant.map)
    return line
  }
  #expect(texts(rows) == (0..<5).map { "left \($0) and more" } + (0..<5).map { "right \($0)" })
}

@Test func `ids count in reading order and places that were not read follow`() {
  let board = Board(
    lines: [line("second", x: 40, y: 80, id: 7), line("first", x: 40, y: 10, id: 9)],
    unread: [Board.Unread(near: Line.ID(7), box: Quad(x: 0, y: 0, width: 1, height: 1))])
  let ordered = Layout(board).board
  #expect(ordered.lines.map(\.text) == ["first", "second"])
  #expect(ordered.lines.map(\.id.description) == ["L1", "L2"])
  #expect(ordered.unread.first?.near == Line.ID(2))
}

@Test func `photos follow each other, and typed notes keep their order`() {
  let typed = Line(id: Line.ID(1), words: [Word(text: "typed", confidence: 1, box: nil)], box: nil)
  #expect(
    texts([line("second photo", x: 0, y: 0, photo: 1), typed, line("first photo", x: 0, y: 50)])
      == ["first photo", "typed", "second photo"])
}

@Test func `each line is in one region`() {
  let lines = (0..<60).map { line("line \($0)", x: Double($0 % 3) * 300, y: Double($0 / 3) * 40, id: $0 + 1) }
  let layout = Layout(Board(lines: lines))
  #expect(layout.regions.flatMap(\.lines) == Array(0..<60))
  #expect(Set(layout.board.lines.map(\.text)).count == 60)
}
