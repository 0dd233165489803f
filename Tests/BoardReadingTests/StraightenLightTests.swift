import Testing
import Whiteboard

@testable import BoardReading

struct StraightenLightTests {
  @Test func `uneven yellow light goes and red ink stays red`() throws {
    var canvas = StraightenCanvas(width: 600, height: 400)
    canvas.fill(100, 100, 60, 5, StraightenCanvas.red)
    canvas.fill(450, 300, 60, 5, StraightenCanvas.red)
    canvas.shine { x, y in (0.35 + 0.3 * x, 0.5 + 0.35 * x, 0.55 + 0.4 * x) }
    let flat = StraightenCanvas(of: Straightener.flatten(try canvas.photo()))
    for (x, y) in [(30, 200), (300, 30), (570, 370)] { #expect(flat.colour(x, y).allSatisfy { $0 > 245 }) }
    for (x, y) in [(120, 102), (470, 302)] {
      let ink = flat.colour(x, y)
      #expect(ink[2] > 150 && ink[0] < 80 && ink[1] < 80)
    }
  }

  @Test func `a sticky note keeps its colour`() throws {
    var canvas = StraightenCanvas(width: 600, height: 400)
    canvas.fill(200, 100, 150, 150, (60, 150, 240))
    canvas.shine { x, _ in (0.6 + 0.2 * x, 0.6 + 0.2 * x, 0.6 + 0.2 * x) }
    let note = StraightenCanvas(of: Straightener.flatten(try canvas.photo())).colour(275, 175)
    #expect(note[2] > 200 && note[0] < 110 && note[2] - note[1] > 50)
  }

  @Test func `a blackboard stays dark`() throws {
    var canvas = StraightenCanvas(width: 600, height: 400, (50, 60, 45))
    for y in [80, 160, 240] { canvas.write(x: 60, y: y, height: 30, letters: 20, (230, 230, 230)) }
    let flat = StraightenCanvas(of: Straightener.flatten(try canvas.photo()))
    #expect(flat.colour(550, 350) == [50, 60, 45])
  }

  @Test func `what is painted over is gone and its neighbours stay`() throws {
    var canvas = StraightenCanvas(width: 400, height: 120)
    canvas.write(x: 20, y: 40, height: 30, letters: 18, StraightenCanvas.black)
    let before = canvas
    let photo = try canvas.photo()
    let done = Straightener.paintOver(photo, quads: [Quad(x: 119, y: 35, width: 90, height: 40)])
    #expect(done)
    let after = StraightenCanvas(of: photo)
    for y in 35..<75 { for x in 119..<209 { #expect(after.colour(x, y).allSatisfy { $0 > 200 }) } }
    for y in 0..<120 { for x in 0..<110 { #expect(after.colour(x, y) == before.colour(x, y)) } }
  }

  @Test func `a letter that reaches out of its place goes whole, and one that reaches in stays whole`() throws {
    var canvas = StraightenCanvas(width: 300, height: 120)
    let long = (from: Point(x: 130, y: 72), to: Point(x: 146, y: 22))
    canvas.stroke(long.from, long.to, thickness: 4, StraightenCanvas.black)
    canvas.stroke(Point(x: 110, y: 72), Point(x: 110, y: 40), thickness: 4, StraightenCanvas.black)
    // Its foot stands before the place, its head within.
    canvas.stroke(Point(x: 86, y: 72), Point(x: 99, y: 40), thickness: 4, StraightenCanvas.black)
    let before = canvas
    let photo = try canvas.photo()
    let done = Straightener.paintOver(photo, quads: [Quad(x: 97, y: 36, width: 45, height: 40)])
    #expect(done)
    let after = StraightenCanvas(of: photo)
    for y in 0..<120 { for x in 105..<160 { #expect(after.colour(x, y).allSatisfy { $0 > 200 }) } }
    for (x, y) in [(86, 72), (92, 56), (99, 40)] { #expect(after.colour(x, y) == before.colour(x, y)) }
  }

  @Test func `a word above stays whole though its foot touches the name`() throws {
    var canvas = StraightenCanvas(width: 300, height: 140)
    // Two bars of the word above, its foot, and the name's letter that the foot runs into.
    canvas.stroke(Point(x: 90, y: 24), Point(x: 150, y: 24), thickness: 4, StraightenCanvas.black)
    canvas.stroke(Point(x: 90, y: 44), Point(x: 150, y: 44), thickness: 4, StraightenCanvas.black)
    canvas.stroke(Point(x: 120, y: 24), Point(x: 120, y: 70), thickness: 4, StraightenCanvas.black)
    canvas.stroke(Point(x: 110, y: 70), Point(x: 110, y: 96), thickness: 4, StraightenCanvas.black)
    canvas.stroke(Point(x: 110, y: 70), Point(x: 134, y: 70), thickness: 4, StraightenCanvas.black)
    let before = canvas
    let photo = try canvas.photo()
    let done = Straightener.paintOver(photo, quads: [Quad(x: 84, y: 58, width: 72, height: 46)])
    #expect(done)
    let after = StraightenCanvas(of: photo)
    for y in 62..<104 { for x in 84..<156 { #expect(after.colour(x, y).allSatisfy { $0 > 200 }) } }
    for x in 90...150 { #expect(after.colour(x, 24) == before.colour(x, 24)) }
    for x in 90...150 { #expect(after.colour(x, 44) == before.colour(x, 44)) }
  }

  @Test func `a place that cannot be painted over is told`() throws {
    let photo = try StraightenCanvas(width: 40, height: 40).photo()
    let done = Straightener.paintOver(photo, quads: [Quad(x: .nan, y: 0, width: 10, height: 10)])
    #expect(!done)
  }
}
