import Testing
import Whiteboard

@testable import BoardReading

struct MarkSearchTests {
  private func line(_ id: Int, _ text: String, _ box: Quad) -> Line {
    Line(id: Line.ID(id), words: [Word(text: text, confidence: 0.95, box: box)], box: box)
  }

  private func search(_ photo: PhotoLevels, _ lines: [Line]) -> MarkSearch {
    MarkSearch(
      DrawnShapes(on: photo, lines: lines, index: 0, workers: Workers(count: 2)),
      notes: NoteFinder.notes(on: photo, lines: lines, index: 0), lines: lines, index: 0)
  }

  /// Two boxes with writing in them and an arrow from the left one to the right one.
  private func diagram(arrow: Bool) throws -> (photo: PhotoLevels, lines: [Line]) {
    var canvas = StraightenCanvas(width: 1400, height: 700)
    let left = canvas.write(x: 190, y: 300, height: 34, letters: 11, StraightenCanvas.black)
    let right = canvas.write(x: 890, y: 300, height: 34, letters: 11, StraightenCanvas.black)
    canvas.outline(Quad(x: 140, y: 240, width: 330, height: 150), thickness: 5, StraightenCanvas.black)
    canvas.outline(Quad(x: 840, y: 240, width: 330, height: 150), thickness: 5, StraightenCanvas.black)
    if arrow {
      canvas.stroke(Point(x: 480, y: 315), Point(x: 828, y: 315), thickness: 5, StraightenCanvas.black)
      canvas.stroke(Point(x: 828, y: 315), Point(x: 800, y: 295), thickness: 5, StraightenCanvas.black)
      canvas.stroke(Point(x: 828, y: 315), Point(x: 800, y: 335), thickness: 5, StraightenCanvas.black)
    }
    return (try PhotoLevels(canvas.photo()), [line(1, "checkout", left), line(2, "payments", right)])
  }

  @Test func `boxes around words are found where they stand`() throws {
    let (photo, lines) = try diagram(arrow: false)
    let found = search(photo, lines)
    #expect(found.boxes.count == 2)
    #expect(found.boxes.contains { abs($0.quad.center.x - 305) < 12 && abs($0.quad.center.y - 315) < 12 })
    #expect(found.arrows.isEmpty)
  }

  @Test func `an arrow joins the box it comes from to the box it points at`() throws {
    let (photo, lines) = try diagram(arrow: true)
    let found = search(photo, lines)
    let arrow = try #require(found.arrows.first)
    #expect(found.arrows.count == 1)
    #expect(arrow.isDirected)
    #expect(arrow.tail.point.x < arrow.head.point.x)
    let left = found.boxes.first { $0.quad.center.x < 700 }
    let right = found.boxes.first { $0.quad.center.x > 700 }
    #expect(arrow.tail.joint == left.map { .box($0.id) })
    #expect(arrow.head.joint == right.map { .box($0.id) })
  }

  @Test func `a line that is struck through is told`() throws {
    var canvas = StraightenCanvas(width: 1200, height: 500)
    let box = canvas.write(x: 200, y: 200, height: 40, letters: 17, StraightenCanvas.black)
    canvas.stroke(Point(x: 190, y: 222), Point(x: 610, y: 226), thickness: 5, StraightenCanvas.red)
    let found = search(try PhotoLevels(canvas.photo()), [line(1, "restart", box)])
    #expect(found.lines.map(\.struck) == [true])
  }

  @Test func `a yellow note with writing on it is a note`() throws {
    var canvas = StraightenCanvas(width: 1200, height: 800)
    canvas.fill(300, 200, 320, 320, (90, 225, 245))
    let box = canvas.write(x: 340, y: 320, height: 36, letters: 10, StraightenCanvas.black)
    let found = search(try PhotoLevels(canvas.photo()), [line(1, "slow", box)])
    #expect(found.notes.map(\.colour) == [.yellow])
    #expect(found.notes.first.map { abs($0.quad.center.x - 460) < 15 && abs($0.quad.center.y - 360) < 15 } == true)
  }

  @Test func `a board without drawings has none`() throws {
    var canvas = StraightenCanvas(width: 1200, height: 500)
    let box = canvas.write(x: 200, y: 200, height: 40, letters: 17, StraightenCanvas.black)
    let found = search(try PhotoLevels(canvas.photo()), [line(1, "restart", box)])
    #expect(found.boxes.isEmpty && found.arrows.isEmpty && found.notes.isEmpty && found.marks.isEmpty)
    #expect(found.lines.map(\.struck) == [false])
  }
}
