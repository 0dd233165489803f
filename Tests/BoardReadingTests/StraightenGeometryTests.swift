import Testing
import Whiteboard

@testable import BoardReading

struct StraightenGeometryTests {
  private static let seen = Quad(
    topLeft: Point(x: 120, y: 90), topRight: Point(x: 690, y: 130), bottomRight: Point(x: 670, y: 500),
    bottomLeft: Point(x: 140, y: 520))

  private func board() -> (canvas: StraightenCanvas, lines: [Quad]) {
    var canvas = StraightenCanvas(width: 800, height: 600, (120, 130, 140))
    canvas.fill(Self.seen, StraightenCanvas.white)
    let lines = [170, 240, 310, 380].map {
      canvas.write(x: 220, y: $0, height: 24, letters: 20, slope: 0.01, StraightenCanvas.black)
    }
    return (canvas, lines)
  }

  @Test func `a board on a wall is cut out along its edges`() throws {
    let (canvas, lines) = board()
    let geometry = Straightener.geometry(of: try canvas.photo(), lines: lines)
    let corners = geometry.straightening.map(Self.seen).corners
    let right = Double(geometry.straightWidth)
    let bottom = Double(geometry.straightHeight)
    let targets = [(0, 0), (right, 0), (right, bottom), (0, bottom)]
    for (corner, target) in zip(corners, targets) {
      #expect(abs(corner.x - target.0) < 6)
      #expect(abs(corner.y - target.1) < 6)
    }
  }

  @Test func `a line beside the board keeps it from being cropped away`() throws {
    var (canvas, lines) = board()
    lines.append(canvas.write(x: 300, y: 555, height: 20, letters: 12, StraightenCanvas.black))
    let geometry = Straightener.geometry(of: try canvas.photo(), lines: lines)
    for corner in lines.flatMap(\.corners).map(geometry.straightening.map) {
      #expect(corner.x >= 0 && corner.x <= Double(geometry.straightWidth))
      #expect(corner.y >= 0 && corner.y <= Double(geometry.straightHeight))
    }
  }

  @Test func `a frame drawn with a pen is no edge of a board`() throws {
    var canvas = StraightenCanvas(width: 800, height: 600)
    canvas.outline(Quad(x: 100, y: 100, width: 600, height: 400), thickness: 3, StraightenCanvas.black)
    let lines = [150, 220, 290, 360].map {
      canvas.write(x: 180, y: $0, height: 24, letters: 20, StraightenCanvas.black)
    }
    let geometry = Straightener.geometry(of: try canvas.photo(), lines: lines)
    #expect(geometry.straightening == .identity)
    #expect(geometry.straightWidth == 800 && geometry.straightHeight == 600)
  }

  @Test func `a photo without any writing stays whole`() throws {
    let geometry = Straightener.geometry(of: try board().canvas.photo(), lines: [])
    #expect(geometry.straightWidth == 800 && geometry.straightHeight == 600)
  }

  @Test func `lines that all lean are righted and nothing is cut off`() throws {
    var canvas = StraightenCanvas(width: 800, height: 600)
    let lines = [80, 180, 280, 380].map {
      canvas.write(x: 60, y: $0, height: 24, letters: 30, slope: 0.12, StraightenCanvas.black)
    }
    let geometry = Straightener.geometry(of: try canvas.photo(), lines: lines)
    let line = geometry.straightening.map(lines[0])
    #expect(abs(line.topRight.y - line.topLeft.y) < 3)
    for corner in Quad(x: 0, y: 0, width: 800, height: 600).corners.map(geometry.straightening.map) {
      #expect(corner.x > -1 && corner.x < Double(geometry.straightWidth) + 1)
      #expect(corner.y > -1 && corner.y < Double(geometry.straightHeight) + 1)
    }
  }

  @Test func `a photo taken sideways is turned`() throws {
    let canvas = StraightenCanvas(width: 400, height: 200)
    let geometry = Straightener.geometry(of: try canvas.photo(), lines: [], turn: 1)
    #expect(geometry.straightWidth == 200 && geometry.straightHeight == 400)
    // A quarter turn clockwise brings the bottom left to the top left.
    let corner = geometry.straightening.map(Point(x: 0, y: 200))
    #expect(abs(corner.x) < 1e-6 && abs(corner.y) < 1e-6)
  }

  @Test func `the straightened board is no larger than asked for`() throws {
    let canvas = StraightenCanvas(width: 900, height: 300)
    let photo = try canvas.photo()
    let geometry = Straightener.geometry(of: photo, lines: [], longSide: 300)
    guard let straight = Straightener.straighten(photo, geometry) else { throw ReadingError.outOfMemory }
    let size = [straight.width, straight.height]
    #expect(size == [300, 100])
  }

  @Test func `a rectangle seen at an angle gets its own proportions back`() {
    // A camera of focal length 800 looks at a board of 3 to 2 that is turned by about 35 degrees to the side and nods.
    func see(_ x: Double, _ y: Double) -> Point {
      let (turned, depth) = (x * 0.82, 4 + x * 0.57 + y * 0.25)
      return Point(x: 400 + 800 * turned / depth, y: 300 + 800 * (y * 0.968 - x * 0.143) / depth)
    }
    let quad = Quad(
      topLeft: see(-1.5, -1), topRight: see(1.5, -1), bottomRight: see(1.5, 1), bottomLeft: see(-1.5, 1))
    let size = Perspective.size(of: quad, photoWidth: 800, photoHeight: 600)
    #expect(abs(size.width / size.height - 1.5) < 0.12)
  }

  @Test func `a homography and its inverse lead back`() throws {
    let target = Quad(x: 0, y: 0, width: 300, height: 200)
    let there = try #require(Homography.mapping(Self.seen, to: target))
    let back = try #require(there.inverse)
    let point = back.map(there.map(Point(x: 333, y: 222)))
    #expect(abs(point.x - 333) < 1e-6 && abs(point.y - 222) < 1e-6)
  }

  @Test(arguments: 0..<4)
  func `the corners that a board is straightened between are told again, whichever way it is turned`(turn: Int) throws {
    let geometry = Board.PhotoGeometry(corners: Self.seen, width: 800, height: 600, turn: turn)
    let told = try #require(geometry.corners)
    for (corner, place) in zip(told.corners, (0..<4).map { Self.seen.corners[($0 + 4 - turn) % 4] }) {
      #expect(abs(corner.x - place.x) < 1e-6 && abs(corner.y - place.y) < 1e-6)
    }
  }
}
