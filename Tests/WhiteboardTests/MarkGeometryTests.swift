import Testing
import Whiteboard

struct MarkGeometryTests {
  private func line(
    _ id: Int, _ text: String, x: Double, y: Double, width: Double, confidence: Double = 0.9, photo: Int = 0
  )
    -> Line
  {
    let box = Quad(x: x, y: y, width: width, height: 30)
    let words = text.split(separator: " ")
    let letters = Double(words.reduce(0) { $0 + $1.count } + words.count - 1)
    var at = 0.0
    let placed = words.map { word in
      defer { at += Double(word.count) + 1 }
      return Word(
        text: String(word), confidence: confidence,
        box: box.slice(from: at / letters, to: (at + Double(word.count)) / letters))
    }
    return Line(id: Line.ID(id), words: placed, box: box, photo: photo)
  }

  private func stroke(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> [Point] {
    (0...20).map { Point(x: x0 + (x1 - x0) * Double($0) / 20, y: y0 + (y1 - y0) * Double($0) / 20) }
  }

  @Test func `a stroke through all words strikes the line`() {
    let lines = [line(1, "restart the cache", x: 100, y: 100, width: 300)]
    let mark = Strikes.mark(of: stroke(95, 118, 408, 112), on: lines, photo: 0)
    #expect(mark?.kind == .strike)
    #expect(mark?.line == Line.ID(1))
    #expect(mark?.words == nil)
  }

  @Test func `a stroke through the last word strikes that word`() {
    let lines = [line(1, "restart the cache", x: 100, y: 100, width: 300)]
    let mark = Strikes.mark(of: stroke(308, 115, 402, 115), on: lines, photo: 0)
    #expect(mark?.kind == .strike)
    #expect(mark?.words == 2..<3)
  }

  @Test func `a stroke under a line underlines it`() {
    let lines = [line(1, "Actions", x: 100, y: 100, width: 120)]
    #expect(Strikes.mark(of: stroke(98, 134, 224, 136), on: lines, photo: 0)?.kind == .underline)
  }

  @Test func `a rule across the board underlines nothing`() {
    let lines = [line(1, "Actions", x: 100, y: 100, width: 120)]
    #expect(Strikes.mark(of: stroke(0, 134, 900, 134), on: lines, photo: 0) == nil)
  }

  private var board: Board {
    var board = Board(lines: [
      line(1, "cache", x: 120, y: 120, width: 80), line(2, "database", x: 420, y: 120, width: 120),
      line(3, "alone", x: 120, y: 420, width: 90),
    ])
    board.boxes = [
      Box(id: Box.ID(1), shape: .rectangle, quad: Quad(x: 100, y: 100, width: 140, height: 80)),
      Box(id: Box.ID(2), shape: .oval, quad: Quad(x: 400, y: 100, width: 160, height: 80)),
      Box(id: Box.ID(3), shape: .rectangle, quad: Quad(x: 50, y: 50, width: 600, height: 250)),
    ]
    return board
  }

  @Test func `a word lies in its own box and not in the frame around it`() {
    #expect(board.lines(in: board.boxes[0]).map(\.text) == ["cache"])
    #expect(board.lines(in: board.boxes[2]).isEmpty)
    #expect(board.parent(of: board.boxes[0])?.id == Box.ID(3))
    #expect(board.innermostBox(around: board.lines[2]) == nil)
  }

  @Test func `an arrow's end joins the box that it nearly touches`() {
    let joint = Joining(on: board, unit: 30).joint(at: Point(x: 385, y: 140), direction: Point(x: 1, y: 0))
    #expect(joint == .box(Box.ID(2)))
  }

  @Test func `an arrow's end joins free writing that it points at`() {
    let joint = Joining(on: board, unit: 30).joint(at: Point(x: 160, y: 400), direction: Point(x: 0, y: 1))
    #expect(joint == .line(Line.ID(3)))
  }

  @Test func `a stroke without a head that joins one thing only is no arrow`() {
    let end = Arrow.End(point: Point(x: 0, y: 0), joint: .box(Box.ID(1)))
    let free = Arrow.End(point: Point(x: 50, y: 0))
    #expect(!Joining.joins(Arrow(tail: end, head: free)))
    let head = Arrow.End(point: Point(x: 50, y: 0), hasHead: true)
    #expect(Joining.joins(Arrow(tail: end, head: head)))
  }

  @Test func `an arrow that was read as letters is no line`() {
    let read = line(1, "7", x: 100, y: 100, width: 90)
    let arrow = Arrow(
      tail: Arrow.End(point: Point(x: 98, y: 115)), head: Arrow.End(point: Point(x: 295, y: 115), hasHead: true))
    #expect(StrokesReadAsText.isStroke(read, boxes: [], arrows: [arrow]))
    let word = line(1, "rollback", x: 100, y: 100, width: 90)
    #expect(!StrokesReadAsText.isStroke(word, boxes: [], arrows: [arrow]))
  }

  @Test func `lines that two photos share are kept once, in the surer reading`() {
    let left = [
      line(1, "Timeline", x: 100, y: 50, width: 160), line(2, "14:02 alert fires", x: 100, y: 100, width: 300),
      line(3, "14:10 failover starts", x: 100, y: 150, width: 340),
      line(4, "14:30 recovered", x: 100, y: 200, width: 280),
    ]
    let right = [
      line(5, "14:02 alert firos", x: 20, y: 110, width: 300, confidence: 0.5, photo: 1),
      line(6, "14:10 failover starts", x: 20, y: 160, width: 340, confidence: 0.95, photo: 1),
      line(7, "14:30 recovered", x: 20, y: 210, width: 280, photo: 1),
      line(8, "Actions", x: 500, y: 60, width: 160, photo: 1),
    ]
    let merged = Board(lines: left + right).withoutDoubledLines()
    #expect(
      merged.lines.map(\.text).sorted() == [
        "14:02 alert fires", "14:10 failover starts", "14:30 recovered", "Actions", "Timeline",
      ])
    #expect(merged.lines.contains { $0.id == Line.ID(6) })
  }

  @Test func `photos of different boards keep all of their lines`() {
    let one = [line(1, "Retro", x: 0, y: 0, width: 90), line(2, "slow builds", x: 0, y: 50, width: 160)]
    let two = [
      line(3, "Retro", x: 0, y: 0, width: 90, photo: 1), line(4, "fast deploys", x: 0, y: 50, width: 160, photo: 1),
    ]
    #expect(Board(lines: one + two).withoutDoubledLines().lines.count == 4)
  }
}
