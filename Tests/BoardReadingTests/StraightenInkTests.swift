import Testing
import Whiteboard

@testable import BoardReading

struct StraightenInkTests {
  private static let inks: [(Ink, StraightenCanvas.Colour)] = [
    (.black, StraightenCanvas.black), (.blue, StraightenCanvas.blue), (.red, StraightenCanvas.red),
    (.green, StraightenCanvas.green),
  ]
  /// Daylight, lamps, shade, a dark room.
  private static let lights: [StraightenCanvas.Colour] = [
    (1, 1, 1), (0.55, 0.8, 1), (0.9, 0.75, 0.7), (0.35, 0.4, 0.42),
  ]

  @Test(arguments: 0..<4, 0..<4)
  func `an ink has its name in any light`(ink: Int, light: Int) throws {
    var canvas = StraightenCanvas(width: 400, height: 80)
    let quad = canvas.write(x: 20, y: 25, height: 30, letters: 18, Self.inks[ink].1)
    canvas.shine { _, _ in Self.lights[light] }
    let found = LineInk(of: quad, in: try canvas.photo()).colour
    #expect(found == Self.inks[ink].0)
  }

  @Test func `chalk on a blackboard is none of the pens`() throws {
    var canvas = StraightenCanvas(width: 400, height: 80, (50, 60, 45))
    let quad = canvas.write(x: 20, y: 25, height: 30, letters: 18, (230, 235, 235))
    let found = LineInk(of: quad, in: try canvas.photo()).colour
    #expect(found == .other)
  }

  @Test func `black on an orange note is black`() throws {
    var canvas = StraightenCanvas(width: 400, height: 80, (60, 140, 240))
    let quad = canvas.write(x: 20, y: 25, height: 30, letters: 18, StraightenCanvas.black)
    let found = LineInk(of: quad, in: try canvas.photo()).colour
    #expect(found == .black)
  }

  @Test func `a line of two inks is cut between them`() throws {
    var canvas = StraightenCanvas(width: 800, height: 44)
    canvas.write(x: 5, y: 7, height: 30, letters: 18, StraightenCanvas.blue)
    canvas.write(x: 400, y: 7, height: 30, letters: 20, StraightenCanvas.red)
    let cut = InkSplit.split(of: try canvas.photo())
    let x = try #require(cut)
    #expect((310...400).contains(x))
  }

  @Test func `a short heading is cut from the column beside it`() throws {
    var canvas = StraightenCanvas(width: 800, height: 44)
    canvas.write(x: 5, y: 7, height: 30, letters: 4, StraightenCanvas.blue)
    canvas.write(x: 130, y: 7, height: 30, letters: 30, StraightenCanvas.green)
    let cut = InkSplit.split(of: try canvas.photo())
    let x = try #require(cut)
    #expect((70...128).contains(x))
  }

  @Test func `a word in another ink within a sentence stays in its line`() throws {
    var canvas = StraightenCanvas(width: 800, height: 44)
    canvas.write(x: 5, y: 7, height: 30, letters: 4, StraightenCanvas.blue)
    canvas.write(x: 84, y: 7, height: 30, letters: 30, StraightenCanvas.green)
    let cut = InkSplit.split(of: try canvas.photo())
    #expect(cut == nil)
  }

  @Test func `a line of one ink stays whole`() throws {
    var canvas = StraightenCanvas(width: 800, height: 44)
    canvas.write(x: 5, y: 7, height: 30, letters: 42, StraightenCanvas.blue)
    canvas.shine { x, _ in (1 - 0.5 * x, 1 - 0.4 * x, 1 - 0.3 * x) }
    let cut = InkSplit.split(of: try canvas.photo())
    #expect(cut == nil)
  }
}
