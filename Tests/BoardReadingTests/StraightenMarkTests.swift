import Testing
import Whiteboard

@testable import BoardReading

struct StraightenMarkTests {
  private func line(_ draw: (inout StraightenCanvas) -> Void) throws -> (canvas: StraightenCanvas, quad: Quad) {
    var canvas = StraightenCanvas(width: 600, height: 120)
    let quad = canvas.write(x: 120, y: 42, height: 30, letters: 20, StraightenCanvas.black)
    draw(&canvas)
    return (canvas, quad)
  }

  private static let box = Quad(x: 70, y: 44, width: 26, height: 26)

  @Test func `an empty box before a line is an open task`() throws {
    let (canvas, quad) = try line { $0.outline(Self.box, thickness: 3, StraightenCanvas.black) }
    let mark = MarkFinder.mark(before: quad, in: try canvas.photo())
    let found = try #require(mark)
    #expect(found.mark == .checkbox(.empty))
    #expect(found.end < 0)
    #expect(abs(found.box.center.x - 83) < 4 && abs(found.box.center.y - 57) < 4)
  }

  @Test func `a box with a tick is a task that is done`() throws {
    let (canvas, quad) = try line {
      $0.outline(Self.box, thickness: 3, StraightenCanvas.black)
      $0.stroke(Point(x: 75, y: 57), Point(x: 82, y: 65), thickness: 3, StraightenCanvas.black)
      $0.stroke(Point(x: 82, y: 65), Point(x: 94, y: 47), thickness: 3, StraightenCanvas.black)
    }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .checkbox(.ticked))
  }

  @Test func `a leaning box with a tick is a task that is done`() throws {
    let leaning = Quad(
      topLeft: Point(x: 75, y: 44), topRight: Point(x: 101, y: 44), bottomRight: Point(x: 96, y: 70),
      bottomLeft: Point(x: 70, y: 70))
    let (canvas, quad) = try line {
      $0.outline(leaning, thickness: 3, StraightenCanvas.black)
      $0.stroke(Point(x: 77, y: 56), Point(x: 83, y: 64), thickness: 3, StraightenCanvas.black)
      $0.stroke(Point(x: 83, y: 64), Point(x: 104, y: 40), thickness: 3, StraightenCanvas.black)
    }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .checkbox(.ticked))
  }

  @Test func `a tick may reach far out of its box`() throws {
    let (canvas, quad) = try line {
      $0.outline(Self.box, thickness: 3, StraightenCanvas.black)
      $0.stroke(Point(x: 76, y: 57), Point(x: 82, y: 65), thickness: 3, StraightenCanvas.black)
      $0.stroke(Point(x: 82, y: 65), Point(x: 108, y: 30), thickness: 3, StraightenCanvas.black)
    }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .checkbox(.ticked))
  }

  @Test(arguments: 0..<2)
  func `a thin tick in a paler pen is a tick`(thickness: Int) throws {
    let (canvas, quad) = try line {
      $0.outline(Self.box, thickness: 3, StraightenCanvas.black)
      let pale = (170.0, 215.0, 150.0)
      $0.stroke(Point(x: 75, y: 57), Point(x: 81, y: 65), thickness: Double(thickness * 2), pale)
      $0.stroke(Point(x: 81, y: 65), Point(x: 94, y: 47), thickness: Double(thickness * 2), pale)
    }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .checkbox(.ticked))
  }

  @Test func `wiped writing that shines through a box is no tick`() throws {
    let (canvas, quad) = try line {
      $0.fill(60, 50, 50, 12, (222, 223, 216))
      $0.outline(Self.box, thickness: 3, StraightenCanvas.black)
    }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .checkbox(.empty))
  }

  @Test func `a box close to its text counts where the text was read without it`() throws {
    let close = Quad(x: 89, y: 44, width: 26, height: 26)
    let (canvas, quad) = try line { $0.outline(close, thickness: 3, StraightenCanvas.black) }
    let wide = Quad(x: 82, y: quad.topLeft.y, width: quad.topRight.x - 82, height: quad.height)
    let unknown = MarkFinder.mark(before: wide, in: try canvas.photo())
    #expect(unknown == nil)
    let known = MarkFinder.mark(before: wide, writingFrom: 36 / wide.width, in: try canvas.photo())
    #expect(known?.mark == .checkbox(.empty))
  }

  @Test func `a box with a cross in it is crossed`() throws {
    let (canvas, quad) = try line {
      $0.outline(Self.box, thickness: 3, StraightenCanvas.black)
      $0.stroke(Self.box.topLeft, Self.box.bottomRight, thickness: 3, StraightenCanvas.black)
      $0.stroke(Self.box.topRight, Self.box.bottomLeft, thickness: 3, StraightenCanvas.black)
    }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .checkbox(.crossed))
  }

  @Test func `a box that the line's own quad holds ends where its first letter begins`() throws {
    let (canvas, quad) = try line { $0.outline(Self.box, thickness: 3, StraightenCanvas.black) }
    let wide = Quad(x: 62, y: quad.topLeft.y, width: quad.topRight.x - 62, height: quad.height)
    let mark = MarkFinder.mark(before: wide, in: try canvas.photo())
    let found = try #require(mark)
    #expect(found.mark == .checkbox(.empty))
    let end = 62 + found.end * wide.width
    #expect(end > 94 && end < 118)
  }

  @Test func `a dot before a line is a bullet`() throws {
    let (canvas, quad) = try line { $0.fill(92, 53, 8, 8, StraightenCanvas.black) }
    let found = MarkFinder.mark(before: quad, in: try canvas.photo())
    #expect(found?.mark == .bullet)
  }

  @Test func `a circle and a plain line have no mark`() throws {
    let (plain, quad) = try line { _ in }
    let onPlain = MarkFinder.mark(before: quad, in: try plain.photo())
    #expect(onPlain == nil)
    let (circled, _) = try line { canvas in
      for i in 0..<200 {
        let direction = Direction(degrees: Double(i) * 1.8)
        canvas.fill(Int(83 + 13 * direction.x) - 1, Int(57 + 13 * direction.y) - 1, 3, 3, StraightenCanvas.black)
      }
    }
    let onCircled = MarkFinder.mark(before: quad, in: try circled.photo())
    #expect(onCircled == nil)
  }
}
